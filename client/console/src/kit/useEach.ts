import { useState } from "react";

/** Does something for each of several, one after the other; `sent` is how far it has come, while it goes on. */
export function useEach(one: (id: string) => Promise<boolean>) {
  const [sent, setSent] = useState<number>();
  const begin = async (ids: readonly string[]): Promise<number> => {
    let count = 0;
    for (const [at, id] of ids.entries()) {
      setSent(at);
      if (await one(id)) count += 1;
    }
    setSent(undefined);
    return count;
  };
  return { begin, sent };
}
