import { Skeleton } from "@mantine/core";
import { IconCompassOff } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { Empty } from "../../kit/Empty.tsx";
import { Page } from "../../kit/Page.tsx";
import { Problem } from "../../kit/Problem.tsx";
import { useWords } from "../../words/words.ts";
import { words } from "./recordWords.ts";
import { words as shared } from "./words.ts";

/** A record that is not there: not yet, not any more, or not to be had. */
export function Lost({
  isWaiting,
  error,
  retry,
}: {
  isWaiting: boolean;
  error?: CombinedError | undefined;
  retry: () => void;
}) {
  const t = useWords(words);
  const s = useWords(shared);
  return (
    <Page title={s.title} within={[{ title: s.title, to: "/catalogue" }]}>
      {error ? (
        <Problem error={error} retry={retry} />
      ) : isWaiting ? (
        <Skeleton height={320} aria-busy />
      ) : (
        <Empty icon={IconCompassOff} title={t.lost} />
      )}
    </Page>
  );
}
