import { Accordion, Alert, Button, Drawer, Group, Skeleton, Stack, Text } from "@mantine/core";
import { CodeText } from "../../kit/CodeText.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { Facts } from "../../kit/Facts.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { readable } from "../../kit/readable.ts";
import { State } from "../../kit/State.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { useMay } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import {
  WebhookDeliveryRecordDocument,
  type WebhookDeliveryRecordQuery,
  WebhookRedeliverDocument,
} from "./webhooks.gen.ts";
import { words } from "./words.ts";

type Delivery = Extract<WebhookDeliveryRecordQuery["node"], { __typename: "WebhookDelivery" }>;
type Attempt = Delivery["attempts"][number];

/** One delivery with each request and its answer. */
export function DeliveryDrawer({ id, close }: { id: string | undefined; close: () => void }) {
  const t = useWords(words);
  const c = useWords(common);
  const { data, error, ask } = useLiveQuery(
    WebhookDeliveryRecordDocument,
    { id: id ?? "" },
    { kinds: EVERY_KIND, pause: id === undefined },
  );
  const delivery = data?.node?.__typename === "WebhookDelivery" ? data.node : undefined;
  return (
    <Drawer
      opened={id !== undefined}
      onClose={close}
      position="right"
      size="xl"
      title={<Text fw={650}>{t.delivery}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      {error && <Problem error={error} retry={ask} />}
      {delivery?.id === id && delivery ? (
        <Known delivery={delivery} ask={ask} />
      ) : (
        !error && <Skeleton height={200} />
      )}
    </Drawer>
  );
}

function Known({ delivery, ask }: { delivery: Delivery; ask: () => void }) {
  const t = useWords(words);
  const may = useMay();
  const { run, isBusy, refusals } = useCommand(WebhookRedeliverDocument);
  const resend = async () => {
    const { data } = await run({ id: delivery.id });
    if (data === undefined) return;
    notice(t.resendDone);
    ask();
  };
  return (
    <Stack>
      <Facts
        columns={2}
        facts={[
          [t.event, delivery.eventType],
          [t.state, <State key="state" state={delivery.state} text={t.states[delivery.state] ?? ""} />],
          [t.address, delivery.endpoint?.url],
          ["webhook-id", <CopyText key="id" text={delivery.event} />],
          [t.since, <When key="since" at={delivery.createdAt} precision="second" />],
          ...(delivery.state === "PENDING"
            ? [[t.nextTry, <When key="next" at={delivery.nextAt} precision="second" />] as const]
            : []),
        ]}
      />
      {refusals.map(({ message }) => (
        <Alert key={message} color="red" role="alert">
          {message}
        </Alert>
      ))}
      {may("WEBHOOKS_WRITE") && (
        <Group>
          <Button size="xs" variant="default" onClick={resend} loading={isBusy}>
            {t.resend}
          </Button>
        </Group>
      )}
      <Attempts attempts={delivery.attempts.toReversed()} />
    </Stack>
  );
}

function Attempts({ attempts }: { attempts: readonly Attempt[] }) {
  const t = useWords(words);
  if (attempts.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t.noAttempts}
      </Text>
    );
  return (
    <Accordion defaultValue="0" variant="separated" order={2}>
      {attempts.map((attempt, at) => (
        <Accordion.Item key={attempt.startedAt} value={String(at)}>
          <Accordion.Control>
            <Group gap="sm">
              <Text size="sm" fw={600}>
                {t.attempt(attempt.number)}
              </Text>
              <Text
                size="sm"
                c={attempt.status && attempt.status < 300 ? undefined : "var(--mantine-color-error)"}
              >
                {attempt.status ?? attempt.error ?? t.noAnswer}
              </Text>
              <Text size="sm" c="dimmed" className="tabular">
                {t.took(attempt.milliseconds)}
              </Text>
              <When at={attempt.startedAt} precision="second" size="sm" c="dimmed" />
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <Stack>
              <CodeText label={t.requestBody} text={readable(attempt.requestBody)} />
              <CodeText label={t.requestHeaders} text={headers(attempt.requestHeaders)} />
              <CodeText label={t.answerBody} text={readable(attempt.answerBody) || t.noAnswer} />
              <CodeText label={t.answerHeaders} text={headers(attempt.answerHeaders)} />
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function headers(value: unknown): string {
  return Object.entries((value ?? {}) as Record<string, string>)
    .map(([name, text]) => `${name}: ${text}`)
    .join("\n");
}
