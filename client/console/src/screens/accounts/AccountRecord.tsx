import { Group, Skeleton, Stack, Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { RecordLink } from "../../kit/RecordLink.tsx";
import { RecordTabs } from "../../kit/RecordTabs.tsx";
import { State } from "../../kit/State.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { AccountInvoices } from "./AccountInvoices.tsx";
import { AccountMoney } from "./AccountMoney.tsx";
import { AccountOverview } from "./AccountOverview.tsx";
import { AccountSeats } from "./AccountSeats.tsx";
import { AccountStatement } from "./AccountStatement.tsx";
import { AccountTimeline } from "./AccountTimeline.tsx";
import { AccountRecordDocument, type AccountRecordQuery } from "./accounts.gen.ts";
import { partWords } from "./parts.words.ts";
import { statementWords } from "./statement.words.ts";
import { words } from "./words.ts";

export type AccountOf = AccountRecordQuery["account"];

export default function AccountRecord() {
  const t = useWords(words);
  const { id = "" } = useParams({ strict: false });
  const { data, error, ask } = useLiveQuery(
    AccountRecordDocument,
    { id },
    { kinds: ["account.", "seat.", "member."] },
  );
  const within = [{ title: t.title, to: "/accounts" }];
  if (!data)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Waiting />}
      </Page>
    );
  return <Shown account={data.account} within={within} ask={ask} />;
}

function Shown(props: { account: AccountOf; within: { title: string; to: string }[]; ask: () => void }) {
  const { account, within, ask } = props;
  const t = useWords(words);
  const s = useWords(statementWords);
  const may = useMay();
  const { id } = account;
  const seesMoney = may("BILLING_READ");
  return (
    <Page title={account.name} within={within} about={<Who account={account} />}>
      <RecordTabs
        label={t.parts}
        tabs={[
          {
            value: "overview",
            title: t.tabs.overview,
            content: () => <AccountOverview account={account} ask={ask} />,
          },
          {
            value: "seats",
            title: t.tabs.seats,
            content: () => <AccountSeats id={id} isCompany={account.kind === "COMPANY"} />,
          },
          ...(seesMoney
            ? [
                { value: "invoices", title: t.tabs.invoices, content: () => <AccountInvoices id={id} /> },
                { value: "statement", title: s.title, content: () => <AccountStatement id={id} /> },
              ]
            : []),
          {
            value: "money",
            title: t.tabs.money,
            content: () => <AccountMoney account={account} ask={ask} />,
          },
          ...(may("EVENTS_READ")
            ? [{ value: "timeline", title: t.tabs.timeline, content: () => <AccountTimeline id={id} /> }]
            : []),
        ]}
      />
    </Page>
  );
}

function Who({ account }: { account: AccountOf }) {
  const t = useWords(words);
  const p = useWords(partWords);
  const owner = account.seats.find(({ role }) => role === "OWNER")?.member;
  return (
    <Group gap="xs">
      <State state={account.kind} text={p.accountKinds[account.kind] ?? account.kind} />
      {owner && (
        <Text c="dimmed" size="sm">
          {t.payer}:{" "}
          <RecordLink to={`/members/${owner.id}`} underline="always">
            {owner.name}
          </RecordLink>
        </Text>
      )}
    </Group>
  );
}

function Waiting() {
  return (
    <Stack aria-busy>
      <Skeleton height={36} width={420} maw="100%" />
      <Skeleton height={180} />
      <Skeleton height={180} />
    </Stack>
  );
}
