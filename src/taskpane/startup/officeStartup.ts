/** How starting Office ended. */
export type StartupOutcome = "ready" | "noOffice" | "scriptFailed" | "oldExcel";

/** Why the pane is not ready yet; more news may follow. */
export type Delay = "slow" | "plainBrowser";

/** The oldest set that has all that judging and writing needs (Excel 2019). */
const REQUIRED_SET = ["ExcelApi", "1.7"] as const;

/** After this time without an answer a page outside Office says so. */
const PLAIN_BROWSER_MS = 2_000;
/** After this time without an answer a page inside Office says that it is still waiting. */
const SLOW_MS = 8_000;

/** Hosts are remembered for the session, so that a reload finds them again. */
function hostRemembered(view: Window): boolean {
  try {
    return view.sessionStorage.getItem("hostInfoValue") !== null;
  } catch {
    // Storage may be switched off, and then nothing can be remembered.
    return false;
  }
}

/**
 * Whether nothing says that an Office host opened this page. Hosts announce themselves in the address, the
 * window's name, the session or `window.external`. Call it before office.js runs: that clears the name.
 */
export function looksLikePlainBrowser(view: Window): boolean {
  // Deprecated for pages, but still the way in which desktop hosts announce themselves.
  const external: unknown = Reflect.get(view, "external");
  const announced = (name: string): boolean =>
    typeof external === "object" && external !== null && name in external;
  return (
    view.top === view.self &&
    view.name === "" &&
    !view.location.search.includes("_host_Info") &&
    !hostRemembered(view) &&
    !announced("GetHostInfo") &&
    !announced("GetContext")
  );
}

/** Resolves when office.js has defined `Office`; rejects when it could not be loaded. */
function officeLoaded(script: HTMLScriptElement): Promise<void> {
  // The library is a script of its own: before it ran there is no such global, whatever its types say.
  if ("Office" in window) {
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", () => {
      reject(new Error(`${script.src} could not be loaded.`));
    });
  });
}

/**
 * Waits until Office is ready. `onDelay` hears when that takes long; the promise settles whenever an answer
 * comes, however late.
 *
 * @param script the element that loads office.js; it must come after our own script in the page
 */
export async function startOffice(
  script: HTMLScriptElement,
  onDelay: (delay: Delay) => void,
): Promise<StartupOutcome> {
  const plain = looksLikePlainBrowser(window);
  const timer = setTimeout(
    () => {
      onDelay(plain ? "plainBrowser" : "slow");
    },
    plain ? PLAIN_BROWSER_MS : SLOW_MS,
  );
  try {
    try {
      await officeLoaded(script);
    } catch {
      // Outside Office the missing library is not what a visitor needs to hear about.
      return plain ? "noOffice" : "scriptFailed";
    }
    const { host } = await Office.onReady();
    if (host !== Office.HostType.Excel) {
      return "noOffice";
    }
    return Office.context.requirements.isSetSupported(...REQUIRED_SET) ? "ready" : "oldExcel";
  } finally {
    clearTimeout(timer);
  }
}
