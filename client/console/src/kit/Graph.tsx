import { Button, Group, Skeleton, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { IconChartBar, IconTable } from "@tabler/icons-react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useWords, type Words } from "../words/words.ts";
import { Scrolled } from "./Scrolled.tsx";

const Charts = lazy(() => import("./charts.tsx"));

const words: Words<{ asTable: string; asChart: string; none: string }> = {
  en: { asTable: "View as table", asChart: "View as chart", none: "No data in this range." },
  de: {
    asTable: "Als Tabelle",
    asChart: "Als Diagramm",
    none: "In diesem Zeitraum gibt es nichts zu zeigen.",
  },
};

export interface GraphSeries {
  readonly key: string;
  readonly title: string;
  /** As the theme names it: `tenure.6`. */
  readonly color: string;
}

export interface GraphRow {
  /** What stands below the axis, and before the row of the table. */
  readonly name: string;
  /** For the picture, by the key of the series. */
  readonly values: Readonly<Record<string, number>>;
  /** What the table says where it is more exact than the picture; by the key of the series, or of `columns`. */
  readonly cells?: Readonly<Record<string, ReactNode>>;
}

export interface GraphProps {
  kind: "bars" | "area";
  rows: readonly GraphRow[];
  series: readonly GraphSeries[];
  format: (value: number) => string;
  /** Along the axis, where there is little room. */
  formatShort: (value: number) => string;
}

interface Props extends Omit<GraphProps, "rows"> {
  /** What it shows. */
  label: string;
  /** The name of what stands below the axis. */
  axis: string;
  /** Undefined while they are asked for. */
  rows: readonly GraphRow[] | undefined;
  /** What the table has besides, in its order; the series where nothing is said. */
  columns?: readonly { readonly key: string; readonly title: string }[];
}

/** Numbers as a picture, and always as a table as well: for whoever cannot see the picture, and for whoever asks. */
export function Graph(props: Props) {
  const t = useWords(words);
  const [isTable, setTable] = useState(false);
  if (props.rows === undefined) return <Skeleton height={260} />;
  if (props.rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t.none}
      </Text>
    );
  return (
    <Stack gap="xs">
      <Group justify="flex-end">
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={isTable ? <IconChartBar size={14} aria-hidden /> : <IconTable size={14} aria-hidden />}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? t.asChart : t.asTable}
        </Button>
      </Group>
      {isTable ? (
        <Scrolled label={props.label} mah={420}>
          <Told {...props} rows={props.rows} />
        </Scrolled>
      ) : (
        <>
          <div aria-hidden data-graph>
            <Suspense fallback={<Skeleton height={260} />}>
              <Charts
                kind={props.kind}
                rows={props.rows}
                series={props.series}
                format={props.format}
                formatShort={props.formatShort}
              />
            </Suspense>
          </div>
          <VisuallyHidden>
            <Told {...props} rows={props.rows} />
          </VisuallyHidden>
        </>
      )}
    </Stack>
  );
}

function Told({ label, axis, rows, series, columns = series, format }: Props & Pick<GraphProps, "rows">) {
  return (
    <Table
      className="figures"
      aria-label={label}
      verticalSpacing={6}
      styles={{ th: { whiteSpace: "nowrap" }, td: { whiteSpace: "nowrap" } }}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{axis}</Table.Th>
          {columns.map(({ key, title }) => (
            <Table.Th key={key} ta="end">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.name}>
            <Table.Th scope="row" fw={400}>
              {row.name}
            </Table.Th>
            {columns.map(({ key }) => (
              <Table.Td key={key} ta="end" className="tabular">
                {row.cells?.[key] ?? format(row.values[key] ?? 0)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
