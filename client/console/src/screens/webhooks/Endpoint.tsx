import { Alert, Badge, Group, Skeleton, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { CodeText } from "../../kit/CodeText.tsx";
import { Facts } from "../../kit/Facts.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { Section } from "../../kit/Section.tsx";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { DeliveryTable } from "./DeliveryTable.tsx";
import { EndpointActions } from "./EndpointActions.tsx";
import { EndpointState } from "./Webhooks.tsx";
import { type WebhookEndpointFieldsFragment, WebhookEndpointRecordDocument } from "./webhooks.gen.ts";
import { words } from "./words.ts";

export default function Endpoint() {
  const t = useWords(words);
  const may = useMay();
  const [sent, setSent] = useState(0);
  const { id = "" } = useParams({ strict: false });
  const { data, error, ask } = useLiveQuery(
    WebhookEndpointRecordDocument,
    { id },
    { kinds: ["webhook_endpoint."] },
  );
  const endpoint = data?.webhookEndpoint;
  const within = [{ title: t.title, to: "/webhooks" }];
  if (endpoint === undefined)
    return (
      <Page title={t.title} within={within}>
        {error ? <Problem error={error} retry={ask} /> : <Skeleton height={300} aria-busy />}
      </Page>
    );
  return (
    <Page
      title={endpoint.description || new URL(endpoint.url).host}
      within={within}
      about={
        <Group gap="xs">
          <EndpointState of={endpoint} />
          <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
            {endpoint.url}
          </Text>
        </Group>
      }
      actions={
        may("WEBHOOKS_WRITE") &&
        !endpoint.deletedAt && (
          <EndpointActions endpoint={endpoint} sent={() => setSent((count) => count + 1)} />
        )
      }
    >
      {endpoint.disabledReason && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />}>
          {t.reasons[endpoint.disabledReason]}
        </Alert>
      )}
      <Known endpoint={endpoint} />
      <Section title={t.deliveries}>
        <DeliveryTable key={sent} endpoint={endpoint.id} isFilterable />
      </Section>
    </Page>
  );
}

function Known({ endpoint }: { endpoint: WebhookEndpointFieldsFragment }) {
  const t = useWords(words);
  return (
    <Section title={t.facts}>
      <Facts
        facts={[
          [t.since, <When key="since" at={endpoint.createdAt} />],
          [t.secrets, <Secrets key="secrets" endpoint={endpoint} />],
          ...(endpoint.failingSince
            ? [[t.failing, <When key="failing" at={endpoint.failingSince} />] as const]
            : []),
          ...(endpoint.document ? [] : [[t.sends, t.envelope] as const]),
        ]}
      />
      <Facts columns={1} facts={[[t.types, <Types key="types" types={endpoint.types} />]]} />
      {endpoint.document && <CodeText label={t.document} text={endpoint.document} />}
    </Section>
  );
}

function Types({ types }: { types: readonly string[] }) {
  const t = useWords(words);
  if (types.length === 0) return t.every;
  return (
    <Group gap={4}>
      {types.map((type) => (
        <Badge key={type} variant="light" color="gray" tt="none" radius="sm">
          {type}
        </Badge>
      ))}
    </Group>
  );
}

function Secrets({ endpoint }: { endpoint: WebhookEndpointFieldsFragment }) {
  const t = useWords(words);
  return (
    <Stack gap={2}>
      {endpoint.secrets.map((secret) => (
        <Text key={secret.createdAt} size="sm">
          {secret.endsAt ? `${t.former}: ` : `${t.present}: `}
          <When at={secret.endsAt ?? secret.createdAt} />
        </Text>
      ))}
    </Stack>
  );
}
