import { Workbook } from "@cj-tech-master/excelts";

/** A workbook whose only sheet is protected; B2 alone is unlocked. */
export async function protectedWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("様式");
  sheet.getCell("A1").value = "固定の見出し";
  sheet.getCell("A2").value = "実績";
  sheet.getCell("B2").protection = { locked: false };
  await sheet.protect("", {});
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A workbook with one filled cell. */
export async function smallWorkbook(text: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet("Sheet1").getCell("A1").value = text;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The first half of a workbook file, as after a broken copy. */
export async function damagedWorkbook(): Promise<Uint8Array> {
  const bytes = await smallWorkbook("切れたファイル");
  return bytes.slice(0, bytes.length / 2);
}

/** A CSV file that somebody only gave another name. */
export function csvBytes(): Uint8Array {
  return new TextEncoder().encode("指標,目標,実績\n収納率,86.20%,85.96%\n");
}

/** What Excel writes with a password begins like this: a compound file with a stream of this name. */
export function passwordProtectedBytes(): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const bytes = new Uint8Array(2048);
  bytes.set(header);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}

/** A plain list of indicators, as long as asked for; every third row is counted, the others are rates. */
export async function indicatorList(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("目標一覧");
  sheet.addRow(["取組", "指標", "目標", "実績", "課題と改善策"]);
  for (let row = 1; row <= rows; row += 1) {
    const [target, actual] =
      row % 3 === 0 ? [`${row}件`, `${row - 1}件`] : ["86.20%以上", "85.96%"];
    sheet.addRow([`取組${Math.ceil(row / 10)}`, `指標${row}`, target, actual, ""]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
