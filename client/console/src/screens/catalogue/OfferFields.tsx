import { Paper, Select, Stack, Textarea, Title } from "@mantine/core";
import { useWords } from "../../words/words.ts";
import { NameAndCode } from "./NameAndCode.tsx";
import { NEW_PRICE, type OfferDraft, pricesOf, type SoldProduct } from "./offer.ts";
import { words } from "./offerWords.ts";
import { PriceFields } from "./PriceFields.tsx";
import { usePhrases } from "./phrases.ts";
import type { Say } from "./saying.ts";
import { tariffOf } from "./tariff.ts";
import { words as shared } from "./words.ts";

export interface Fields {
  draft: OfferDraft;
  set: (changes: Partial<OfferDraft>) => void;
  product: SoldProduct | undefined;
  say: Say;
}

/** What every offer has: the product, a price, a name. */
export function OfferFields({
  draft,
  set,
  product,
  products,
  say,
  priceErrors,
}: Fields & { products: readonly SoldProduct[]; priceErrors: Record<string, string> }) {
  const t = useWords(words);
  const s = useWords(shared);
  const { whole } = usePhrases();
  const prices = product ? pricesOf(product) : [];
  const choose = (id: string | null) => {
    const next = products.find((one) => one.id === id);
    if (next) set({ product: next.id, price: pricesOf(next)[0]?.id ?? NEW_PRICE, others: [] });
  };
  return (
    <>
      <Paper withBorder p="lg" component="section" aria-label={t.sold}>
        <Stack>
          <Title order={2}>{t.sold}</Title>
          <Select
            label={s.product}
            searchable
            allowDeselect={false}
            data={products.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.product || null}
            error={product === undefined && t.productGone}
            onChange={choose}
          />
          <Select
            label={s.price}
            allowDeselect={false}
            data={[
              ...prices.map((one) => ({
                value: one.id,
                label: whole(tariffOf(one), product?.unitName ?? ""),
              })),
              { value: NEW_PRICE, label: t.newPrice },
            ]}
            value={draft.price}
            error={say("price")}
            onChange={(price) => set({ price: price ?? NEW_PRICE, others: [] })}
          />
          {draft.price === NEW_PRICE && (
            <PriceFields
              value={draft.fresh}
              change={(changes) => set({ fresh: { ...draft.fresh, ...changes } })}
              errors={priceErrors}
            />
          )}
        </Stack>
      </Paper>
      <Paper withBorder p="lg" component="section" aria-label={t.what}>
        <Stack>
          <Title order={2}>{t.what}</Title>
          <NameAndCode
            value={draft.named}
            change={(named) => set({ named })}
            errors={{ name: say("name"), code: say("code") }}
          />
          <Textarea
            label={s.description}
            description={s.descriptionHint}
            autosize
            minRows={2}
            value={draft.description}
            error={say("description")}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
        </Stack>
      </Paper>
    </>
  );
}
