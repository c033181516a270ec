import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef, type CSSProperties, type JSX } from "react";

import type { ChartOption } from "../charts/toEChartsOption";

echarts.use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

/** What one chart on the sheet shows, and how it learns that this has changed. */
export interface ChartFeed {
  option(): ChartOption;
  /** Line around the chart; its width is in pixels. */
  frame(): { readonly color: string; readonly width: number };
  subscribe(listener: () => void): () => void;
}

const FRAME: CSSProperties = {
  width: "100%",
  height: "100%",
  boxSizing: "border-box",
};

/** One chart, drawn to the size of its frame and drawn again whenever its feed says so. */
export function ChartCanvas({ feed, label }: { feed: ChartFeed; label: string }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let chart: echarts.ECharts | undefined;
    const draw = (): void => {
      chart?.setOption(feed.option(), { notMerge: true });
      const { color, width } = feed.frame();
      element.style.border = `${width}px solid ${color}`;
    };
    // A chart on a sheet that is not shown has no size yet; ECharts needs one to begin with.
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth === 0 || element.clientHeight === 0) return;
      if (chart) {
        chart.resize();
        return;
      }
      chart = echarts.init(element);
      draw();
    });
    sizes.observe(element);
    const unsubscribe = feed.subscribe(draw);
    return () => {
      unsubscribe();
      sizes.disconnect();
      chart?.dispose();
    };
  }, [feed]);
  return <div ref={frame} style={FRAME} role="img" aria-label={label} />;
}
