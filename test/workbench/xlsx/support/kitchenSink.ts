import { PaperSize, Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

import { FileEditor } from "./parts";

installChartSupport();

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** Sheets of the file, in tab order. */
export const SHEETS = ["管理", "マスタ", "集計", "図"] as const;

/**
 * A workbook with about everything that a ward office puts into one, written by another library and by hand:
 * what this program models, what it only keeps, and what it has never heard of.
 */
export async function kitchenSink(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = "令和元年度 運営方針";
  workbook.creator = "中央区役所";
  const sheet = workbook.addWorksheet("管理", {
    properties: { tabColor: { argb: "FF00B050" } },
    pageSetup: {
      orientation: "landscape",
      paperSize: PaperSize.A4,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:I30",
      printTitlesRow: "1:1",
    },
    headerFooter: { oddHeader: "&C見出し", oddFooter: "&R&P / &N" },
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }],
  });
  sheet.columns = [{ width: 22 }, { width: 12.5 }, { width: 8, hidden: true }];
  for (let row = 1; row <= 12; row += 1)
    for (let column = 1; column <= 9; column += 1)
      sheet.getCell(row, column).value =
        row === 1 ? `列${column}` : column === 1 ? `施策${row}` : (row * column * 7) % 50;
  sheet.getRow(3).height = 40;
  sheet.getCell("A2").note = "担当: 総務課";
  sheet.getCell("A3").value = { text: "市のページ", hyperlink: "https://www.city.example.jp/" };
  sheet.getCell("A4").value = { richText: [{ text: "太", font: { bold: true } }, { text: "字" }] };
  sheet.getCell("J1").value = new Date(Date.UTC(2026, 3, 1));
  sheet.getCell("J1").numFmt = "yyyy/mm/dd";
  sheet.getCell("J2").value = { formula: "SUM(B2:B12)", result: 271 };
  sheet.getCell("J3").value = { error: "#N/A" };
  sheet.getCell("B2").border = { top: { style: "thin" }, bottom: { style: "double" } };
  sheet.getCell("B3").font = { name: "游ゴシック", size: 11, color: { theme: 4 } };
  sheet.mergeCells("A14:C15");
  sheet.getCell("A14").value = "結合";
  sheet.getCell("B2").protection = { locked: false };

  const red = {
    fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
  } as const;
  sheet.addConditionalFormatting({
    ref: "B2:B12",
    rules: [
      {
        type: "colorScale",
        cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
        color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
        priority: 1,
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "D2:D12",
    rules: [
      {
        type: "iconSet",
        iconSet: "3TrafficLights1",
        cfvo: [0, 33, 67].map((value) => ({ type: "percent", value })),
        priority: 2,
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "E2:E12",
    rules: [
      { type: "top10", rank: 3, percent: false, bottom: false, priority: 3, style: red },
      { type: "aboveAverage", aboveAverage: false, priority: 4, style: red },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "F2:F12",
    rules: [
      { type: "expression", formulae: ["$F2>$E2"], priority: 5, style: red },
      { type: "cellIs", operator: "between", formulae: [10, 20], priority: 6, style: red },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "A2:A12",
    rules: [
      { type: "containsText", operator: "containsText", text: "施策", priority: 7, style: red },
    ],
  });
  sheet.getCell("H2").dataValidation = {
    type: "list",
    formulae: ["マスタ!$A$1:$A$3"],
    allowBlank: true,
  };
  sheet.getCell("H3").dataValidation = {
    type: "decimal",
    operator: "between",
    formulae: [0, 100],
    showErrorMessage: true,
    error: "0〜100",
  };
  sheet.getCell("H4").dataValidation = { type: "custom", formulae: ["LEN(H4)<5"] };

  const master = workbook.addWorksheet("マスタ", { state: "hidden" });
  ["福祉", "健康", "環境"].forEach((value, index) => {
    master.getCell(index + 1, 1).value = value;
  });

  const summary = workbook.addWorksheet("集計");
  summary.addTable({
    name: "KPI",
    displayName: "KPI",
    ref: "A3",
    headerRow: true,
    totalsRow: true,
    style: { theme: "TableStyleMedium4", showRowStripes: true },
    columns: [
      { name: "指標名", totalsRowLabel: "合計", filterButton: true },
      { name: "目標", totalsRowFunction: "sum", filterButton: true },
      { name: "実績", totalsRowFunction: "sum", filterButton: true },
    ],
    rows: [
      ["待機児童数", 100, 80],
      ["健診受診率", 60, 55],
      ["公園面積", 200, 210],
    ],
  });
  await summary.protect("", { autoFilter: true, sort: true });

  const charts = workbook.addWorksheet("図");
  charts.getCell("A1").value = { formula: "管理!J2", result: 271 };
  charts.addColumnChart(
    {
      title: "目標と実績",
      series: [
        {
          name: { formula: "集計!$B$3" },
          categories: "集計!$A$4:$A$6",
          values: "集計!$B$4:$B$6",
          fill: "1F4E79",
        },
        {
          name: { formula: "集計!$C$3" },
          categories: "集計!$A$4:$A$6",
          values: "集計!$C$4:$C$6",
        },
      ],
    },
    "B3:H18",
  );
  workbook.definedNames.add("管理!$B$2:$B$12", "実績一覧");
  return withForeignParts(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Adds what the library cannot write: extensions, custom XML, a shape, document properties. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const file = new FileEditor(bytes);
  file
    .add("customXml/item1.xml", '<memo xmlns="urn:example:memo"><v>1</v></memo>')
    .relate("xl/_rels/workbook.xml.rels", "rIdX1", "customXml", "../customXml/item1.xml")
    .add(
      "docProps/custom.xml",
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="区"><vt:lpwstr>中央区</vt:lpwstr></property></Properties>',
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    )
    .relate("_rels/.rels", "rIdX2", "custom-properties", "docProps/custom.xml")
    // An icon set that only Excel 2010 and later know, and sparklines.
    .replace(
      "xl/worksheets/sheet1.xml",
      "</worksheet>",
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="20" id="{11111111-2222-3333-4444-555555555555}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>G2:G12</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
        `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>管理!B3:I3</xm:f><xm:sqref>K3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`,
    );
  const drawing = Object.keys(partNames(file)).find((name) =>
    /drawings\/drawing\d+\.xml$/.test(name),
  );
  if (drawing === undefined) throw new Error("the library wrote no drawing");
  // A text box beside the chart.
  file.replace(
    drawing,
    "</xdr:wsDr>",
    "<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="99" name="注記"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  );
  return file.bytes();
}

function partNames(file: FileEditor): Record<string, true> {
  const names = file.part("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g);
  return Object.fromEntries(Array.from(names, (match) => [match[1] ?? "", true]));
}
