import { Button } from "@mantine/core";
import { useState } from "react";
import { BulkProgress, useFailure } from "../../kit/BulkProgress.tsx";
import type { BulkItem } from "../../kit/useBulk.ts";
import { useCommand } from "../../kit/useCommand.ts";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { InvoiceSendingDocument } from "./invoices.gen.ts";

/** Sends those of what is selected that are open, each to who pays for it. */
export function SendMany({ items, done }: { items: readonly BulkItem[]; done: () => void }) {
  const t = useWords(doing);
  const failure = useFailure();
  const [isOpen, setOpen] = useState(false);
  const { run } = useCommand(InvoiceSendingDocument);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t.sendMany}
      </Button>
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          setOpen(false);
          if (wasDone) done();
        }}
        title={t.sendMany}
        about={t.sendManyAbout(items.length)}
        verb={t.sendManyVerb(items.length)}
        items={items}
        run={async ({ id }) => failure(await run({ input: { invoice: id } }))}
      />
    </>
  );
}
