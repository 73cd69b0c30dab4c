import { EventTable } from "../../kit/EventTable.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { AccountTimelineDocument } from "./accounts.gen.ts";
import { PEOPLE } from "./kinds.ts";
import { words } from "./words.ts";

const SIZE = 25;

/** What happened to an account and what it has, the newest first: the log itself runs from the oldest on. */
export function AccountTimeline({ id }: { id: string }) {
  const t = useWords(words);
  const [values] = useUrlState();
  const turned = values["before"]
    ? { first: SIZE, after: values["before"] }
    : { last: SIZE, ...(values["after"] ? { before: values["after"] } : {}) };
  const { data, error, ask } = useLiveQuery(AccountTimelineDocument, { id, ...turned }, { kinds: PEOPLE });
  const page = data?.events.pageInfo;
  return (
    <EventTable
      label={t.tabs.timeline}
      events={data && [...data.events.nodes].reverse()}
      page={
        page && {
          hasNextPage: page.hasPreviousPage,
          hasPreviousPage: page.hasNextPage,
          startCursor: page.endCursor,
          endCursor: page.startCursor,
        }
      }
      error={error}
      retry={ask}
    />
  );
}
