import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { type JestOutcome, type JestReport, summarise } from "./jestReport";

/**
 * Runs jest and counts what came out.
 *
 * @param name of the report file in build/test-results
 */
export async function runJest(name: string, args: readonly string[]): Promise<JestOutcome> {
  const file = path.resolve("build", "test-results", `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const jest = path.resolve("node_modules", "jest", "bin", "jest.js");
  const { status, output } = await run(process.execPath, [
    jest,
    "--silent",
    "--json",
    `--outputFile=${file}`,
    ...args,
  ]);
  return summarise(readReport(file), status, output);
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JestReport;
  } catch {
    // No report or half of one: jest itself failed, and its output says why.
    return undefined;
  }
}

function run(
  program: string,
  args: readonly string[],
): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
