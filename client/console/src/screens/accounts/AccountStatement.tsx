import { Anchor, Group, Select, Stack } from "@mantine/core";
import { IconReportMoney } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Money } from "../../kit/Money.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { Stat, Stats } from "../../kit/Stat.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useWhen, When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import {
  AccountStatementDocument,
  type AccountStatementQuery,
  type AccountStatementRowFragment,
} from "./statement.gen.ts";
import { statementWords } from "./statement.words.ts";

type Statement = NonNullable<AccountStatementQuery["account"]["statement"]>;
type Row = AccountStatementRowFragment;

const KINDS = ["invoice.", "payment.", "refund.", "credit_note.", "balance."];
const SIZE = 50;
const DAY = 86_400_000;

/** What the account owed, entry by entry in order of time; the newest page first. */
export function AccountStatement({ id }: { id: string }) {
  const t = useWords(statementWords);
  const [values, set] = useUrlState();
  const range = useRange();
  const { after, before, currency } = values;
  const { data, error, ask } = useLiveQuery(
    AccountStatementDocument,
    {
      id,
      ...range,
      ...(currency ? { currency } : {}),
      ...(after ? { first: SIZE, after } : { last: SIZE, ...(before ? { before } : {}) }),
    },
    { kinds: KINDS },
  );
  const found = data?.account.statement ?? undefined;
  return (
    <Stack gap="lg">
      <Choice id={id} currencies={found?.currencies ?? []} shown={found?.currency} />
      <Sums of={found} />
      <RecordTable
        label={t.entries}
        columns={useColumns()}
        rows={found?.entries.nodes}
        page={found?.entries.pageInfo}
        to={(row) => pathOf(row) ?? `/accounts/${id}`}
        error={error}
        retry={ask}
        isFiltered={Object.keys(range).length > 0}
        clear={() => set({ from: undefined, to: undefined })}
        empty={<Empty icon={IconReportMoney} title={t.none} about={t.noneAbout} />}
      />
    </Stack>
  );
}

/** The span that the address says, as instants of the person's zone: the last day is in it. */
function useRange(): { from?: string; to?: string } {
  const [{ from = "", to = "" }] = useUrlState();
  const { zone } = useSpeech();
  const since = beginningOf(from, zone);
  const until = isReversed(from, to) ? undefined : beginningOf(dayAfter(to), zone);
  return { ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) };
}

function isReversed(from: string, to: string): boolean {
  return from !== "" && to !== "" && to < from;
}

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? "" : new Date(at + DAY).toISOString().slice(0, 10);
}

interface ChoiceProps {
  id: string;
  currencies: readonly string[];
  shown: string | undefined;
}

function Choice({ id, currencies, shown }: ChoiceProps) {
  const t = useWords(statementWords);
  const may = useMay();
  const [{ from = "", to = "" }, set] = useUrlState();
  const known = shown === undefined || currencies.includes(shown) ? [...currencies] : [shown, ...currencies];
  return (
    <Group gap="sm" align="flex-start" role="search" aria-label={t.title}>
      <DayField label={t.from} value={from} onChange={(day) => set({ from: day })} />
      <DayField
        label={t.to}
        value={to}
        min={from}
        onChange={(day) => set({ to: day })}
        error={isReversed(from, to) && t.reversed}
      />
      {known.length > 1 && (
        <Select
          w={110}
          label={t.currency}
          data={known}
          allowDeselect={false}
          value={shown ?? null}
          onChange={(next) => set({ currency: next ?? undefined })}
        />
      )}
      {may("LEDGER_READ") && (
        <Anchor
          component={Link}
          to="/ledger"
          search={{ part: "entries", account: id } as never}
          size="sm"
          ms="auto"
          mt={{ base: 0, xs: 28 }}
        >
          {t.inLedger}
        </Anchor>
      )}
    </Group>
  );
}

function Sums({ of }: { of: Statement | undefined }) {
  const t = useWords(statementWords);
  const say = useWhen();
  const { from, to } = useRange();
  return (
    <Stats>
      <Stat
        name={t.opening}
        value={of && <Money value={of.opening} />}
        note={from ? say(from, "day") : t.sinceEver}
      />
      <Stat name={t.charged} value={of && <Money value={of.charged} />} />
      <Stat name={t.settled} value={of && <Money value={of.settled} />} />
      <Stat
        name={t.closing}
        value={of && <Money value={of.closing} />}
        note={of && `${standing(Number(of.closing.amountMinor), t)}${to ? "" : ` · ${t.untilNow}`}`}
      />
    </Stats>
  );
}

function standing(minor: number, t: { owes: string; inFavour: string; even: string }): string {
  if (minor === 0) return t.even;
  return minor > 0 ? t.owes : t.inFavour;
}

function useColumns(): Column<Row>[] {
  const t = useWords(statementWords);
  return [
    { key: "what", title: t.what, cell: (row) => <What of={row} /> },
    { key: "when", title: t.when, from: "sm", cell: (row) => <When at={row.occurredAt} size="sm" /> },
    { key: "amount", title: t.amount, align: "end", cell: (row) => <Money value={row.amount} size="sm" /> },
    {
      key: "balance",
      title: t.balance,
      align: "end",
      cell: (row) => <Money value={row.balance} size="sm" fw={600} />,
    },
  ];
}

function What({ of }: { of: Row }) {
  const t = useWords(statementWords);
  const path = pathOf(of);
  return (
    <Stack gap={0} fz="sm">
      <Group gap="0 6px">
        <span>{t.kinds[of.kind]}</span>
        {path ? (
          <RecordLink to={path} style={{ whiteSpace: "nowrap" }}>
            {of.number ?? t.open}
          </RecordLink>
        ) : (
          of.number
        )}
      </Group>
      <When at={of.occurredAt} precision="day" size="xs" c="dimmed" hiddenFrom="sm" />
    </Stack>
  );
}

/** Where the document of an entry is shown: credit notes with their invoice, refunds with their payment. */
function pathOf(row: Row): string | undefined {
  if (row.kind === "INVOICE" || row.kind === "VOID" || row.kind === "CREDIT_NOTE" || row.kind === "WRITE_OFF")
    return row.invoice ? `/invoices/${row.invoice.id}` : undefined;
  return row.payment ? `/payments/${row.payment.id}` : undefined;
}
