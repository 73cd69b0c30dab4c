import { Box, Button, Checkbox, Group, Paper, Table, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { CombinedError } from "@urql/core";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { common } from "../words/common.ts";
import { useWords, type Words } from "../words/words.ts";
import { BriefTimes } from "./brief.ts";
import { Cells, type Column, HeadCells, type Shape, useShape, WaitingRows } from "./columns.tsx";
import { Problem } from "./Problem.tsx";
import { useUrlState } from "./useUrlState.ts";

export type { Column } from "./columns.tsx";

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor?: string | null | undefined;
  readonly endCursor?: string | null | undefined;
}

interface Props<Row> {
  /** What the table lists, for those who cannot see it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | undefined;
  page?: PageInfo | undefined;
  /** Where a row leads: opened by a click, or by Enter. */
  to?: (row: Row) => string;
  open?: (row: Row) => void;
  error?: CombinedError | undefined;
  retry?: () => void;
  /** Shown where there is nothing at all: with the next step. */
  empty: ReactNode;
  /** Whether filters are set, so that nothing means nothing that matches. */
  isFiltered?: boolean;
  clear?: () => void;
  selected?: ReadonlySet<string>;
  select?: (ids: ReadonlySet<string>) => void;
  /** What can be done with what is selected. */
  bulk?: ReactNode;
}

const words: Words<{ selectRow: (at: number) => string }> = {
  en: { selectRow: (at) => `Select row ${at}` },
  de: { selectRow: (at) => `Zeile ${at} auswählen` },
};

/**
 * A list of records, one page at a time: the page is in the address.
 *
 * By keyboard: ↓ and ↑ (or j and k) go from row to row, Enter opens, x selects.
 */
export function RecordTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, rows, error, retry, empty, isFiltered, clear } = props;
  const t = useWords(common);
  const shape = useShape(props.columns);
  if (error !== undefined && rows === undefined)
    return <Problem error={error} {...(retry ? { retry } : {})} />;
  if (rows?.length === 0 && !isFiltered)
    return (
      <Paper withBorder className="records">
        {empty}
      </Paper>
    );
  return (
    <Paper withBorder className="records">
      {props.selected !== undefined && props.selected.size > 0 && (
        <Group px="md" py="xs" gap="sm" className="bulk">
          <Text size="sm" fw={600}>
            {t.selected(props.selected.size)}
          </Text>
          {props.bulk}
        </Group>
      )}
      <Table.ScrollContainer minWidth={0} type="native">
        <Table
          verticalSpacing="sm"
          horizontalSpacing={shape.isPhone ? "sm" : "md"}
          aria-label={label}
          aria-busy={rows === undefined}
          highlightOnHover
        >
          <Table.Thead>
            <Table.Tr>
              {props.select && (
                <Table.Th w={40}>
                  <SelectAll {...props} />
                </Table.Th>
              )}
              <HeadCells shape={shape} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows === undefined ? (
              <WaitingRows shape={shape} isChosen={props.select !== undefined} />
            ) : (
              <BriefTimes value={shape.isPhone}>
                <Rows {...props} rows={rows} shape={shape} />
              </BriefTimes>
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows?.length === 0 && (
        <Group p="lg" justify="center">
          <Text c="dimmed" size="sm">
            {t.nothingFound}
          </Text>
          {clear && (
            <Button size="xs" variant="default" onClick={clear}>
              {t.clearFilters}
            </Button>
          )}
        </Group>
      )}
      <Paging page={props.page} />
    </Paper>
  );
}

function SelectAll<Row extends { readonly id: string }>({ rows, selected, select }: Props<Row>) {
  const t = useWords(common);
  const all = rows !== undefined && rows.length > 0 && rows.every(({ id }) => selected?.has(id));
  return (
    <Checkbox
      aria-label={t.all}
      checked={all}
      indeterminate={!all && (selected?.size ?? 0) > 0}
      onChange={() => select?.(all ? new Set() : new Set(rows?.map(({ id }) => id)))}
    />
  );
}

function Rows<Row extends { readonly id: string }>(
  props: Props<Row> & { rows: readonly Row[]; shape: Shape<Row> },
) {
  const { rows, to, open, selected, select } = props;
  const t = useWords(words);
  const navigate = useNavigate();
  const body = useRef<HTMLTableRowElement[]>([]);
  const enter = (row: Row) => (open ? open(row) : to && void navigate({ to: to(row) }));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select?.(next);
  };
  const press = (event: KeyboardEvent, row: Row, at: number) => {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey || event.altKey) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step !== undefined) body.current[at + step]?.focus();
    else if (event.key === "Enter") enter(row);
    else if (event.key === "x" && select) toggle(row.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leads = to !== undefined || open !== undefined;
  return rows.map((row, at) => (
    <Table.Tr
      key={row.id}
      ref={(node) => {
        if (node) body.current[at] = node;
      }}
      tabIndex={leads ? 0 : undefined}
      data-leads={leads || undefined}
      onClick={(event) => !(event.target as Element).closest("a,button,input,label") && enter(row)}
      onKeyDown={(event) => press(event, row, at)}
    >
      {select && (
        <Table.Td>
          <Checkbox
            aria-label={t.selectRow(at + 1)}
            checked={selected?.has(row.id) ?? false}
            onChange={() => toggle(row.id)}
          />
        </Table.Td>
      )}
      <Cells shape={props.shape} row={row} />
    </Table.Tr>
  ));
}

function Paging({ page }: { page: PageInfo | undefined }) {
  const t = useWords(common);
  const [, set] = useUrlState();
  if (!page?.hasNextPage && !page?.hasPreviousPage) return null;
  return (
    <Box component="nav" aria-label={t.next}>
      <Group p="sm" justify="flex-end" gap="xs">
        <Button
          size="xs"
          variant="default"
          disabled={!page.hasPreviousPage}
          onClick={() => set({ before: page.startCursor ?? undefined })}
        >
          {t.previous}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={!page.hasNextPage}
          onClick={() => set({ after: page.endCursor ?? undefined })}
        >
          {t.next}
        </Button>
      </Group>
    </Box>
  );
}
