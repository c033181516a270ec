import path from "node:path";

import ts from "typescript";

import { en } from "../../../src/taskpane/i18n/en";
import { ja } from "../../../src/taskpane/i18n/ja";

const ROOT = path.resolve(__dirname, "../../..");
const MODEL = path.join(ROOT, "src/taskpane/i18n/ja.ts");

/** Paths such as "results.total" of every text, with the value. */
function texts(value: unknown, at: string): [string, unknown][] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => texts(part, at ? `${at}.${key}` : key));
  }
  return [[at, value]];
}

test("both languages have the same keys", () => {
  const keys = (resource: object): string[] => texts(resource, "").map(([key]) => key);
  expect(keys(en).sort()).toEqual(keys(ja).sort());
});

test.each([
  ["ja", ja],
  ["en", en],
])("%s has no empty text", (_language, resource) => {
  expect(texts(resource, "").filter(([, text]) => text === "")).toEqual([]);
});

test("English holds no Japanese and Japanese sentences end as sentences do", () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  expect(
    texts(en, "").filter(([, text]) => typeof text === "string" && japanese.test(text)),
  ).toEqual([]);
});

/** The program of the pane with a text in its model that nothing uses: the test below must find just that. */
function programWithUnusedText(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ["office-js"],
  };
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    return path.resolve(file) === MODEL
      ? text?.replace("  product: {", '  unused: { text: "…" },\n  product: {')
      : text;
  };
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, languageVersion) =>
    path.resolve(file) === MODEL
      ? ts.createSourceFile(file, host.readFile(file) ?? "", languageVersion, true)
      : getSourceFile(file, languageVersion);
  return ts.createProgram([path.join(ROOT, "src/taskpane/index.tsx")], options, host);
}

/** Where in the model a property is declared, if it is. */
function declaredInModel(symbol: ts.Symbol | undefined): ts.PropertyAssignment[] {
  return (symbol?.declarations ?? []).filter(
    (declaration): declaration is ts.PropertyAssignment =>
      ts.isPropertyAssignment(declaration) &&
      path.resolve(declaration.getSourceFile().fileName) === MODEL,
  );
}

/** Every text of the model that some expression of the pane reads, by name or by an index of literal type. */
function usedTexts(program: ts.Program): Set<ts.Node> {
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      declaredInModel(checker.getSymbolAtLocation(node.name)).forEach((text) => used.add(text));
    } else if (ts.isElementAccessExpression(node)) {
      const owner = checker.getTypeAtLocation(node.expression);
      const index = checker.getTypeAtLocation(node.argumentExpression);
      for (const part of index.isUnion() ? index.types : [index]) {
        if (part.isStringLiteral()) {
          declaredInModel(owner.getProperty(part.value)).forEach((text) => used.add(text));
        }
      }
    }
    node.forEachChild(visit);
  };
  program
    .getSourceFiles()
    .filter((file) => path.resolve(file.fileName).startsWith(path.join(ROOT, "src/taskpane")))
    .filter((file) => path.resolve(file.fileName) !== MODEL)
    .forEach(visit);
  return used;
}

/** The texts of the model: properties that hold no further properties. */
function declaredTexts(program: ts.Program): Map<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  const visit = (node: ts.ObjectLiteralExpression, at: string): void => {
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property)) {
        const name = ts.isComputedPropertyName(property.name) ? "?" : property.name.text;
        if (ts.isObjectLiteralExpression(property.initializer)) {
          visit(property.initializer, `${at}${name}.`);
        } else {
          found.set(`${at}${name}`, property);
        }
      }
    }
  };
  const model = program.getSourceFile(MODEL);
  model?.forEachChild((statement) => {
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (
          ts.isIdentifier(name) &&
          name.text === "ja" &&
          initializer !== undefined &&
          ts.isObjectLiteralExpression(initializer)
        ) {
          visit(initializer, "");
        }
      }
    }
  });
  return found;
}

test("every text is used somewhere", () => {
  const program = programWithUnusedText();
  const declared = declaredTexts(program);
  const used = usedTexts(program);
  expect(declared.size).toBeGreaterThan(100);
  const unused = [...declared].filter(([, node]) => !used.has(node)).map(([key]) => key);
  expect(unused).toEqual(["unused.text"]);
}, 60_000);
