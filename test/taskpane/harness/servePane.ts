import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

import { build } from "esbuild";

const ROOT = path.resolve(__dirname, "../../..");
/** What a strict server would send: the pane must do without inline scripts and without eval. */
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'";

/** The pane with a service double, on a local address. */
export interface ServedPane {
  readonly address: string;
  close(): Promise<void>;
}

/** The page of the add-in with the harness in place of its own script and of office.js. */
async function page(): Promise<string> {
  const template = await readFile(path.join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  return template
    .replace('<script id="office-js" src="<%= officeJs %>" defer></script>', "")
    .replace("</head>", '<script src="harness.js" defer></script></head>');
}

/** Bundles the harness into a temporary folder under build/ and serves it. */
export async function servePane(): Promise<ServedPane> {
  await mkdir(path.join(ROOT, "build"), { recursive: true });
  const folder = await mkdtemp(path.join(ROOT, "build", "pane-harness-"));
  await build({
    entryPoints: [path.join(__dirname, "harness.tsx")],
    outfile: path.join(folder, "harness.js"),
    bundle: true,
    minify: true,
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await writeFile(path.join(folder, "index.html"), await page());

  const server = createServer((request, response) => {
    const wanted = new URL(request.url ?? "/", "http://localhost").pathname;
    const script = wanted === "/harness.js";
    void readFile(path.join(folder, script ? "harness.js" : "index.html")).then((body) => {
      response.setHeader("Content-Type", `text/${script ? "javascript" : "html"}; charset=utf-8`);
      response.setHeader("Content-Security-Policy", POLICY);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
