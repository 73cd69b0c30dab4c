import { EventTable } from "../../kit/EventTable.tsx";
import { pageOf, useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { PEOPLE } from "../accounts/kinds.ts";
import { MemberTimelineDocument } from "./members.gen.ts";
import { words } from "./words.ts";

/** What happened to a member, to what is theirs and to their own account's, the newest first. */
export function MemberTimeline({ id }: { id: string }) {
  const t = useWords(words);
  const [values] = useUrlState();
  const { data, error, ask } = useLiveQuery(
    MemberTimelineDocument,
    { id, ...pageOf(values) },
    { kinds: PEOPLE },
  );
  return (
    <EventTable
      label={t.tabs.timeline}
      events={data?.memberTimeline.nodes}
      page={data?.memberTimeline.pageInfo}
      error={error}
      retry={ask}
    />
  );
}
