import { unzipSync } from "fflate";

import { WorkbookFileError } from "../workbookFileError";
import { OpcPackage } from "./opcPackage";

/** First bytes of an OLE compound file: an encrypted workbook, or a workbook of Excel 97–2003. */
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** Larger than any workbook of a ward office by far; a zip that unpacks to more is refused. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;

/**
 * Unpacks a workbook file.
 *
 * @throws WorkbookFileError `passwordProtected` for an encrypted file, `notAWorkbook` for anything that is
 *   no zip (a CSV renamed .xlsx, an .xls file) or a zip without a workbook, `damaged` for a broken zip.
 */
export function openPackage(bytes: Uint8Array): OpcPackage {
  if (startsWith(bytes, OLE_HEADER)) {
    // Stream names of a compound file are UTF-16; an encrypted workbook has a stream of this name.
    throw contains(bytes, utf16("EncryptedPackage"))
      ? new WorkbookFileError("passwordProtected", "encrypted package in a compound file")
      : new WorkbookFileError("notAWorkbook", "compound file of Excel 97-2003 or another program");
  }
  if (!startsWith(bytes, ZIP_HEADER))
    throw new WorkbookFileError("notAWorkbook", "not a zip archive");

  const archive = OpcPackage.fromParts(Object.entries(unzip(bytes)));
  if (!archive.has("[Content_Types].xml"))
    throw new WorkbookFileError("notAWorkbook", "zip archive without [Content_Types].xml");
  return archive;
}

/** Name of the main part. */
export function workbookPartOf(archive: OpcPackage): string {
  const main = archive.relationshipsOfKind("", "officeDocument")[0];
  if (!main) throw new WorkbookFileError("notAWorkbook", "package without a main document");
  const type = archive.contentType(main.target) ?? "";
  if (!type.includes("spreadsheetml") && !type.includes("ms-excel.sheet.macroEnabled"))
    throw new WorkbookFileError("notAWorkbook", `main document of type ${type || "unknown"}`);
  return main.target;
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > UNPACKED_LIMIT)
          throw new WorkbookFileError("damaged", "unpacks to more than 1 GiB");
        return !file.name.endsWith("/");
      },
    });
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError("damaged", "zip archive cannot be unpacked", { cause: error });
  }
}

function startsWith(bytes: Uint8Array, header: readonly number[]): boolean {
  return header.every((value, index) => bytes[index] === value);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text).flatMap((char) => [char.charCodeAt(0), 0]));
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((value, index) => bytes[at + index] === value)) return true;
  return false;
}
