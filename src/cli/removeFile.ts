import { removeResults } from "../workbook/removeResults";
import type { RemoveOptions } from "../workbook/report";
import { EXIT } from "./exitCodes";
import { withWorkbookFile } from "./workbookFile";

/**
 * `kpi remove FILE.xlsx --out OUT.xlsx`: takes away exactly what the add-in wrote.
 *
 * @returns the exit status
 */
export async function removeFile(
  path: string,
  out: string,
  options: RemoveOptions,
  print: (text: string) => void,
): Promise<number> {
  const removed = await withWorkbookFile(path, async ({ client, saveAs }) => {
    const report = await client.run((context) =>
      removeResults(
        context,
        {
          language: "ja",
          supports: (set, version) => client.supports(set, version),
          now: new Date(),
        },
        options,
      ),
    );
    await saveAs(out);
    return report;
  });
  const places = [
    ...removed.statusSheets.map((sheet) => `シート「${sheet}」の判定列`),
    ...(removed.historySheet === undefined ? [] : [`シート「${removed.historySheet}」`]),
    ...(removed.dashboardSheet === null ? [] : [`シート「${removed.dashboardSheet}」`]),
  ];
  print(
    places.length === 0
      ? "このブックには、取り除く判定結果がありません。"
      : `取り除きました: ${places.join("、")}`,
  );
  return EXIT.done;
}
