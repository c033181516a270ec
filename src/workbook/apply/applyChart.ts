import type { ChartWrite } from "../compose/writePlan";
import { rangeOf } from "./rangeOf";

const TITLE_SIZE = 12;
/** Space between bars in percent of their width. */
const GAP_WIDTH = 60;

/** Adds a native chart over cells of the sheet: numbers on the bars instead of an axis to read them from. */
export function applyChart(sheet: Excel.Worksheet, chart: ChartWrite): void {
  const { type, name, title, source, place, pointColors } = chart;
  const added = sheet.charts.add(type, rangeOf(sheet, source), "Columns");
  added.name = name;
  added.title.text = title;
  added.title.format.font.size = TITLE_SIZE;
  added.legend.visible = false;
  added.axes.valueAxis.visible = false;
  added.axes.valueAxis.majorGridlines.visible = false;
  const series = added.series.getItemAt(0);
  series.hasDataLabels = true;
  series.gapWidth = GAP_WIDTH;
  pointColors.forEach((color, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(color);
  });
  const cells = rangeOf(sheet, place);
  added.setPosition(cells.getCell(0, 0), cells.getLastCell());
}
