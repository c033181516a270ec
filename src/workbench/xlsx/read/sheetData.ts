import { columnIndex } from "../../references/a1";
import { translateFormula } from "../../references/formulaReferences";
import type { CellScalar } from "../../model/workbookModel";
import type { CellContent } from "../content";
import { fromFileFormula, toFileFormula } from "../formula/formulaDialect";
import type { XmlSection } from "../xml/parseXml";
import { createElement, type XmlElement } from "../xml/xmlTree";
import { decodeCellText, isRichItem, textOfItem } from "./cellText";
import { serialOfIsoDate } from "./isoDate";
import type { SharedString } from "./sharedStrings";

/**
 * What a file says about a cell beyond value, formula and format. While value and formula are what they
 * were, the writer repeats it: rich text, furigana, array formulas, data tables, date cells.
 */
export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly value: CellScalar | undefined;
  readonly formula: string | undefined;
  /** Attributes of the cell other than `r` and `s`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulaAttributes: Readonly<Record<string, string>> | null;
  readonly formulaText: string | null;
  readonly valueText: string | null;
  readonly inline: XmlElement | null;
}

export interface RowSource {
  /** Attributes other than `r` and `spans`. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Record<string, string>;
  valueText: string | null;
  formulaAttributes: Record<string, string> | null;
  formulaText: string | null;
  inline: XmlElement | null;
}

/** Collects the cells of a sheet while its part is parsed. */
export class SheetDataReader implements XmlSection {
  readonly element = "sheetData";
  readonly cells = new Map<number, Map<number, CellContent>>();
  readonly rows = new Map<number, RowSource>();
  readonly sources: CellSource[] = [];

  private row = -1;
  private column = -1;
  private cell: RawCell | null = null;
  private target: "value" | "formula" | null = null;
  /** Open elements inside `is` and other unknown children of a cell. */
  private readonly stack: XmlElement[] = [];
  private readonly sharedFormulas = new Map<
    string,
    { row: number; column: number; text: string }
  >();

  constructor(private readonly strings: readonly SharedString[]) {}

  open(local: string, attributes: Record<string, string>, name: string): void {
    if (this.stack.length > 0 || (this.cell && !["v", "f"].includes(local))) {
      const element = createElement(name, attributes);
      this.stack.at(-1)?.children.push(element);
      this.stack.push(element);
      return;
    }
    if (local === "row") this.openRow(attributes);
    else if (local === "c") this.openCell(attributes);
    else if (local === "v" && this.cell) {
      this.target = "value";
      this.cell.valueText = "";
    } else if (local === "f" && this.cell) {
      this.target = "formula";
      this.cell.formulaText = "";
      this.cell.formulaAttributes = attributes;
    }
  }

  text(text: string): void {
    const open = this.stack.at(-1);
    if (open) open.children.push(text);
    else if (this.cell && this.target === "value")
      this.cell.valueText = (this.cell.valueText ?? "") + text;
    else if (this.cell && this.target === "formula")
      this.cell.formulaText = (this.cell.formulaText ?? "") + text;
  }

  close(local: string): void {
    const open = this.stack.pop();
    if (open) {
      if (this.stack.length === 0 && this.cell && local === "is") this.cell.inline = open;
      return;
    }
    if (local === "v" || local === "f") this.target = null;
    else if (local === "c" && this.cell) {
      this.finish(this.cell);
      this.cell = null;
    }
  }

  private openRow(attributes: Record<string, string>): void {
    const { r, spans: _spans, ...rest } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (Object.keys(rest).length > 0) this.rows.set(this.row, { attributes: rest });
  }

  private openCell(attributes: Record<string, string>): void {
    const letters = /^[A-Za-z]+/.exec(attributes.r ?? "")?.[0];
    this.column = letters === undefined ? this.column + 1 : columnIndex(letters);
    this.cell = {
      row: this.row,
      column: this.column,
      attributes,
      valueText: null,
      formulaAttributes: null,
      formulaText: null,
      inline: null,
    };
  }

  private finish(raw: RawCell): void {
    const { r: _r, s, ...attributes } = raw.attributes;
    const { value, error, rich } = this.valueOf(raw, attributes.t);
    const formula = this.formulaOf(raw);
    const cell: { -readonly [Key in keyof CellContent]: CellContent[Key] } = {
      format: s === undefined ? 0 : Number(s),
    };
    if (value !== undefined) cell.value = value;
    if (error) cell.error = true;
    if (formula !== undefined) cell.formula = formula;

    if (rich || this.saysMore(raw, attributes, formula)) {
      cell.source = this.sources.length;
      this.sources.push({
        row: raw.row,
        column: raw.column,
        value,
        formula,
        attributes,
        formulaAttributes: raw.formulaAttributes,
        formulaText: raw.formulaText,
        valueText: raw.valueText,
        inline: raw.inline,
      });
    }
    let row = this.cells.get(raw.row);
    if (!row) this.cells.set(raw.row, (row = new Map<number, CellContent>()));
    row.set(raw.column, cell);
  }

  private saysMore(
    raw: RawCell,
    attributes: Record<string, string>,
    formula: string | undefined,
  ): boolean {
    if (Object.keys(attributes).some((name) => name !== "t")) return true;
    if (attributes.t === "d") return true;
    if (raw.formulaText === null) return false;
    const kind = raw.formulaAttributes?.t;
    if (kind === "shared") return false;
    if (Object.keys(raw.formulaAttributes ?? {}).length > 0) return true;
    return formula === undefined || toFileFormula(formula) !== raw.formulaText;
  }

  private formulaOf(raw: RawCell): string | undefined {
    if (raw.formulaText === null) return undefined;
    const kind = raw.formulaAttributes?.t;
    // The cells of a what-if table hold results only; its formula is no formula of the sheet.
    if (kind === "dataTable") return undefined;
    if (kind !== "shared") return raw.formulaText ? fromFileFormula(raw.formulaText) : undefined;

    const group = raw.formulaAttributes?.si ?? "";
    if (raw.formulaText) {
      this.sharedFormulas.set(group, { row: raw.row, column: raw.column, text: raw.formulaText });
      return fromFileFormula(raw.formulaText);
    }
    const first = this.sharedFormulas.get(group);
    if (!first) return undefined;
    return fromFileFormula(
      translateFormula(first.text, raw.row - first.row, raw.column - first.column),
    );
  }

  private valueOf(
    raw: RawCell,
    type: string | undefined,
  ): { value: CellScalar | undefined; error: boolean; rich: boolean } {
    const text = raw.valueText;
    const plain = (value: CellScalar | undefined, error = false) => ({ value, error, rich: false });
    switch (type) {
      case "s": {
        const shared = this.strings[Number(text)];
        return { value: shared?.text ?? "", error: false, rich: shared?.rich ?? false };
      }
      case "inlineStr":
        return raw.inline
          ? { value: textOfItem(raw.inline), error: false, rich: isRichItem(raw.inline) }
          : plain(text ?? undefined);
      case "str":
        return plain(decodeCellText(text ?? ""));
      case "b":
        return plain(text === null ? undefined : text === "1" || text === "true");
      case "e":
        return plain(text ?? undefined, text !== null);
      case "d":
        return plain(text ? (serialOfIsoDate(text) ?? text) : undefined);
      case undefined:
      default:
        return plain(text === null || text.trim() === "" ? undefined : Number(text));
    }
  }
}
