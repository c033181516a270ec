import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const RESOLUTION = 100;

/**
 * Prints a workbook with LibreOffice and gives the picture of the page that begins with a word; needs `soffice`, `pdftotext`
 * and `pdftoppm`.
 *
 * @throws where one of them is missing, or no page begins so
 */
export function printedPage(workbook: Uint8Array, firstWord: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "kpi-print-"));
  const inFolder = (name: string): string => path.join(folder, name);
  try {
    writeFileSync(inFolder("plan.xlsx"), workbook);
    const profile = `-env:UserInstallation=file://${inFolder("profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, inFolder("plan.xlsx")],
      { stdio: "ignore" },
    );
    const pages = execFileSync("pdftotext", ["-layout", inFolder("plan.pdf"), "-"], {
      encoding: "utf8",
    }).split("\f");
    const page = pages.findIndex((text) => text.trimStart().startsWith(firstWord)) + 1;
    if (page === 0) throw new Error(`No printed page begins with 「${firstWord}」.`);
    const options = ["-r", RESOLUTION, "-f", page, "-l", page, "-singlefile", "-png"].map(String);
    execFileSync("pdftoppm", [...options, inFolder("plan.pdf"), inFolder("page")]);
    return readFileSync(inFolder("page.png"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
