import { Button } from "@mantine/core";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { SubscriptionCancelingDocument, SubscriptionReactivatingDocument } from "./subscriptions.gen.ts";

/** Cancels all that are selected, each when its paid period closes: nothing is charged, nothing given back. */
export function CancelMany({ items, done }: { items: readonly BulkItem[]; done: () => void }) {
  const t = useWords(doing);
  const failure = useFailure();
  const [isOpen, setOpen] = useState(false);
  const cancel = useCommand(SubscriptionCancelingDocument);
  const reactivate = useCommand(SubscriptionReactivatingDocument);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t.cancelMany}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          setOpen(false);
          if (wasDone) done();
        }}
        title={t.cancelMany}
        about={t.cancelManyAbout(items.length)}
        verb={t.cancelManyVerb(items.length)}
        isDangerous
        items={items}
        run={async ({ id }) =>
          failure(await cancel.run({ input: { subscription: id, now: false, giveBack: "NOTHING" } }))
        }
        undo={async ({ id }) => failure(await reactivate.run({ input: { subscription: id } }))}
      />
    </>
  );
}
