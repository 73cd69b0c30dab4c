import { useCallback, useState } from "react";

export interface BulkProgress {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
}

/** One thing done to many records, one after the other: how far it is, while it goes on. */
export function useBulk() {
  const [progress, setProgress] = useState<BulkProgress>();
  const run = useCallback(async (ids: readonly string[], each: (id: string) => Promise<boolean>) => {
    let now = { done: 0, failed: 0, total: ids.length };
    setProgress(now);
    for (const id of ids) {
      const isDone = await each(id);
      now = isDone ? { ...now, done: now.done + 1 } : { ...now, failed: now.failed + 1 };
      setProgress(now);
    }
    setProgress(undefined);
    return now;
  }, []);
  return { run, progress };
}
