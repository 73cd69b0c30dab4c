import { Select, type SelectProps } from "@mantine/core";
import { useQuery } from "urql";
import { ChoiceOffersDocument, type ChoiceOffersQuery } from "../../kit/choices.gen.ts";
import { usePriceWords } from "./telling.ts";

export type OfferChoice = ChoiceOffersQuery["offers"]["nodes"][number];

export function useOffers(): readonly OfferChoice[] {
  const [{ data }] = useQuery({ query: ChoiceOffersDocument });
  return data?.offers.nodes ?? [];
}

interface Props extends Omit<SelectProps, "data" | "value" | "onChange"> {
  value: string | undefined;
  onChange: (offer: string | undefined) => void;
  /** In which the price is told, and which the offer must have. */
  currency?: string | undefined;
}

/** What is on sale, with its price. */
export function OfferSelect({ value, onChange, currency, ...props }: Props) {
  const offers = useOffers();
  const price = usePriceWords();
  const data = offers
    .filter((offer) => offer.status === "PUBLISHED" || offer.id === value)
    .flatMap((offer) => {
      const own = offer.prices.find((one) => one.currency === (currency ?? offer.currency));
      return own ? [{ value: offer.id, label: `${offer.name} · ${price(own.price)}` }] : [];
    });
  return (
    <Select
      searchable
      data={data}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      {...props}
    />
  );
}
