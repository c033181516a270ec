import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const FILE = "excel-web-16.00.js";
let compiled: Script | undefined;

/** Microsoft's client library for Excel, unmodified, compiled once per process. */
export function libraryScript(): Script {
  compiled ??= compile();
  return compiled;
}

function compile(): Script {
  const root = dirname(require.resolve("@microsoft/office-js/package.json"));
  return new Script(readFileSync(join(root, "dist", FILE), "utf8"), { filename: FILE });
}
