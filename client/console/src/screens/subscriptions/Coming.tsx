import { Alert, Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { notice, refusal } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWhen } from "../../kit/When.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import {
  type SubscriptionChangeRowFragment,
  type SubscriptionRecordFragment,
  SubscriptionUnchangingDocument,
} from "./subscriptions.gen.ts";
import { words } from "./words.ts";

interface Props {
  of: SubscriptionRecordFragment;
  change: SubscriptionChangeRowFragment | undefined;
}

/** What was decided and has not happened yet: an end, a pause, a change. */
export function Coming({ of, change }: Props) {
  const t = useWords(words);
  const say = useWhen();
  const may = useMay();
  const { run, isBusy } = useCommand(SubscriptionUnchangingDocument);
  const sentences = [
    of.status !== "ENDED" && of.endsAt && t.comingEnd(say(of.endsAt, "day")),
    of.pauseAtEnd && of.periodEnd && t.comingPause(say(of.periodEnd, "day")),
    change &&
      t.comingChange(`${change.quantity} × ${change.offer?.name ?? "–"}`, say(change.effectiveAt, "day")),
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  const callOff = async () => {
    const { data, refusals } = await run({ input: { subscription: of.id } });
    if (data) notice(t.changeCanceled);
    else for (const { message } of refusals) refusal(message);
  };
  return (
    <Alert icon={<IconCalendarEvent aria-hidden />} title={t.coming} color="blue" variant="light">
      <Stack gap="xs" align="flex-start">
        {sentences.map((sentence) => (
          <Text key={String(sentence)} size="sm">
            {sentence}
          </Text>
        ))}
        {change && (
          <Group gap="sm">
            {change.approvalUrl && (
              <Anchor href={change.approvalUrl} size="sm">
                {t.approve}
              </Anchor>
            )}
            {may("SUBSCRIPTIONS_WRITE") && (
              <Button size="xs" variant="default" loading={isBusy} onClick={callOff}>
                {t.cancelChange}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
