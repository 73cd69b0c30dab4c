import { Button, Progress, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useMany } from "../../kit/useMany.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { InvoiceSendingDocument } from "./invoices.gen.ts";

/** Sends those of what is selected that are open, each to who pays for it. */
export function SendMany({ ids = [], done }: { ids: readonly string[] | undefined; done: () => void }) {
  const t = useWords(doing);
  const [isOpen, setOpen] = useState(false);
  const { run, progress, problems, isBusy } = useMany(InvoiceSendingDocument);
  const submit = async () => {
    const count = await run(ids.map((invoice) => ({ invoice })));
    notifications.show({ message: t.sentMany(count, ids.length) });
    if (count === ids.length) {
      setOpen(false);
      done();
    }
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t.sendMany}
      </Button>
      <FormDialog
        isOpen={isOpen}
        close={() => setOpen(false)}
        title={t.sendMany}
        verb={t.sendManyVerb(ids.length)}
        isReady={ids.length > 0}
        isBusy={isBusy}
        problems={problems}
        submit={submit}
      >
        <Text size="sm">{t.sendManyAbout(ids.length)}</Text>
        {isBusy && <Progress value={(progress / ids.length) * 100} aria-label={t.sendMany} />}
      </FormDialog>
    </>
  );
}
