import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useWords } from "../../words/words.ts";
import type { EventListQuery } from "./events.gen.ts";
import { words } from "./words.ts";

const PAGES: Record<string, string> = { MEMBER: "/members", API_KEY: "/keys" };

/** Who did it: a member and a key lead to their page. */
export function Actor({ of }: { of: EventListQuery["events"]["nodes"][number]["actor"] }) {
  const t = useWords(words);
  const said = t.actors[of.kind] ?? of.kind;
  const place = PAGES[of.kind];
  if (!place || !of.id) return <Text size="sm">{said}</Text>;
  return (
    <Anchor component={Link} to={`${place}/${of.id}`} size="sm" title={of.id}>
      {said} <span className="tabular">…{of.id.slice(-8)}</span>
    </Anchor>
  );
}
