import { Grid, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { instantOf, localOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { besides } from "../../kit/refusals.ts";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { type CatalogueOfferFragment, CatalogueOfferUpdateDocument } from "./catalogue.gen.ts";
import { exact, minor } from "./exact.ts";
import { OfferCard, type Shown } from "./OfferCard.tsx";
import { words } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { words as shared } from "./words.ts";

interface Props {
  isOpen: boolean;
  close: () => void;
  offer: CatalogueOfferFragment;
  shown: Shown;
}

const FIELDS = ["name", "description", "availableUntil", "listPrices", "amountMinor"];

/** How an offer is shown, with its card beside it. */
export function OfferDialog({ isOpen, close, offer, shown }: Props) {
  const t = useWords(words);
  const r = useWords(records);
  const s = useWords(shared);
  const c = useWords(common);
  const { zone } = useSpeech();
  const { run, isBusy, refusals, forget } = useCommand(CatalogueOfferUpdateDocument);
  const [form, setForm] = useState(() => ({
    name: offer.name,
    description: offer.description,
    rank: offer.rank,
    listPrice: offer.prices[0]?.listPrice?.amount ?? "",
    from: offer.availableFrom ? localOf(offer.availableFrom, zone) : "",
    until: offer.availableUntil ? localOf(offer.availableUntil, zone) : "",
  }));
  const set = (changes: Partial<typeof form>) => setForm((old) => ({ ...old, ...changes }));
  const errors = byField(refusals);
  const listed = exact(form.listPrice);
  const submit = async () => {
    const others = offer.prices.slice(1).flatMap(({ listPrice }) => listPrice ?? []);
    const listPrices = [
      ...(listed === undefined
        ? []
        : [{ amountMinor: minor(listed, offer.currency), currency: offer.currency }]),
      ...others.map(({ amountMinor, currency }) => ({ amountMinor, currency })),
    ];
    const { data } = await run({
      input: {
        offer: offer.id,
        name: form.name,
        description: form.description,
        rank: form.rank,
        listPrices,
        availableFrom: instantOf(form.from, zone) ?? null,
        availableUntil: instantOf(form.until, zone) ?? null,
      },
    });
    if (data === undefined) return;
    notice(c.saved);
    close();
  };
  const leave = () => {
    forget();
    close();
  };
  return (
    <FormDialog
      isOpen={isOpen}
      close={leave}
      title={r.editOffer}
      about={r.editOfferAbout}
      verb={c.save}
      isBusy={isBusy}
      isReady={form.name.trim() !== ""}
      problems={besides(refusals, FIELDS)}
      submit={submit}
      size="xl"
    >
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, sm: 7 }}>
          <Stack>
            <TextInput
              label={s.name}
              required
              maxLength={120}
              data-autofocus
              value={form.name}
              error={errors["name"]}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <Textarea
              label={s.description}
              autosize
              minRows={2}
              value={form.description}
              error={errors["description"]}
              onChange={(event) => set({ description: event.currentTarget.value })}
            />
            <TextInput
              label={t.listPrice}
              description={t.listPriceHint}
              inputMode="decimal"
              value={form.listPrice}
              error={errors["listPrices"] ?? errors["amountMinor"]}
              onChange={(event) => set({ listPrice: event.currentTarget.value })}
            />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                type="datetime-local"
                label={t.from}
                value={form.from}
                onChange={(event) => set({ from: event.currentTarget.value })}
              />
              <TextInput
                type="datetime-local"
                label={t.until}
                value={form.until}
                error={errors["availableUntil"]}
                onChange={(event) => set({ until: event.currentTarget.value })}
              />
            </SimpleGrid>
            <NumberInput
              label={t.rank}
              description={t.rankHint}
              allowDecimal={false}
              value={form.rank}
              onChange={(rank) => set({ rank: Number(rank) || 0 })}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 5 }}>
          <OfferCard {...shown} name={form.name} description={form.description} listPrice={listed} />
        </Grid.Col>
      </Grid>
    </FormDialog>
  );
}
