// Loaded by `Graph` alone, when the first chart is shown: the library is larger than the rest of the console.
import "@mantine/charts/styles.css";
import { AreaChart, BarChart } from "@mantine/charts";
import type { GraphProps } from "./Graph.tsx";

export default function Charts({ kind, rows, series, format, formatShort }: GraphProps) {
  const shared = {
    h: 260,
    data: rows.map((row) => ({ name: row.name, ...row.values })),
    dataKey: "name",
    series: series.map(({ key, title, color }) => ({ name: key, label: title, color })),
    valueFormatter: format,
    yAxisProps: { width: 64, tickFormatter: formatShort },
    // The padding makes room for the outermost labels: one that does not fit would cost all but the last.
    xAxisProps: {
      interval: "equidistantPreserveEnd" as const,
      minTickGap: 24,
      padding: { left: 36, right: 36 },
    },
    withLegend: series.length > 1,
    legendProps: { itemSorter: null },
    gridAxis: "x" as const,
    tickLine: "none" as const,
  };
  if (kind === "area")
    return (
      <AreaChart
        {...shared}
        curveType="monotone"
        withDots={false}
        fillOpacity={0.18}
        areaChartProps={{ accessibilityLayer: false }}
      />
    );
  return (
    <BarChart
      {...shared}
      type="stacked"
      maxBarWidth={32}
      barProps={{ isAnimationActive: false }}
      barChartProps={{ stackOffset: "sign", accessibilityLayer: false }}
    />
  );
}
