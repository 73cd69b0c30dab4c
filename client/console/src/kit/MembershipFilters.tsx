import { Select } from "@mantine/core";
import { useQuery } from "urql";
import { useWords } from "../words/words.ts";
import { ChoiceFilter } from "./Filters.tsx";
import { MembershipChoicesDocument, type MembershipChoicesQuery } from "./membership.gen.ts";
import { membershipWords as words } from "./membershipWords.ts";
import { useUrlState } from "./useUrlState.ts";

/** Those who have a certain membership, or one of a certain status, or none. */
export function MembershipFilters() {
  const t = useWords(words);
  const choices = [
    { value: "ANY", label: t.any },
    { value: "NONE", label: t.none },
    ...Object.entries(t.states).map(([value, label]) => ({ value, label })),
  ];
  return (
    <>
      <ProductFilter />
      <ChoiceFilter name="membership" label={t.status} choices={choices} />
    </>
  );
}

/** A product, or one of its offers: in the address under `product` or `offer`. */
function ProductFilter() {
  const t = useWords(words);
  const [{ product, offer }, set] = useUrlState();
  const [{ data }] = useQuery({ query: MembershipChoicesDocument });
  const chosen = offer ? `offer ${offer}` : product ? `product ${product}` : null;
  return (
    <Select
      style={{ flex: "1 1 150px" }}
      maw={{ xs: 200 }}
      clearable
      searchable
      openOnFocus={false}
      aria-label={t.productOrOffer}
      placeholder={t.productOrOffer}
      data={data ? offered(data) : []}
      value={chosen}
      onChange={(value) => {
        const [kind, id] = value?.split(" ") ?? [];
        set({ product: undefined, offer: undefined, ...(kind ? { [kind]: id } : {}) });
      }}
    />
  );
}

/** Each product, with its offers below it. */
function offered({ products, offers }: MembershipChoicesQuery): { value: string; label: string }[] {
  return products.nodes.flatMap(({ id, name }) => [
    { value: `product ${id}`, label: name },
    ...offers.nodes
      .filter((offer) => offer.product?.id === id)
      .map((offer) => ({ value: `offer ${offer.id}`, label: `${name} · ${offer.name}` })),
  ]);
}
