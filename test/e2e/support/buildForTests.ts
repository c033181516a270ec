import { mkdirSync, rmSync } from "node:fs";

import { webpack, type Configuration } from "webpack";

import { writeSampleFiles } from "../../../src/workbench/server/sampleFiles";
import { taskpaneConfig, workbenchConfig } from "../../../webpack.config";
import { builds, outDir, screenshotFolder } from "./builds";

/**
 * Makes what the tests open: production builds, as a closed network gets them (office.js from the same
 * server), and the start workbook.
 */
export default async function buildForTests(): Promise<void> {
  rmSync(screenshotFolder, { recursive: true, force: true });
  mkdirSync(screenshotFolder, { recursive: true });
  const options = { mode: "production", officeJs: "/office-js/office.js", outDir } as const;
  await Promise.all([
    build([taskpaneConfig(options), workbenchConfig(options)]),
    writeSampleFiles(builds.samples),
  ]);
}

/**
 * Runs webpack once.
 *
 * @throws with webpack's own text when there is an error or a warning: a build has neither
 */
function build(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configurations);
    compiler.run((error, stats) => {
      const complaint = stats?.hasErrors() === true || stats?.hasWarnings() === true;
      const text = error?.stack ?? (complaint ? stats.toString("errors-warnings") : undefined);
      compiler.close((closeError) => {
        if (text !== undefined) reject(new Error(text));
        else if (closeError) reject(closeError);
        else resolve();
      });
    });
  });
}
