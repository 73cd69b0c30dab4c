import { Table, Text } from "@mantine/core";
import { BriefTimes } from "./brief.ts";
import { Cells, type Column, HeadCells, useShape } from "./columns.tsx";

interface Props<Row> {
  /** What the table lists, for those who cannot see it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Said where there is nothing. */
  none: string;
}

/** A short list within a section. A list of records that fills a screen is a `RecordTable`. */
export function Rows<Row extends { readonly id: string }>({ label, columns, rows, none }: Props<Row>) {
  const shape = useShape(columns);
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table className="rows" aria-label={label} verticalSpacing="xs" horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <HeadCells shape={shape} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <BriefTimes value={shape.isPhone}>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Cells shape={shape} row={row} />
              </Table.Tr>
            ))}
          </BriefTimes>
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
