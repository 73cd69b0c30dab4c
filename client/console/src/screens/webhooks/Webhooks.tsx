import { Button, Group, Stack, Tabs, Text } from "@mantine/core";
import { IconPlus, IconWebhook } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Empty, NextStep } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { type Column, RecordTable } from "../../kit/RecordTable.tsx";
import { SecretDialog } from "../../kit/SecretDialog.tsx";
import { State } from "../../kit/State.tsx";
import { TabList } from "../../kit/TabList.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DeliveryTable } from "./DeliveryTable.tsx";
import { EndpointForm } from "./EndpointForm.tsx";
import { SwitchMany } from "./SwitchMany.tsx";
import { type WebhookEndpointFieldsFragment, WebhookEndpointListDocument } from "./webhooks.gen.ts";
import { words } from "./words.ts";

const NONE: ReadonlySet<string> = new Set();

export default function Webhooks() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const [values, set] = useUrlState();
  const [made, setMade] = useState<{ id: string; secret: string }>();
  const canWrite = may("WEBHOOKS_WRITE");
  const add = canWrite && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ new: "yes" })}>
      {t.add}
    </Button>
  );
  return (
    <Page title={t.title} about={t.about} actions={add}>
      <Tabs
        value={values["tab"] ?? "endpoints"}
        onChange={(tab) =>
          set({ tab: tab === "endpoints" ? undefined : (tab ?? undefined), state: undefined })
        }
        keepMounted={false}
      >
        <TabList
          label={t.title}
          tabs={[
            { value: "endpoints", title: t.endpoints },
            { value: "deliveries", title: t.deliveries },
          ]}
          shown={values["tab"] ?? "endpoints"}
        />
        <Tabs.Panel value="endpoints">
          <Endpoints />
        </Tabs.Panel>
        <Tabs.Panel value="deliveries">
          <DeliveryTable isFilterable />
        </Tabs.Panel>
      </Tabs>
      {canWrite && values["new"] && (
        <EndpointForm
          close={() => set({ new: undefined })}
          done={(endpoint, secret) => {
            if (secret) setMade({ id: endpoint.id, secret });
          }}
        />
      )}
      <SecretDialog
        secret={made?.secret}
        title={t.secretTitle}
        about={t.secretAbout}
        close={() => {
          setMade(undefined);
          if (made) void navigate({ to: `/webhooks/${made.id}` });
        }}
      />
    </Page>
  );
}

function Endpoints() {
  const t = useWords(words);
  const may = useMay();
  const [values, set] = useUrlState();
  const [selected, select] = useState(NONE);
  const { data, error, ask } = useLiveQuery(WebhookEndpointListDocument, pageOf(values), {
    kinds: ["webhook_endpoint."],
  });
  const columns: Column<WebhookEndpointFieldsFragment>[] = [
    {
      key: "url",
      title: t.address,
      cell: (row) => (
        <Stack gap={0}>
          <Text size="sm" fw={600} className="long">
            {row.url}
          </Text>
          <Text size="xs" c="dimmed">
            {row.description}
          </Text>
        </Stack>
      ),
    },
    {
      key: "state",
      title: t.state,
      cell: (row) => <EndpointState of={row} />,
    },
    {
      key: "types",
      title: t.types,
      from: "sm",
      cell: (row) => <Text size="sm">{row.types.length === 0 ? t.every : t.some(row.types.length)}</Text>,
    },
    {
      key: "since",
      title: t.since,
      from: "md",
      cell: (row) => <When at={row.createdAt} precision="day" size="sm" />,
    },
  ];
  return (
    <RecordTable
      label={t.endpoints}
      columns={columns}
      rows={data?.webhookEndpoints.nodes}
      page={data?.webhookEndpoints.pageInfo}
      to={(row) => `/webhooks/${row.id}`}
      error={error}
      retry={ask}
      empty={
        <Empty
          icon={IconWebhook}
          title={t.emptyTitle}
          about={t.emptyAbout}
          action={may("WEBHOOKS_WRITE") && <NextStep begin={() => set({ new: "yes" })}>{t.add}</NextStep>}
        />
      }
      {...(may("WEBHOOKS_WRITE") ? { selected, select } : {})}
      bulk={
        <SwitchMany
          rows={(data?.webhookEndpoints.nodes ?? []).filter(({ id }) => selected.has(id))}
          done={() => select(NONE)}
        />
      }
    />
  );
}

export function EndpointState({ of }: { of: WebhookEndpointFieldsFragment }) {
  const t = useWords(words);
  const state = of.deletedAt ? "DELETED" : of.status;
  return (
    <Group gap={4}>
      <State state={state} text={t.states[state] ?? state} />
    </Group>
  );
}
