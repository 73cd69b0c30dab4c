import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useWords, type Words } from "../words/words.ts";

const PLACES: Record<string, string> = {
  Member: "/members",
  Account: "/accounts",
  Subscription: "/subscriptions",
  Invoice: "/invoices",
  Payment: "/payments",
  Product: "/catalogue",
  Tenant: "/businesses",
};

const words: Words<Record<string, string>> = {
  en: {
    Member: "Member",
    Account: "Account",
    Subscription: "Subscription",
    Invoice: "Invoice",
    Payment: "Payment",
    Product: "Product",
    Tenant: "Business",
  },
  de: {
    Member: "Mitglied",
    Account: "Konto",
    Subscription: "Abonnement",
    Invoice: "Rechnung",
    Payment: "Zahlung",
    Product: "Produkt",
    Tenant: "Betrieb",
  },
};

interface Props {
  of: { readonly __typename?: string; readonly id: string } | null | undefined;
  /** What it is called; the name of its kind where nothing else is known. */
  text?: string | null | undefined;
}

/** Leads to the page of a record, where there is one for its kind. */
export function SubjectLink({ of, text }: Props) {
  const t = useWords(words);
  if (!of) return <Text size="sm">{text ?? "–"}</Text>;
  const kind = of.__typename ?? "";
  const shown = text ?? t[kind] ?? kind;
  const place = PLACES[kind];
  if (place === undefined) return <Text size="sm">{shown}</Text>;
  return (
    <Anchor component={Link} to={`${place}/${of.id}`} size="sm">
      {shown}
    </Anchor>
  );
}
