import { EventTable } from "../../kit/EventTable.tsx";
import { Section } from "../../kit/Section.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useLiveQuery } from "../../live/useLive.ts";
import { useWords } from "../../words/words.ts";
import { SubscriptionActivityDocument } from "./subscriptions.gen.ts";
import { upcomingWords } from "./upcomingWords.ts";

const SIZE = 10;

/** What happened to it, the newest first: the log itself runs from the oldest on. */
export function Activity({ id }: { id: string }) {
  const t = useWords(upcomingWords);
  const [values] = useUrlState();
  const turned = values["before"]
    ? { first: SIZE, after: values["before"] }
    : { last: SIZE, ...(values["after"] ? { before: values["after"] } : {}) };
  const { data, error, ask } = useLiveQuery(
    SubscriptionActivityDocument,
    { id, ...turned },
    { kinds: ["subscription."] },
  );
  const page = data?.events.pageInfo;
  return (
    <Section title={t.activity}>
      <EventTable
        label={t.activity}
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
    </Section>
  );
}
