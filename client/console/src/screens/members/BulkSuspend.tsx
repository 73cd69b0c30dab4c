import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { useMay } from "../../session/session.ts";
import { useWords } from "../../words/words.ts";
import { MemberRestoreDocument, MemberSuspendDocument, type SuspensionReason } from "./members.gen.ts";
import { ReasonSelect } from "./SuspendDialog.tsx";
import { words } from "./words.ts";

/** Suspends all who are selected, one after the other, and lets them in again where that was wrong. */
export function BulkSuspend({ items, done }: { items: readonly BulkItem[]; done: () => void }) {
  const t = useWords(words);
  const may = useMay();
  const failure = useFailure();
  const suspend = useCommand(MemberSuspendDocument);
  const restore = useCommand(MemberRestoreDocument);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<SuspensionReason>("OTHER");
  if (!may("MEMBERS_WRITE")) return null;
  const close = (wasDone: boolean) => {
    setOpen(false);
    if (wasDone) done();
  };
  return (
    <>
      <Button size="xs" color="red" variant="light" onClick={() => setOpen(true)}>
        {t.suspend}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={close}
        title={t.bulkSuspendTitle(items.length)}
        about={
          <Stack>
            <Text size="sm">{t.suspendAbout}</Text>
            <ReasonSelect value={reason} set={setReason} />
          </Stack>
        }
        verb={t.suspend}
        isDangerous
        items={items}
        run={async ({ id }) => failure(await suspend.run({ input: { member: id, reason } }))}
        undo={async ({ id }) => failure(await restore.run({ input: { member: id } }))}
      />
    </>
  );
}
