import { Button } from "@mantine/core";
import { IconHeartbeat } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { ExportButton } from "../../kit/ExportButton.tsx";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { notice } from "../../kit/notice.tsx";
import { Page } from "../../kit/Page.tsx";
import { RecordTable } from "../../kit/RecordTable.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { MarkPaid } from "../invoices/MarkPaid.tsx";
import { CancelSubscription } from "../subscriptions/CancelSubscription.tsx";
import { useColumns } from "./columns.tsx";
import { RecoveryBoardDocument, RecoveryRetryDocument, type SubscriptionStatus } from "./recovery.gen.ts";
import { Standing } from "./Standing.tsx";
import { nameOf, type Row } from "./stages.ts";
import { words } from "./words.ts";

const SHOWN = 100;
const BEHIND: SubscriptionStatus[] = ["PAST_DUE", "UNPAID"];

export type Doing = { what: "retry"; rows: readonly Row[] } | { what: "markPaid" | "cancel"; row: Row };

export default function Recovery() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [doing, setDoing] = useState<Doing>();
  const wanted = BEHIND.find((status) => status === values["stage"]);
  const filter = { statuses: wanted ? [wanted] : BEHIND };
  const { data, error, ask } = useLiveQuery(
    RecoveryBoardDocument,
    { filter, ...pageOf(values, SHOWN) },
    { kinds: ["subscription.", "payment.", "invoice.", "dunning."] },
  );
  const rows = data?.subscriptions.nodes;
  const columns = useColumns(setDoing);
  const close = () => setDoing(undefined);
  const done = (message: string) => {
    notice(message);
    close();
  };
  return (
    <Page title={t.title} about={t.about}>
      {(rows !== undefined || error === undefined) && (
        <Standing rows={rows} isPart={data?.subscriptions.pageInfo.hasNextPage ?? false} />
      )}
      <Filters end={<ExportButton of="SUBSCRIPTIONS" filter={{ subscriptions: filter }} />}>
        <ChoiceFilter
          name="stage"
          label={t.stage}
          choices={Object.entries(t.statuses).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
      <RecordTable
        label={t.title}
        columns={columns}
        rows={rows}
        page={data?.subscriptions.pageInfo}
        to={(row) => `/subscriptions/${row.id}`}
        error={error}
        retry={ask}
        isFiltered={wanted !== undefined}
        clear={() => set({ stage: undefined })}
        {...(may("BILLING_COLLECT") ? { selected, select } : {})}
        bulk={
          <Button
            size="xs"
            onClick={() =>
              setDoing({ what: "retry", rows: rows?.filter(({ id }) => selected.has(id)) ?? [] })
            }
          >
            {t.retry}
          </Button>
        }
        empty={
          <Empty
            icon={IconHeartbeat}
            title={t.empty}
            about={t.emptyAbout}
            action={
              may("SETTINGS_READ") && (
                <Button component={Link} to="/settings" variant="default">
                  {t.emptyNext}
                </Button>
              )
            }
          />
        }
      />
      <Retrying
        rows={doing?.what === "retry" ? doing.rows : undefined}
        close={(wasDone) => {
          close();
          if (wasDone) select(new Set());
        }}
      />
      {doing?.what === "markPaid" && doing.row.arrears?.oldestInvoice && (
        <MarkPaid of={doing.row.arrears.oldestInvoice} close={close} done={done} />
      )}
      {doing?.what === "cancel" && <CancelSubscription of={doing.row} close={close} />}
    </Page>
  );
}

function Retrying({ rows, close }: { rows: readonly Row[] | undefined; close: (wasDone: boolean) => void }) {
  const t = useWords(words);
  const { locale } = useSpeech();
  const retry = useCommand(RecoveryRetryDocument);
  const failure = useFailure();
  return (
    <BulkProgress
      isOpen={rows !== undefined}
      close={close}
      title={t.retryTitle(new Intl.NumberFormat(locale).format(rows?.length ?? 0))}
      about={t.retryAbout}
      verb={t.retry}
      items={(rows ?? []).map((row) => ({ id: row.id, name: nameOf(row) }))}
      run={async ({ id }) => failure(await retry.run({ subscription: id }))}
    />
  );
}
