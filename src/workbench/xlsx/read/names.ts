import type { NameContent } from "../content";
import { fromFileFormula } from "../formula/formulaDialect";
import {
  attributeOf,
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/xmlTree";

/** Names that Excel keeps for itself: print area, print titles, filter range. */
const BUILT_IN = "_xlnm.";

export function definedNameElements(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** Whether a name is one that people and add-ins work with (no built-in name, no macro). */
export function isOrdinaryName(element: XmlElement): boolean {
  return (
    !(attributeOf(element, "name") ?? "").startsWith(BUILT_IN) &&
    !booleanAttribute(element, "function") &&
    !booleanAttribute(element, "vbProcedure") &&
    !booleanAttribute(element, "xlm")
  );
}

/**
 * @param tabs position of each content sheet among the workbook's tabs; chart sheets count as tabs too.
 */
export function readNames(workbook: XmlElement, tabs: readonly number[]): NameContent[] {
  return definedNameElements(workbook).flatMap((element, source) => {
    const tab = numberAttribute(element, "localSheetId");
    const scope = tab === undefined ? null : tabs.indexOf(tab);
    if (!isOrdinaryName(element) || scope === -1) return [];
    return [
      {
        name: attributeOf(element, "name") ?? "",
        scope,
        formula: fromFileFormula(textOf(element)),
        hidden: booleanAttribute(element, "hidden"),
        comment: attributeOf(element, "comment") ?? "",
        source,
      },
    ];
  });
}

/** Formula of a built-in name of a sheet (`Print_Area` …), `null` where it is missing. */
export function builtInName(workbook: XmlElement, name: string, sheet: number): string | null {
  const element = definedNameElements(workbook).find(
    (entry) =>
      attributeOf(entry, "name") === BUILT_IN + name &&
      numberAttribute(entry, "localSheetId") === sheet,
  );
  return element ? textOf(element) : null;
}
