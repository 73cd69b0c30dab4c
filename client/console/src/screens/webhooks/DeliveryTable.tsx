import { Badge, Button, Code, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { ChoiceFilter, Filters } from "../../kit/Filters.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { State } from "../../kit/State.tsx";
import { useAskingAgain } from "../../kit/useAskingAgain.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DeliveryDrawer } from "./DeliveryDrawer.tsx";
import {
  type WebhookDeliveryFieldsFragment,
  WebhookDeliveryListDocument,
  type WebhookDeliveryState,
  WebhookRedeliverDocument,
} from "./webhooks.gen.ts";
import { words } from "./words.ts";

const STATES = ["PENDING", "DELIVERED", "EXHAUSTED", "CANCELED"] as const;

interface Props {
  endpoint?: string;
  /** Only those of one event. */
  webhookId?: string;
  isFilterable?: boolean;
}

/** What was sent, the newest first; a row opens its requests and answers. */
export function DeliveryTable({ endpoint, webhookId, isFilterable = false }: Props) {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const state = isFilterable ? (values["state"] as WebhookDeliveryState | undefined) : undefined;
  const { data, error, ask } = useLiveQuery(
    WebhookDeliveryListDocument,
    {
      ...(endpoint ? { endpoint } : {}),
      ...(webhookId ? { webhookId } : {}),
      ...(state ? { states: [state] } : {}),
      ...pageOf(values),
    },
    { kinds: EVERY_KIND },
  );
  const rows = data?.webhookDeliveries.nodes;
  const chosen = rows?.filter(({ id }) => selected.has(id)) ?? [];
  useAskingAgain(rows?.some((row) => row.state === "PENDING") ?? false, ask);
  return (
    <Stack gap="md">
      {isFilterable && (
        <Filters>
          <ChoiceFilter
            name="state"
            label={t.state}
            choices={STATES.map((value) => ({ value, label: t.states[value] ?? value }))}
          />
        </Filters>
      )}
      <RecordTable
        label={t.deliveries}
        columns={useColumns(endpoint !== undefined)}
        rows={rows}
        page={data?.webhookDeliveries.pageInfo}
        open={(row) => set({ delivery: row.id })}
        error={error}
        retry={ask}
        isFiltered={state !== undefined}
        clear={() => set({ state: undefined })}
        empty={<Empty icon={IconSend} title={t.noDeliveries} about={t.noDeliveriesAbout} />}
        {...(may("WEBHOOKS_WRITE")
          ? { selected, select, bulk: <Resend rows={chosen} done={() => select(new Set())} /> }
          : {})}
      />
      <DeliveryDrawer id={values["delivery"]} close={() => set({ delivery: undefined })} />
    </Stack>
  );
}

function Resend({ rows, done }: { rows: readonly WebhookDeliveryFieldsFragment[]; done: () => void }) {
  const t = useWords(words);
  const { run } = useCommand(WebhookRedeliverDocument);
  const failed = useFailure();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {t.resend}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          close();
          if (wasDone) done();
        }}
        title={t.resend}
        about={t.resendAbout(rows.length)}
        verb={t.resend}
        items={rows.map(({ id, eventType }) => ({ id, name: eventType }))}
        run={async ({ id }) => failed(await run({ id }))}
      />
    </>
  );
}

function useColumns(isOfOne: boolean): Column<WebhookDeliveryFieldsFragment>[] {
  const t = useWords(words);
  return [
    {
      key: "event",
      title: t.event,
      cell: (row) => (
        <Group gap={6}>
          <Code>{row.eventType}</Code>
          {row.isSample && (
            <Badge size="sm" variant="default" tt="none">
              {t.sample}
            </Badge>
          )}
        </Group>
      ),
    },
    {
      key: "state",
      title: t.state,
      phone: "edge",
      cell: (row) => <State state={row.state} text={t.states[row.state] ?? row.state} />,
    },
    ...(isOfOne
      ? []
      : [
          {
            key: "address",
            title: t.address,
            from: "md" as const,
            cell: (row: WebhookDeliveryFieldsFragment) => (
              <Text size="sm" truncate maw={280}>
                {row.endpoint?.url ?? "–"}
              </Text>
            ),
          },
        ]),
    {
      key: "tries",
      title: t.tries,
      align: "end",
      from: "sm",
      cell: (row) => <span className="tabular">{row.tries}</span>,
    },
    {
      key: "when",
      title: t.since,
      phone: "below",
      align: "end",
      from: "sm",
      cell: (row) => <When at={row.doneAt ?? row.createdAt} precision="second" size="sm" />,
    },
  ];
}
