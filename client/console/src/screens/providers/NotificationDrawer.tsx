import { Alert, Button, Drawer, Group, Skeleton, Stack, Text } from "@mantine/core";
import { CodeText } from "../../kit/CodeText.tsx";
import { CopyText } from "../../kit/CopyText.tsx";
import { EVERY_KIND } from "../../kit/eventKinds.ts";
import { Facts } from "../../kit/Facts.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { readable } from "../../kit/readable.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { When } from "../../kit/When.tsx";
import { useLiveQuery } from "../../live/useLive.ts";
import { common } from "../../words/common.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import { NotificationState } from "./Inbox.tsx";
import {
  ProviderNotificationRecordDocument,
  type ProviderNotificationRecordQuery,
  ProviderNotificationReplayDocument,
} from "./providers.gen.ts";

type Notification = Extract<ProviderNotificationRecordQuery["node"], { __typename: "ProviderNotification" }>;

export function NotificationDrawer({ id, close }: { id: string | undefined; close: () => void }) {
  const t = useWords(bookWords);
  const c = useWords(common);
  const { data, error, ask } = useLiveQuery(
    ProviderNotificationRecordDocument,
    { id: id ?? "" },
    { kinds: EVERY_KIND, pause: id === undefined },
  );
  const found = data?.node?.__typename === "ProviderNotification" ? data.node : undefined;
  return (
    <Drawer
      opened={id !== undefined}
      onClose={close}
      position="right"
      size="xl"
      title={<Text fw={650}>{t.notification}</Text>}
      closeButtonProps={{ "aria-label": c.close }}
    >
      {error && <Problem error={error} retry={ask} />}
      {found?.id === id && found ? <Known of={found} ask={ask} /> : !error && <Skeleton height={200} />}
    </Drawer>
  );
}

function Known({ of, ask }: { of: Notification; ask: () => void }) {
  const t = useWords(bookWords);
  const { run, isBusy, refusals } = useCommand(ProviderNotificationReplayDocument);
  const replay = async () => {
    if (!(await run({ id: of.id })).data) return;
    notice(t.replayed);
    ask();
  };
  return (
    <Stack>
      <Facts
        columns={2}
        facts={[
          [t.type, of.type],
          [t.state, <NotificationState key="state" of={of} />],
          [t.told, <When key="told" at={of.toldAt} precision="second" />],
          [t.received, <When key="received" at={of.receivedAt} precision="second" />],
          [t.reference, of.providerRef && <CopyText key="reference" text={of.providerRef} />],
          [t.replays, of.replays],
          ...(of.error ? [[t.error, of.error] as const] : []),
        ]}
      />
      {refusals.map(({ message }) => (
        <Alert key={message} color="red" role="alert">
          {message}
        </Alert>
      ))}
      <Group>
        <Button size="xs" variant="default" loading={isBusy} disabled={of.body === null} onClick={replay}>
          {t.replay}
        </Button>
      </Group>
      {of.body ? (
        <CodeText label={t.body} text={readable(of.body)} />
      ) : (
        <Text size="sm" c="dimmed">
          {t.bodyGone}
        </Text>
      )}
    </Stack>
  );
}
