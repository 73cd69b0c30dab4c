import { Select } from "@mantine/core";
import { useQuery } from "urql";
import { useWords } from "../words/words.ts";
import { ChoiceFilter } from "./Filters.tsx";
import { MembershipChoicesDocument, type MembershipChoicesQuery } from "./membership.gen.ts";
import { membershipWords as words } from "./membershipWords.ts";
import { useUrlState } from "./useUrlState.ts";

/** Those who have a membership of a certain status, or any, or none: in the address under `name`. */
export function MembershipFilter({ name }: { name: string }) {
  const t = useWords(words);
  const choices = [
    { value: "ANY", label: t.any },
    { value: "NONE", label: t.none },
    ...Object.entries(t.states).map(([value, label]) => ({ value, label })),
  ];
  return <ChoiceFilter name={name} label={t.membership} choices={choices} />;
}

/** A product or an offer, in the address under `name`: `product.<id>` or `offer.<id>`. */
export function SoldFilter({ name }: { name: string }) {
  const t = useWords(words);
  const [values, set] = useUrlState();
  const [{ data }] = useQuery({ query: MembershipChoicesDocument });
  return (
    <Select
      style={{ flex: "1 1 150px" }}
      maw={{ xs: 200 }}
      clearable
      searchable
      openOnFocus={false}
      aria-label={t.productOrOffer}
      placeholder={t.productOrOffer}
      data={data ? sold(data) : []}
      value={values[name] ?? null}
      onChange={(value) => set({ [name]: value ?? undefined })}
    />
  );
}

/** Each product, with its offers after it. */
function sold({ products, offers }: MembershipChoicesQuery): { value: string; label: string }[] {
  return products.nodes.flatMap(({ id, name }) => [
    { value: `product.${id}`, label: name },
    ...offers.nodes
      .filter(({ product }) => product?.id === id)
      .map((offer) => ({ value: `offer.${offer.id}`, label: `${name} · ${offer.name}` })),
  ]);
}
