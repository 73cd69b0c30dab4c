import { Button, Skeleton, Stack } from "@mantine/core";
import { useState } from "react";
import { CustomAnswers } from "../../kit/CustomAnswers.tsx";
import { Problem } from "../../kit/Problem.tsx";
import type { Column } from "../../kit/RecordTable.tsx";
import { Rows } from "../../kit/Rows.tsx";
import { Section } from "../../kit/Section.tsx";
import { byField, general, useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { AccountDetails } from "./AccountDetails.tsx";
import type { AccountOf } from "./AccountRecord.tsx";
import { AccountOverviewDocument, type AccountOverviewQuery, AccountSaveDocument } from "./accounts.gen.ts";
import { EntitlementRows } from "./EntitlementRows.tsx";
import { GrantDialog, RevokeDialog } from "./GrantDialogs.tsx";
import type { AccountEntitlementFieldsFragment } from "./parts.gen.ts";
import { partWords } from "./parts.words.ts";
import { SubscriptionRows } from "./SubscriptionRows.tsx";
import { words } from "./words.ts";

type Overview = AccountOverviewQuery["account"];

export function AccountOverview({ account, ask }: { account: AccountOf; ask: () => void }) {
  return (
    <Stack>
      <AccountDetails account={account} />
      <Memberships id={account.id} />
      <Answers account={account} ask={ask} />
    </Stack>
  );
}

function Memberships({ id }: { id: string }) {
  const p = useWords(partWords);
  const { data, error, ask } = useLiveQuery(
    AccountOverviewDocument,
    { id },
    { kinds: ["subscription.", "entitlement.", "credits.", "account."] },
  );
  if (error !== undefined && !data) return <Problem error={error} retry={ask} />;
  if (!data) return <Skeleton height={220} aria-busy />;
  return (
    <>
      <Section title={p.subscriptions}>
        <SubscriptionRows rows={data.account.subscriptions.nodes} />
      </Section>
      <Entitlements id={id} rows={data.account.entitlements} changed={ask} />
      {data.account.usages.length > 0 && <Usages rows={data.account.usages} />}
    </>
  );
}

type Entitlement = AccountEntitlementFieldsFragment;

function Entitlements(props: { id: string; rows: readonly Entitlement[]; changed: () => void }) {
  const { id, rows, changed } = props;
  const t = useWords(words);
  const p = useWords(partWords);
  const may = useMay();
  const [isGranting, setGranting] = useState(false);
  const [revoked, setRevoked] = useState<Entitlement>();
  const mayWrite = may("ENTITLEMENTS_WRITE");
  const act = (row: Entitlement) =>
    row.source === "GRANT" && (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${t.revoke}: ${row.feature?.name ?? ""}`}
        onClick={() => setRevoked(row)}
      >
        {t.revoke}
      </Button>
    );
  return (
    <Section
      title={p.entitlements}
      actions={
        mayWrite && (
          <Button size="xs" variant="default" onClick={() => setGranting(true)}>
            {t.grantFeature}
          </Button>
        )
      }
    >
      <EntitlementRows rows={rows} {...(mayWrite ? { act } : {})} />
      {isGranting && <GrantDialog account={id} close={() => setGranting(false)} changed={changed} />}
      {revoked && (
        <RevokeDialog entitlement={revoked} close={() => setRevoked(undefined)} changed={changed} />
      )}
    </Section>
  );
}

function Usages({ rows }: { rows: Overview["usages"] }) {
  const t = useWords(words);
  const columns: Column<Overview["usages"][number] & { id: string }>[] = [
    { key: "feature", title: t.feature, cell: (row) => row.feature.name },
    {
      key: "used",
      title: t.used,
      align: "end",
      cell: (row) => <span className="tabular">{t.usageOf(row.used, row.limit)}</span>,
    },
    {
      key: "until",
      title: t.until,
      align: "end",
      cell: (row) => <When at={row.periodEnd} precision="day" size="sm" />,
    },
  ];
  return (
    <Section title={t.usage}>
      <Rows
        label={t.usage}
        columns={columns}
        rows={rows.map((row) => ({ ...row, id: row.feature.id }))}
        none="–"
      />
    </Section>
  );
}

function Answers({ account, ask }: { account: AccountOf; ask: () => void }) {
  const { run, isBusy } = useCommand(AccountSaveDocument);
  const save = async (customFields: readonly { code: string; value: string | null }[]) => {
    const { data, refusals } = await run({
      input: { account: account.id, customFields: [...customFields] },
    });
    if (data === undefined) {
      const [first] = general(refusals);
      return { ...byField(refusals), ...(first ? { "": first } : {}) };
    }
    ask();
    return undefined;
  };
  return (
    <CustomAnswers
      answers={account.customFields}
      isBusy={isBusy}
      {...(account.powers.edits ? { save } : {})}
    />
  );
}
