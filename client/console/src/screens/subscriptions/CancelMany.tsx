import { Button, Progress, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { useMany } from "../../kit/useMany.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { SubscriptionCancelingDocument } from "./subscriptions.gen.ts";

/** Cancels all that are selected, each when its paid period closes: nothing is charged, nothing given back. */
export function CancelMany({ ids, done }: { ids: ReadonlySet<string>; done: () => void }) {
  const t = useWords(doing);
  const [isOpen, setOpen] = useState(false);
  const { run, progress, problems, isBusy } = useMany(SubscriptionCancelingDocument);
  const submit = async () => {
    const count = await run([...ids].map((subscription) => ({ subscription, now: false })));
    notifications.show({ message: t.canceledMany(count, ids.size) });
    if (count === ids.size) {
      setOpen(false);
      done();
    }
  };
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t.cancelMany}
      </Button>
      <FormDialog
        isOpen={isOpen}
        close={() => setOpen(false)}
        title={t.cancelMany}
        verb={t.cancelManyVerb(ids.size)}
        isDangerous
        isBusy={isBusy}
        problems={problems}
        submit={submit}
      >
        <Text size="sm">{t.cancelManyAbout(ids.size)}</Text>
        {isBusy && <Progress value={(progress / ids.size) * 100} aria-label={t.cancelMany} />}
      </FormDialog>
    </>
  );
}
