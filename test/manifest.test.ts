/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { OfficeAddinManifest } from "office-addin-manifest";

/*
 * Microsoft's validator is a web service and cannot be asked from a closed network. These are its rules
 * as documented ("Office Add-ins manifest": element order, lengths, icons, languages), stated offline.
 */
const ROOT = join(__dirname, "..");
const manifestPath = join(ROOT, "manifest.xml");
const document_ = new DOMParser().parseFromString(
  readFileSync(manifestPath, "utf8"),
  "application/xml",
);
const all = [...document_.getElementsByTagName("*")];
const named = (...names: string[]): Element[] =>
  all.filter((element) => names.includes(element.localName));
const childNames = (element: Element): string[] =>
  [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** Asserts that the children stand in the schema's order; absent ones are allowed. */
function expectOrder(element: Element | undefined, order: readonly string[]): void {
  if (!element) throw new Error("element is missing");
  const names = childNames(element);
  expect(order).toEqual(expect.arrayContaining([...new Set(names)]));
  const positions = names.map((name) => order.indexOf(name));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}

describe("manifest.xml", () => {
  it("is read by office-addin-manifest", async () => {
    const info = await OfficeAddinManifest.readManifestFile(manifestPath);
    expect(info).toMatchObject({
      id: "6c1f2f0e-5c0b-4d57-9f5b-2b7a4f1c8d36",
      displayName: "運営方針KPIトラッカー",
      defaultLocale: "ja-JP",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
    });
  });

  it("keeps the schema's element order", () => {
    expectOrder(document_.documentElement, [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ]);
    expectOrder(named("VersionOverrides")[0], [
      "Description",
      "Requirements",
      "Hosts",
      "Resources",
    ]);
    expectOrder(named("DesktopFormFactor")[0], ["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expectOrder(named("Resources")[0], ["Images", "Urls", "ShortStrings", "LongStrings"]);
    for (const group of named("Group")) expectOrder(group, ["Label", "Icon", "Control"]);
    for (const control of named("Control"))
      expectOrder(control, ["Label", "Supertip", "Icon", "Action", "Enabled"]);
  });

  it("defines every resource once, uses each, and refers to nothing else", () => {
    const defined = named("Image", "Url", "String")
      .map((element) => element.getAttribute("id"))
      .filter((id) => id !== null);
    const used = new Set(
      all.map((element) => element.getAttribute("resid")).filter((id) => id !== null),
    );
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(defined)).toEqual(used);
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("keeps Excel's lengths", () => {
    const values = (container: string): string[] =>
      named(container).flatMap((element) =>
        [...element.getElementsByTagName("*")].flatMap((child) => [
          attribute(child, "DefaultValue"),
          attribute(child, "Value"),
        ]),
      );
    for (const text of values("ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of values("LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
    for (const element of named("Description").filter((e) => e.hasAttribute("DefaultValue")))
      expect(attribute(element, "DefaultValue").length).toBeLessThanOrEqual(250);
  });

  it("speaks Japanese by default and English by override, everywhere", () => {
    const texts = [...named("DisplayName", "Description"), ...named("String")].filter((element) =>
      element.hasAttribute("DefaultValue"),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const element of texts) {
      const locales = [...element.children].map((child) => child.getAttribute("Locale"));
      expect(locales).toEqual(["en-US"]);
      expect(attribute(element, "DefaultValue")).toMatch(/[\u3040-\u9fff]/);
    }
  });

  it("gives each control and group all icon sizes Excel asks for", () => {
    const icons = named("Icon");
    expect(icons.length).toBeGreaterThanOrEqual(2);
    for (const icon of icons) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const image of icon.children)
        expect(attribute(image, "resid")).toBe(`Icon.${attribute(image, "size")}`);
    }
  });

  it("points at icons that exist and have the size they are named for", () => {
    const urls = [...named("Image"), ...named("IconUrl", "HighResolutionIconUrl")]
      .map((element) => element.getAttribute("DefaultValue"))
      .filter((url) => url !== null);
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      const png = readFileSync(join(ROOT, new URL(url).pathname));
      const size = Number(/icon-(\d+)\.png$/.exec(url)?.[1]);
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it("uses one https origin only, so that the production build can rewrite it", () => {
    const addresses = all.flatMap((element) =>
      ["DefaultValue", "Value"]
        .map((name) => attribute(element, name))
        .filter((value) => /^https?:/.test(value)),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
  });

  it("asks for no more than Excel 2019 has", () => {
    expect(
      named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]),
    ).toEqual([["ExcelApi", "1.7"]]);
  });
});
