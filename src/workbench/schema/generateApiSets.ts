import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

import { compareVersions } from "../protocol/requirementSets";

/** Members above this level are listed; everything below exists in every Excel that is supported. */
const BASELINE = "1.7";

/** Class → member → the ExcelApi level it came with. */
export type ApiSetTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Reads the `[Api set: ExcelApi x.y]` remarks of the type declarations of office.js. A member with
 * several overloads counts with the oldest of them.
 */
export function readApiSets(): ApiSetTable {
  const root = dirname(
    createRequire(join(process.cwd(), "package.json")).resolve("@types/office-js/package.json"),
  );
  const text = readFileSync(join(root, "index.d.ts"), "utf8");
  const source = ts.createSourceFile("office-js.d.ts", text, ts.ScriptTarget.Latest, true);
  const table: Record<string, Record<string, string>> = {};
  for (const declaration of excelClasses(source)) {
    const members: Record<string, string> = {};
    for (const member of declaration.members) {
      const level = apiLevel(member, text);
      if (!level || !member.name || !ts.isIdentifier(member.name)) continue;
      const known = members[member.name.text];
      if (!known || compareVersions(level, known) < 0) members[member.name.text] = level;
    }
    const recent = Object.entries(members).filter(
      ([, level]) => compareVersions(level, BASELINE) > 0,
    );
    if (declaration.name && recent.length > 0) {
      table[declaration.name.text] = Object.fromEntries(recent.sort(byName));
    }
  }
  return Object.fromEntries(Object.entries(table).sort(byName));
}

/** The table as the module that the host imports. */
export function renderApiSets(table: ApiSetTable): string {
  return [
    "// Made by generateApiSets.ts from the declarations of @types/office-js; do not edit.",
    "/** Class → member → the ExcelApi level it came with, for members newer than 1.7. */",
    `export const API_SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(table, null, 2)};`,
    "",
  ].join("\n");
}

function* excelClasses(source: ts.SourceFile): Iterable<ts.ClassDeclaration> {
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const { body } = statement;
    if (!body || !ts.isModuleBlock(body)) continue;
    for (const inner of body.statements) if (ts.isClassDeclaration(inner)) yield inner;
  }
}

function apiLevel(node: ts.Node, text: string): string | undefined {
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.at(-1);
  return last && /\[Api set: ExcelApi (\d+\.\d+)/.exec(text.slice(last.pos, last.end))?.[1];
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

if (require.main === module) {
  writeFileSync(join(__dirname, "apiSets.generated.ts"), renderApiSets(readApiSets()));
}
