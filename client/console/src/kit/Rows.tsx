import { Table, Text } from "@mantine/core";
import { ColumnTitle } from "./ColumnTitle.tsx";
import type { Column } from "./RecordTable.tsx";

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
            {columns.map((column) => (
              <Table.Th
                key={column.key}
                ta={column.align ?? "start"}
                visibleFrom={column.from as string}
                c="dimmed"
                fz="xs"
              >
                <ColumnTitle title={column.title} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              {columns.map((column) => (
                <Table.Td key={column.key} ta={column.align ?? "start"} visibleFrom={column.from as string}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
