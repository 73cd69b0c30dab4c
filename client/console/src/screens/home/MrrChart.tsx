// Loaded by `Growth` alone: the library is as large as half the console.
import "@mantine/charts/styles.css";
import { AreaChart } from "@mantine/charts";

interface Props {
  rows: readonly { month: string; amount: string }[];
  height: number;
  title: string;
  say: (amount: number) => string;
}

export default function MrrChart({ rows, height, title, say }: Props) {
  return (
    <AreaChart
      h={height}
      data={rows.map(({ month, amount }) => ({ month, amount: Number(amount) }))}
      dataKey="month"
      series={[{ name: "amount", label: title, color: "tenure.6" }]}
      curveType="monotone"
      withDots={false}
      fillOpacity={0.16}
      gridAxis="x"
      tickLine="none"
      valueFormatter={say}
      yAxisProps={{ width: 84 }}
      areaChartProps={{ accessibilityLayer: false }}
    />
  );
}
