import { Badge } from "@mantine/core";
import { useCallback } from "react";
import { useQuery } from "urql";
import { Page } from "../../kit/Page.tsx";
import { UrlTabs } from "../../kit/UrlTabs.tsx";
import { useEvery } from "../../kit/useEvery.ts";
import { useWords } from "../../words/words.ts";
import { Board } from "./Board.tsx";
import { Due } from "./Due.tsx";
import { Failed } from "./Failed.tsx";
import { JobsBoardDocument } from "./jobs.gen.ts";
import { words } from "./words.ts";

/** Of jobs no event tells: what is shown is asked for again so often. In seconds. */
export const FRESH = 1;

export default function Jobs() {
  const t = useWords(words);
  const [{ data, error }, execute] = useQuery({
    query: JobsBoardDocument,
    requestPolicy: "cache-and-network",
  });
  const ask = useCallback(() => execute({ requestPolicy: "network-only" }), [execute]);
  useEvery(FRESH, ask);
  const held = data?.jobs.queues.reduce((sum, { failed }) => sum + failed, 0) ?? 0;
  return (
    <Page title={t.title} about={t.about}>
      <UrlTabs
        label={t.title}
        tabs={[
          { value: "board", title: t.board, body: () => <Board jobs={data?.jobs} error={error} ask={ask} /> },
          {
            value: "failed",
            title: t.failed,
            mark: held > 0 && (
              <Badge size="sm" color="red" variant="light">
                {held}
              </Badge>
            ),
            body: () => <Failed held={held} />,
          },
          { value: "due", title: t.due, body: () => <Due /> },
        ]}
      />
    </Page>
  );
}
