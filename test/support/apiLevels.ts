import { join } from "node:path";

import ts from "typescript";

/** A use of an Office API member that is newer than the base level and not guarded. */
export interface UnguardedUse {
  readonly member: string;
  readonly needs: string;
  readonly place: string;
}

interface Use {
  readonly node: ts.Node;
  readonly member: string;
  readonly needs: string;
}

/**
 * Walks every use of the Office API in the given files with the TypeScript checker, reads each member's API
 * set from the declarations' `[Api set: ExcelApi x.y]`, and returns those newer than `base` that do not stand
 * inside `if (supports("ExcelApi", "x.y"))`. A function whose body needs a newer level passes the need on
 * to its callers.
 */
export function findUnguardedUses(files: readonly string[], base: string): UnguardedUse[] {
  const root = join(__dirname, "../..");
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "tsconfig.json"),
    { noEmit: true },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  const program = ts.createProgram([...files], config?.options ?? {});
  const checker = program.getTypeChecker();
  const sources = files.map((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not part of the program.`);
    return source;
  });

  const needed = new Map<ts.Symbol, string>();
  let uses: Use[] = [];
  // A need found in one function can make its callers need it too: repeat until nothing is added.
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    uses = sources.flatMap((source) => usesIn(source, checker, needed, base));
    for (const use of uses) {
      const owner = enclosingFunction(use.node, checker);
      if (owner && isNewer(use.needs, needed.get(owner) ?? base)) needed.set(owner, use.needs);
    }
  }
  // A need that a function passes on is reported at its callers; here only where nobody calls it.
  const called = new Set(sources.flatMap((source) => referencesIn(source, checker)));
  return uses
    .filter(({ node }) => {
      const owner = enclosingFunction(node, checker);
      return !owner || !called.has(owner);
    })
    .map(({ node, member, needs }) => ({ member, needs, place: placeOf(node, root) }));
}

function usesIn(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  needed: ReadonlyMap<ts.Symbol, string>,
  base: string,
): Use[] {
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isDeclarationName(node)) {
      const symbol = resolve(node, checker);
      const needs = symbol && (needed.get(symbol) ?? apiLevel(symbol));
      if (needs && isNewer(needs, base) && !isGuarded(node, needs))
        uses.push({ node, member: node.text, needs });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function resolve(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The level a member of Microsoft's declarations asks for; types have none that matters at run time. */
function apiLevel(symbol: ts.Symbol): string | undefined {
  const declaration = symbol.declarations?.find((one) =>
    one.getSourceFile().fileName.includes("@types/office-js"),
  );
  if (!declaration || !isMember(declaration)) return undefined;
  const text = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  return /\[Api set: ExcelApi(?:Online|Desktop)? ([\d.]+)/.exec(text)?.[1];
}

const isMember = (node: ts.Node): boolean =>
  ts.isPropertyDeclaration(node) ||
  ts.isPropertySignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isMethodSignature(node) ||
  ts.isGetAccessor(node);

function isDeclarationName(node: ts.Identifier): boolean {
  return (
    ts.isImportSpecifier(node.parent) ||
    ((ts.isFunctionDeclaration(node.parent) || ts.isVariableDeclaration(node.parent)) &&
      node.parent.name === node)
  );
}

/** Whether an enclosing `if`, `&&` or `?:` asks for a level at least as new. */
function isGuarded(node: ts.Node, needs: string): boolean {
  for (let child = node, parent = node.parent; !ts.isSourceFile(parent);) {
    const condition = conditionFor(parent, child);
    if (condition && asksFor(condition, needs)) return true;
    child = parent;
    parent = parent.parent;
  }
  return false;
}

function conditionFor(parent: ts.Node, child: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(parent) && parent.thenStatement === child) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === child) return parent.condition;
  if (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    parent.right === child
  )
    return parent.left;
  return undefined;
}

function asksFor(condition: ts.Expression, needs: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /\bsupports$/.test(node.expression.getText()) &&
      node.arguments.length === 2
    ) {
      const level = node.arguments[1];
      if (level && ts.isStringLiteral(level) && !isNewer(needs, level.text)) found = true;
    }
    // Inside a negation or an alternative the question proves nothing.
    if (ts.isPrefixUnaryExpression(node)) return;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarBarToken)
      return;
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return found;
}

function enclosingFunction(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (ts.isFunctionDeclaration(at) && at.name) return checker.getSymbolAtLocation(at.name);
  return undefined;
}

function referencesIn(source: ts.SourceFile, checker: ts.TypeChecker): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isDeclarationName(node)) {
      const symbol = resolve(node, checker);
      if (symbol) symbols.push(symbol);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return symbols;
}

function isNewer(level: string, than: string): boolean {
  const [major = 0, minor = 0] = level.split(".").map(Number);
  const [baseMajor = 0, baseMinor = 0] = than.split(".").map(Number);
  return major !== baseMajor ? major > baseMajor : minor > baseMinor;
}

function placeOf(node: ts.Node, root: string): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.replace(`${root}/`, "")}:${line + 1}`;
}
