import { Button } from "@mantine/core";
import { useState } from "react";
import { BulkProgress } from "../../kit/BulkProgress.tsx";
import type { BulkItem, BulkOutcome } from "../../kit/useBulk.ts";
import { useWords } from "../../words/words.ts";
import { type Deeds, words } from "./bulkWords.ts";

interface Props {
  deed: Deeds;
  /** Those of what is selected to which it can be done; where there are none, it is not offered. */
  items: readonly BulkItem[];
  isDangerous?: boolean;
  run: (item: BulkItem) => Promise<BulkOutcome>;
  undo: (item: BulkItem) => Promise<BulkOutcome>;
  /** It is over: nothing is selected any more. */
  done: () => void;
}

/** Something done to all that are selected, and taken back where that was wrong. */
export function BulkDeed({ deed, items, isDangerous = false, run, undo, done }: Props) {
  const t = useWords(words)[deed];
  const [isOpen, setOpen] = useState(false);
  // Who is done with leaves the list while it goes on, so what was asked about is kept.
  const [asked, setAsked] = useState<readonly BulkItem[]>([]);
  const open = () => {
    setAsked(items);
    setOpen(true);
  };
  return (
    <>
      {items.length > 0 && (
        <Button
          size="xs"
          variant={isDangerous ? "light" : "default"}
          {...(isDangerous ? { color: "red" } : {})}
          onClick={open}
        >
          {t.verb}
        </Button>
      )}
      <BulkProgress
        isOpen={isOpen}
        close={(wasDone) => {
          setOpen(false);
          if (wasDone) done();
        }}
        title={t.title(asked.length)}
        about={t.about}
        verb={t.verb}
        isDangerous={isDangerous}
        items={asked}
        run={run}
        undo={undo}
      />
    </>
  );
}
