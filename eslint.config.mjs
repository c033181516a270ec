import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * Import directions (README, "Layers"). Each entry: code in `target` must not import anything from `from`
 * except the folders in `except`.
 */
const layer = (name, mayImport) => ({
  target: `./src/${name}`,
  from: "./src",
  except: [`./${name}`, ...mayImport.map((folder) => `./${folder}`)],
  message: `src/${name} may import only from itself${mayImport.length ? ` and ${mayImport.join(", ")}` : ""}.`,
});

const layers = [
  layer("domain", []),
  layer("workbook", ["domain"]),
  layer("functions", ["domain"]),
  layer("commands", ["workbook", "domain"]),
  layer("taskpane", ["workbook", "domain"]),
  layer("cli", ["workbook", "domain", "workbench"]),
  layer("workbench", ["workbook", "domain"]),
];

/** Every rule of Microsoft's add-in plug-in, as an error. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default tseslint.config(
  { ignores: ["build/", "coverage/", "**/*.generated.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      ...officeRules,
      "import-x/no-restricted-paths": ["error", { zones: layers }],
      "import-x/no-cycle": "error",
      "import-x/no-extraneous-dependencies": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // `const { left, ...rest }` is how a property is left out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "Office",
        "Excel",
        "window",
        "document",
        "process",
        "fetch",
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "domain has no clock.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "domain has no clock.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Tests of the host use the client in every way, good and bad; the rules judge add-in code.
    files: ["test/workbench/**"],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, "off"])),
  },
  { files: ["src/cli/**", "src/workbench/server/**", "test/**"], rules: { "no-console": "off" } },
  {
    files: ["**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node },
  },
  prettier,
);
