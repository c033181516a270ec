import path from "node:path";

import type { ServedFolders } from "../../../src/workbench/server/routes";

/** Folder of the production builds that the end-to-end tests use. */
export const outDir = path.resolve("build", "e2e");

export const builds: ServedFolders = {
  addin: path.join(outDir, "addin"),
  workbench: path.join(outDir, "workbench"),
  samples: path.join(outDir, "samples"),
};

/** Screenshots and other artefacts of the last run. */
export const screenshotFolder = path.resolve("build", "e2e-screenshots");
