import { useCallback, useRef, useState } from "react";

/** What something is done to: its name tells a person which one it was. */
export interface BulkItem {
  readonly id: string;
  readonly name: string;
}

/** What became of one: nothing more to say, or why it was not done. */
export type BulkOutcome = undefined | string;

export interface BulkFailure {
  readonly item: BulkItem;
  readonly why: string;
}

export type BulkPhase = "ready" | "running" | "done" | "undoing" | "undone";

/** One after the other, so that each is told, and whoever stops it leaves the rest untouched. */
export function useBulk(act: (item: BulkItem) => Promise<BulkOutcome>) {
  const [phase, setPhase] = useState<BulkPhase>("ready");
  const [total, setTotal] = useState(0);
  const [done, setDone] = useState<readonly BulkItem[]>([]);
  const [failures, setFailures] = useState<readonly BulkFailure[]>([]);
  const [undoable, setUndoable] = useState<readonly BulkItem[]>([]);
  const isStopped = useRef(false);
  const go = useCallback(
    async (items: readonly BulkItem[], by: typeof act, during: BulkPhase, after: BulkPhase) => {
      isStopped.current = false;
      setPhase(during);
      setTotal(items.length);
      setDone([]);
      setFailures([]);
      for (const item of items) {
        if (isStopped.current) break;
        const why = await by(item);
        if (why === undefined) {
          setDone((before) => [...before, item]);
          setUndoable((before) =>
            during === "undoing" ? before.filter(({ id }) => id !== item.id) : [...before, item],
          );
        } else setFailures((before) => [...before, { item, why }]);
      }
      setPhase(after);
    },
    [],
  );
  return {
    phase,
    total,
    done,
    failures,
    /** What was done and not taken back. */
    undoable,
    start: (items: readonly BulkItem[]) => go(items, act, "running", "done"),
    takeBack: (undo: typeof act) => go(undoable, undo, "undoing", "undone"),
    stop: () => {
      isStopped.current = true;
    },
    reset: () => {
      setPhase("ready");
      setDone([]);
      setFailures([]);
      setUndoable([]);
    },
  };
}
