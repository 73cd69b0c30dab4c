import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";

/** Where the records of a kind have a page. */
const PAGES: Record<string, string> = {
  Member: "/members",
  Account: "/accounts",
  Subscription: "/subscriptions",
  Invoice: "/invoices",
  Payment: "/payments",
  WebhookEndpoint: "/webhooks",
  ApiKey: "/keys",
};

/** A record by its kind and id, where nothing more is known of it; it leads to the record's page, where it has one. */
export function RecordLink({ of }: { of: { __typename: string; id: string } | null | undefined }) {
  if (!of) return "–";
  const place = PAGES[of.__typename];
  const said = (
    <>
      {of.__typename} <span className="tabular">…{of.id.slice(-8)}</span>
    </>
  );
  return place ? (
    <Anchor component={Link} to={`${place}/${of.id}`} size="sm" title={of.id}>
      {said}
    </Anchor>
  ) : (
    <Text span size="sm" title={of.id}>
      {said}
    </Text>
  );
}
