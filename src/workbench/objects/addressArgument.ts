import { invalidArgument, itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";
import { HostObject } from "../interpreter/hostObject";
import type { ArgumentValue } from "../interpreter/callArguments";
import { parseSheetAddress } from "./sheetAddress";
import type { HostSession } from "./hostSession";
import { RangeRef } from "./rangeRef";

/** Cells on a sheet. */
export interface Place {
  readonly sheet: SheetModel;
  readonly rect: Rect;
}

/**
 * Reads an address or a defined name, from the point of view of a sheet.
 *
 * @throws HostError InvalidArgument for text that is neither, ItemNotFound for an unknown sheet
 */
export function rectFromAddress(session: HostSession, sheet: SheetModel, text: string): Place {
  const address = parseSheetAddress(text);
  if (address) {
    const named = address.sheetName === null ? sheet : session.model.sheetByName(address.sheetName);
    if (!named) throw itemNotFound();
    return { sheet: named, rect: address.rect };
  }
  const target = findName(session, sheet, text)?.target();
  const owner = target && session.model.sheetById(target.sheetId);
  if (!owner) throw invalidArgument();
  return { sheet: owner, rect: target.rect };
}

/** Names of the sheet hide names of the workbook. */
function findName(session: HostSession, sheet: SheetModel, name: string) {
  const same = session.model
    .names()
    .filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return same.find(({ scope }) => scope === sheet.id) ?? same.find(({ scope }) => scope === null);
}

/** An argument that may be a Range object or an address. */
export function placeArgument(
  session: HostSession,
  sheet: SheetModel,
  value: ArgumentValue,
): Place {
  if (value instanceof HostObject && value.target instanceof RangeRef) {
    return { sheet: value.target.sheet, rect: value.target.rect };
  }
  if (typeof value !== "string") throw invalidArgument();
  return rectFromAddress(session, sheet, value);
}
