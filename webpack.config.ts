import path from "node:path";

import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration, WebpackPluginInstance } from "webpack";

/** Where the development server serves the add-in; also what manifest.xml in the repository says. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";
/** The library's official address: an add-in from the store must load it from here. */
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The same library from the add-in's own server, for development and for closed networks. */
const OFFICE_JS_LOCAL = "/office-js/office.js";
/** Licences that would force ours; a bundle that holds such a package does not build. */
const COPYLEFT = /(^|[^A-Z])[AL]?GPL/i;

/** What a build may be told. */
export interface BuildOptions {
  readonly mode: "development" | "production";
  /** Origin that the built manifest names, without a path; by default the one in the repository. */
  readonly origin?: string;
  /** Address of office.js in the add-in's pages. */
  readonly officeJs?: string;
  /** Folder that receives `addin/` and `workbench/`. */
  readonly outDir?: string;
}

function fromRoot(...parts: string[]): string {
  return path.resolve(__dirname, ...parts);
}

/** The shipped add-in: pages, scripts, icons, manifest. Nothing of the workbench may get in here. */
export function taskpaneConfig(options: BuildOptions): Configuration {
  const production = options.mode === "production";
  const officeJs = options.officeJs ?? (production ? OFFICE_JS_CDN : OFFICE_JS_LOCAL);
  const origin = options.origin ?? DEVELOPMENT_ORIGIN;
  return {
    ...shared("taskpane", options),
    entry: {
      taskpane: fromRoot("src/taskpane/index.tsx"),
      commands: fromRoot("src/commands/commands.ts"),
      failure: fromRoot("src/commands/failure.ts"),
    },
    output: output(options, "addin", production ? "[name].[contenthash:10].js" : "[name].js"),
    plugins: [
      ...sharedPlugins(production),
      new HtmlWebpackPlugin({
        template: fromRoot("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: { officeJs },
      }),
      new HtmlWebpackPlugin({
        template: fromRoot("src/commands/commands.html"),
        filename: "commands.html",
        chunks: ["commands"],
        templateParameters: { officeJs },
      }),
      new HtmlWebpackPlugin({
        template: fromRoot("src/commands/failure.html"),
        filename: "failure.html",
        chunks: ["failure"],
      }),
      new CopyPlugin({
        patterns: [
          // The README's pictures lie beside the icons but are no part of the add-in.
          { from: fromRoot("assets"), to: "assets", globOptions: { ignore: ["**/readme/**"] } },
          { from: fromRoot("src/taskpane/support.html") },
          {
            from: fromRoot("manifest.xml"),
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
        ],
      }),
    ],
    // The budget of a first load. Exceeding it is an error, so that it is noticed when it happens.
    performance: {
      hints: production ? "error" : false,
      maxEntrypointSize: 560 * 1024,
      maxAssetSize: 560 * 1024,
    },
  };
}

/** The workbench page: spreadsheet, Excel host, file reader and writer. A development tool, never shipped. */
export function workbenchConfig(options: BuildOptions): Configuration {
  const production = options.mode === "production";
  return {
    ...shared("workbench", options),
    entry: { workbench: fromRoot("src/workbench/page/main.ts") },
    output: output(options, "workbench", "[name].js"),
    plugins: [
      ...sharedPlugins(production),
      new HtmlWebpackPlugin({
        template: fromRoot("src/workbench/page/workbench.html"),
        filename: "index.html",
      }),
    ],
    // Served from the same machine: minifying 20 MB costs a minute and gains nothing.
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

function shared(name: string, options: BuildOptions): Configuration {
  return {
    name,
    mode: options.mode,
    target: ["web", "es2022"],
    context: fromRoot(),
    devtool: options.mode === "production" ? false : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // Options come from .swcrc, the same file that jest uses.
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    cache: {
      type: "filesystem",
      name: `${name}-${options.mode}`,
      cacheDirectory: fromRoot("build/.cache/webpack"),
      buildDependencies: { config: [__filename, fromRoot(".swcrc")] },
    },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", timings: true, version: false },
  };
}

function output(
  options: BuildOptions,
  folder: string,
  filename: string,
): NonNullable<Configuration["output"]> {
  return {
    path: path.join(fromRoot(options.outDir ?? "build"), folder),
    filename,
    clean: true,
  };
}

function sharedPlugins(production: boolean): WebpackPluginInstance[] {
  const css = new MiniCssExtractPlugin({
    filename: production ? "[name].[contenthash:10].css" : "[name].css",
  });
  return production ? [css, thirdPartyNotices()] : [css];
}

function thirdPartyNotices(): WebpackPluginInstance {
  const options = {
    perChunkOutput: false,
    outputFilename: "THIRD-PARTY-NOTICES.txt",
    unacceptableLicenseTest: (licence: string) => COPYLEFT.test(licence),
    handleUnacceptableLicense: (name: string, licence: string) => {
      throw new Error(`${name} is under ${licence}, which must not be bundled.`);
    },
    // Some packages name their licence but carry no text: the notice then names it.
    handleMissingLicenseText: (_name: string, licence: string | null) => licence,
    stats: { warnings: false, errors: true },
  };
  return new LicenseWebpackPlugin(options) as unknown as WebpackPluginInstance;
}

/** webpack's command line: `--env origin=https://kpi.example.jp officeJs=/office-js/office.js outDir=dist`. */
export default function configurations(
  env: Readonly<Record<string, unknown>>,
  argv: { readonly mode?: string },
): Configuration[] {
  const text = (key: string): string | undefined => {
    const value = env[key];
    return typeof value === "string" ? value : undefined;
  };
  const origin = text("origin");
  if (origin !== undefined && !isOrigin(origin)) {
    throw new Error(
      `--env origin=${origin}: an https origin without a path is needed, such as https://kpi.example.jp`,
    );
  }
  const officeJs = text("officeJs");
  const outDir = text("outDir");
  const options: BuildOptions = {
    mode: argv.mode === "development" ? "development" : "production",
    ...(origin === undefined ? {} : { origin }),
    ...(officeJs === undefined ? {} : { officeJs }),
    ...(outDir === undefined ? {} : { outDir }),
  };
  return [taskpaneConfig(options), workbenchConfig(options)];
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && text.startsWith("https://") && new URL(text).origin === text;
}
