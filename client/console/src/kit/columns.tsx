import { Group, Skeleton, Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ColumnTitle } from "./ColumnTitle.tsx";
import { usePhone } from "./usePhone.ts";

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "end";
  /** Left out where there is little room. The first column is never. */
  readonly from?: "sm" | "md" | "lg";
  /**
   * Where it stands on a phone: in the line below the first column, there with its title, or at the row's end. Unsaid,
   * the last column that is aligned to the end stands there, or else the last one; the others stand below, those that
   * are a number with their title, and those `from` somewhere nowhere.
   */
  readonly phone?: "below" | "named" | "edge";
}

/** The columns as there is room for them, and what stands in a line of its own below the first. */
export interface Shape<Row> {
  readonly isPhone: boolean;
  readonly columns: readonly Column<Row>[];
  readonly below: readonly Column<Row>[];
}

export function useShape<Row>(columns: readonly Column<Row>[]): Shape<Row> {
  const isPhone = usePhone();
  return isPhone ? onPhone(columns) : { isPhone, columns, below: [] };
}

function onPhone<Row>(columns: readonly Column<Row>[]): Shape<Row> {
  const [first, ...others] = columns.filter(({ from, phone }, at) => at === 0 || phone || !from);
  if (first === undefined) return { isPhone: true, columns: [], below: [] };
  const said = others.filter(({ phone }) => phone === "edge");
  const free = others.filter(({ phone }) => phone === undefined);
  const last = free.findLast(({ align }) => align === "end") ?? free.at(-1);
  const edge = said.length > 0 || last === undefined ? said : [last];
  const below = others.filter((column) => !edge.includes(column));
  return { isPhone: true, columns: [first, ...edge], below };
}

/** What is the same for a column's head, its cells and what waits in their place. */
function placing<Row>({ isPhone }: Shape<Row>, column: Column<Row>, at: number) {
  if (isPhone)
    return at === 0 ? { className: "lead", ta: "start" as const } : { className: "edge", ta: "end" as const };
  return { ta: column.align ?? ("start" as const), visibleFrom: column.from as string };
}

export function HeadCells<Row>({ shape }: { shape: Shape<Row> }) {
  return shape.columns.map((column, at) => (
    <Table.Th key={column.key} {...placing(shape, column, at)}>
      <ColumnTitle title={column.title} />
    </Table.Th>
  ));
}

export function Cells<Row>({ shape, row }: { shape: Shape<Row>; row: Row }) {
  return shape.columns.map((column, at) => (
    <Table.Td key={column.key} {...placing(shape, column, at)}>
      {column.cell(row)}
      {at === 0 && shape.below.length > 0 && <Below columns={shape.below} row={row} />}
    </Table.Td>
  ));
}

/** What a cell says of what there is not: of no use without its place. */
const NOTHING = "–";

function Below<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return (
    <Group className="below" gap="2px 10px">
      {columns.map(({ key, title, align, phone, cell }) => {
        const said = cell(row);
        if (said === null || said === NOTHING) return null;
        return (
          <Group key={key} gap={4} wrap="nowrap" miw={0} align="baseline">
            {(phone === "named" || (phone === undefined && align === "end")) && title && (
              <Text span c="dimmed">
                {title}
              </Text>
            )}
            {said}
          </Group>
        );
      })}
    </Group>
  );
}

/** As many lines as a page of a list mostly begins with. */
const WAITING = 6;

export function WaitingRows<Row>({ shape, isChosen }: { shape: Shape<Row>; isChosen: boolean }) {
  return Array.from({ length: WAITING }, (_, row) => (
    <Table.Tr key={row}>
      {isChosen && (
        <Table.Td>
          <Skeleton height={20} width={20} />
        </Table.Td>
      )}
      {shape.columns.map((column, at) => (
        <Table.Td key={column.key} {...placing(shape, column, at)}>
          <Skeleton
            height={14}
            my={4}
            display="inline-block"
            miw={40}
            width={`${55 + ((row * 7 + at * 13) % 40)}%`}
          />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}
