import { createContext } from "node:vm";

import type { NativeBridge } from "../protocol/bridgeMessages";
import { libraryScript } from "./libraryScript";
import type { OwnedTimers } from "./ownedTimers";

/** The parts of the library that the headless client uses. */
export interface LibraryGlobals {
  readonly Excel: {
    run<T>(
      options: { readonly delayForCellEdit?: boolean },
      batch: (context: Excel.RequestContext) => Promise<T>,
    ): Promise<T>;
  };
  /** Filled by the loader `office.js` in a browser. */
  readonly OSF: { _OfficeAppFactory?: AppFactory };
}

/** The part of the loader that `Office.context` reads. */
interface AppFactory {
  getContext(): OfficeContextValues;
  getHostInfo(): Readonly<Record<string, string>>;
}

/** What `Office.context` must say for the library's own guards of newer members to work. */
export interface OfficeContextValues {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirements: {
    readonly isSetSupported: (set: string, version?: string) => boolean;
  };
}

/**
 * Loads the genuine library into a global object of its own: nothing of it, nor of the stubs it
 * needs in place of a browser, appears among Node's globals.
 */
export function loadLibrary(
  bridge: NativeBridge,
  timers: OwnedTimers,
  officeContext: OfficeContextValues,
): LibraryGlobals {
  const globals = { ...browserStubs(), ...sharedIntrinsics(timers), _richApiNativeBridge: bridge };
  const context = createContext(Object.assign(globals, { window: globals, self: globals }));
  libraryScript().runInContext(context);
  const library = context as unknown as LibraryGlobals;
  library.OSF._OfficeAppFactory = {
    getContext: () => officeContext,
    getHostInfo: () => ({ hostType: "Excel", hostPlatform: "Web" }),
  };
  return library;
}

/** Results and errors are made with these, so that `instanceof Error` holds outside as well. */
function sharedIntrinsics(timers: OwnedTimers): Record<string, unknown> {
  return {
    console,
    JSON,
    Error,
    Promise,
    performance,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    setInterval: timers.setInterval,
    clearInterval: timers.clearTimeout,
  };
}

/** The few properties of a browser window that the library touches while it loads. */
function browserStubs(): Record<string, unknown> {
  const element = () => ({
    style: {},
    setAttribute: ignore,
    appendChild: ignore,
    getElementsByTagName: () => [],
  });
  return {
    name: "",
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      protocol: "https:",
      origin: "https://localhost",
    },
    navigator: { userAgent: "node" },
    history: {},
    open: () => null,
    addEventListener: ignore,
    document: {
      createElement: element,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
      addEventListener: ignore,
      readyState: "loading",
      domain: "localhost",
    },
  };
}

function ignore(): void {
  // A window without a page has nothing to do here.
}
