import { zipParts } from "./parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface HandmadeFile {
  /** XML of each sheet inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** XML inside `<sst>`. */
  readonly strings?: string;
  /** XML inside `<styleSheet>`. */
  readonly styles?: string;
  /** XML inside `<definedNames>`. */
  readonly names?: string;
  /** XML between `<workbook …>` and `<sheets>`. */
  readonly workbook?: string;
}

/** A workbook file spelt out by hand, for what no library writes. */
export function handmade(file: HandmadeFile): Uint8Array {
  const names = Object.keys(file.sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      names
        .map(
          (_, index) =>
            `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
        )
        .join("") +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` +
      "</Types>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${file.workbook ?? ""}<sheets>` +
      names
        .map(
          (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</sheets>${file.names === undefined ? "" : `<definedNames>${file.names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...names.map((_, index): [string, string, string] => [
        `rId${index + 1}`,
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["rIdStyles", "styles", "styles.xml"],
      ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${file.styles ?? PLAIN_STYLES}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${file.strings ?? ""}</sst>`,
  };
  Object.values(file.sheets).forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${xml}</worksheet>`;
  });
  return zipParts(parts);
}

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  return (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    entries
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
      )
      .join("") +
    "</Relationships>"
  );
}
