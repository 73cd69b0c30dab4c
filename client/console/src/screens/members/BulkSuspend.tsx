import { Button, Progress, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useBulk } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { useNotice } from "../../kit/useNotice.tsx";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { MemberRestoreDocument, MemberSuspendDocument, type SuspensionReason } from "./members.gen.ts";
import { ReasonSelect } from "./SuspendDialog.tsx";
import { words } from "./words.ts";

/** Suspends all who are selected, one after the other, and lets them all in again where that was wrong. */
export function BulkSuspend({ ids, done }: { ids: ReadonlySet<string>; done: () => void }) {
  const t = useWords(words);
  const may = useMay();
  const notice = useNotice();
  const suspend = useCommand(MemberSuspendDocument);
  const restore = useCommand(MemberRestoreDocument);
  const { run, progress } = useBulk();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<SuspensionReason>("OTHER");
  if (!may("MEMBERS_WRITE")) return null;
  const submit = async () => {
    const suspended: string[] = [];
    const outcome = await run([...ids], async (member) => {
      const isDone = (await suspend.run({ input: { member, reason } })).data !== undefined;
      if (isDone) suspended.push(member);
      return isDone;
    });
    setOpen(false);
    done();
    notice(t.bulkDone(outcome.done, outcome.failed), () =>
      run(suspended, async (member) => (await restore.run({ input: { member } })).data !== undefined),
    );
  };
  return (
    <>
      <Button size="xs" color="red.8" variant="light" onClick={() => setOpen(true)}>
        {t.suspend}
      </Button>
      <FormDialog
        isOpen={isOpen}
        close={() => setOpen(false)}
        title={t.bulkSuspendTitle(ids.size)}
        about={t.suspendAbout}
        verb={t.suspend}
        isDangerous
        isBusy={progress !== undefined}
        submit={submit}
      >
        <ReasonSelect value={reason} set={setReason} />
        {progress && (
          <Stack gap={4}>
            <Progress
              value={((progress.done + progress.failed) / progress.total) * 100}
              aria-label={t.suspend}
            />
            <Text size="xs" c="dimmed" role="status">
              {t.bulkProgress(progress.done + progress.failed, progress.total)}
            </Text>
          </Stack>
        )}
      </FormDialog>
    </>
  );
}
