import { Box, Group, Stack, Text } from "@mantine/core";
import { useWords } from "../words/words.ts";
import type { MembershipFieldsFragment } from "./membership.gen.ts";
import { membershipWords as words } from "./membershipWords.ts";
import { State } from "./State.tsx";

/** The newest membership that somebody has, with its status, and how many there are besides; a dash where none is. */
export function Memberships({ of }: { of: MembershipFieldsFragment }) {
  const t = useWords(words);
  const [first, ...others] = of.nodes;
  if (first === undefined) return <span>–</span>;
  const nameOf = ({ product, offer }: typeof first) => product?.name ?? offer?.name ?? "–";
  const statusOf = ({ status }: typeof first) => t.states[status] ?? status;
  return (
    <Stack gap={0} align="flex-start">
      <Group gap={6}>
        <Text size="sm">{nameOf(first)}</Text>
        <State state={first.status} text={statusOf(first)} size="sm" />
        {others.length > 0 && (
          <Text
            size="xs"
            c="dimmed"
            className="tabular"
            title={others.map((one) => `${nameOf(one)}: ${statusOf(one)}`).join("\n")}
          >
            {t.more(others.length, !of.pageInfo.hasNextPage)}
          </Text>
        )}
      </Group>
      {first.offer && first.offer.name !== nameOf(first) && (
        <Text size="xs" c="dimmed">
          {first.offer.name}
        </Text>
      )}
    </Stack>
  );
}

/** The same where there is no room for a column: below the name. Nothing where there is no membership. */
export function MembershipsBelow({ of }: { of: MembershipFieldsFragment }) {
  return (
    of.nodes.length > 0 && (
      <Box hiddenFrom="sm" mt={4}>
        <Memberships of={of} />
      </Box>
    )
  );
}
