import { Radio, Skeleton, Stack } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { notice } from "../../kit/notice.tsx";
import { PreviewPanel } from "../../kit/PreviewPanel.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { RecoveryCancelDocument, RecoveryCancelPreviewDocument } from "./recovery.gen.ts";
import { nameOf, type Row } from "./stages.ts";
import { words } from "./words.ts";

/** The end of an agreement that is not worth trying any more, with its figures before it is confirmed. */
export function CancelDialog({ row, close }: { row: Row; close: () => void }) {
  const t = useWords(words);
  const [now, setNow] = useState(row.status === "UNPAID");
  const input = { subscription: row.id, now };
  const [{ data, error, fetching }, ask] = useQuery({
    query: RecoveryCancelPreviewDocument,
    variables: { input },
    requestPolicy: "network-only",
  });
  const { run, isBusy, refusals } = useCommand(RecoveryCancelDocument);
  const preview = fetching ? undefined : data?.subscriptionCancelPreview.preview;
  const foreseen = fetching ? [] : (data?.subscriptionCancelPreview.userErrors ?? []);
  const isStale = refusals.some(({ code }) => code === "PREVIEW_STALE");
  const submit = async () => {
    if (!preview) return;
    const answer = await run({ input: { ...input, previewToken: preview.token } });
    if (answer.refusals.some(({ code }) => code === "PREVIEW_STALE")) ask({ requestPolicy: "network-only" });
    if (answer.data === undefined) return;
    notice(t.canceled);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={t.cancelTitle(nameOf(row))}
      about={t.cancelAbout}
      verb={t.cancel.replace("…", "")}
      isBusy={isBusy}
      isDangerous
      isReady={preview != null}
      problems={[...foreseen.map(({ message }) => message), ...(isStale ? [t.stale] : said(refusals))]}
      submit={submit}
    >
      <Radio.Group label={t.when} value={now ? "now" : "end"} onChange={(value) => setNow(value === "now")}>
        <Stack gap="xs" mt="xs">
          <Radio value="end" label={t.atEnd} disabled={row.status === "UNPAID"} />
          <Radio value="now" label={t.atOnce} />
        </Stack>
      </Radio.Group>
      {error ? <Problem error={error} /> : preview ? <PreviewPanel preview={preview} /> : null}
      {fetching && <Skeleton height={120} />}
    </FormDialog>
  );
}

const said = (refusals: readonly { message: string }[]) => refusals.map(({ message }) => message);
