import { Alert, Anchor, Group, Paper, Radio, Skeleton, Stack, Text, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useQuery } from "urql";
import { Facts } from "../../kit/Facts.tsx";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { Money } from "../../kit/Money.tsx";
import { notice } from "../../kit/notice.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { bookWords } from "./bookWords.ts";
import {
  type ProviderIssueFieldsFragment,
  ProviderIssuePreviewDocument,
  ProviderIssueResolveDocument,
  type ReconciliationAction,
} from "./providers.gen.ts";

const ACTIONS = ["REFUND", "RECORD", "DISMISS"] as const;

/** What becomes of a difference. Where money goes back, exactly how much is shown before. */
export function ResolveDialog({ issue, close }: { issue: ProviderIssueFieldsFragment; close: () => void }) {
  const t = useWords(bookWords);
  const [action, setAction] = useState<ReconciliationAction>(issue.proposal ?? "DISMISS");
  const [note, setNote] = useState("");
  const { run, isBusy, refusals } = useCommand(ProviderIssueResolveDocument);
  const input = { issue: issue.id, action };
  const [{ data, error, fetching }, ask] = useQuery({
    query: ProviderIssuePreviewDocument,
    variables: { input },
    pause: action !== "REFUND",
    requestPolicy: "network-only",
  });
  const answer = action === "REFUND" ? data?.reconciliationIssueResolvePreview : undefined;
  const token = answer?.preview?.token;
  const send = async () => {
    const outcome = await run({ input: { ...input, note, ...(token ? { previewToken: token } : {}) } });
    if (outcome.refusals.some(({ code }) => code === "PREVIEW_STALE")) ask({ requestPolicy: "network-only" });
    if (outcome.data === undefined) return;
    notice(t.resolved);
    close();
  };
  const problems = [...(answer?.userErrors ?? []), ...refusals].map(({ message }) => message);
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.issueKinds[issue.kind] ?? t.issue}
      verb={t.actions[action]}
      isDangerous={action === "REFUND"}
      isBusy={isBusy}
      isReady={action !== "REFUND" || (token !== undefined && !fetching)}
      problems={[...new Set(problems)]}
      submit={send}
      size="lg"
    >
      <Sides of={issue} />
      <Radio.Group label={t.whatToDo} value={action} onChange={(value) => setAction(value as typeof action)}>
        <Stack gap="xs" mt={6}>
          {ACTIONS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={issue.proposal === one ? `${t.actions[one]} (${t.proposed})` : t.actions[one]}
              description={t.actionAbout[one]}
            />
          ))}
        </Stack>
      </Radio.Group>
      {error && action === "REFUND" && <Problem error={error} retry={() => ask()} />}
      {action === "REFUND" && fetching && !answer && <Skeleton height={64} />}
      {answer?.preview && (
        <Alert color="blue">
          <Group justify="space-between">
            <Text size="sm">{t.goesBack}</Text>
            <Money value={answer.preview.refunded} fw={600} />
          </Group>
          <Text size="xs" c="dimmed">
            {t.tells}: {answer.preview.events.join(", ") || "–"}
          </Text>
        </Alert>
      )}
      <Textarea
        label={t.note}
        description={t.noteWhy}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

function Sides({ of }: { of: ProviderIssueFieldsFragment }) {
  const t = useWords(bookWords);
  return (
    <Paper withBorder p="sm">
      <Facts
        columns={2}
        facts={[
          [t.ours, of.ours || t.nothingHere],
          [t.theirs, of.theirs || t.nothingHere],
          [t.reference, of.providerRef],
          ...(of.payment
            ? [
                [
                  t.payment,
                  <Anchor key="payment" component={Link} to={`/payments/${of.payment.id}`} size="sm">
                    <Money value={of.payment.amount} />
                  </Anchor>,
                ] as const,
              ]
            : []),
        ]}
      />
    </Paper>
  );
}
