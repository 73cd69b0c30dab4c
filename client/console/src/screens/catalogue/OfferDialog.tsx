import { Grid, NumberInput, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { AmountField } from "../../kit/AmountField.tsx";
import { minorOf } from "../../kit/amounts.ts";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { instantOf, localOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { CatalogueOfferUpdateDocument } from "./catalogue.gen.ts";
import { exact } from "./exact.ts";
import { OfferCard, type Shown } from "./OfferCard.tsx";
import { OfferPicker } from "./OfferPicker.tsx";
import type { Choice, OfferNode } from "./offer.ts";
import { words } from "./offerWords.ts";
import { words as records } from "./recordWords.ts";
import { saying, unsaid } from "./saying.ts";
import { words as shared } from "./words.ts";

interface Props {
  isOpen: boolean;
  close: () => void;
  offer: OfferNode;
  shown: Shown;
}

const FIELDS = ["name", "description", "availableUntil", "upsells"];

/** How an offer is shown, with its card beside it. */
export function OfferDialog({ isOpen, close, offer, shown }: Props) {
  const t = useWords(words);
  const r = useWords(records);
  const s = useWords(shared);
  const c = useWords(common);
  const { zone } = useSpeech();
  const { run, isBusy, refusals, forget } = useCommand(CatalogueOfferUpdateDocument);
  const old = {
    from: offer.availableFrom ? localOf(offer.availableFrom, zone) : "",
    until: offer.availableUntil ? localOf(offer.availableUntil, zone) : "",
  };
  const [form, setForm] = useState(() => ({
    name: offer.name,
    description: offer.description,
    rank: offer.rank,
    listed: Object.fromEntries(
      offer.prices.map(({ currency, listPrice }) => [currency, listPrice?.amount ?? ""]),
    ) as Record<string, string>,
    upsells: offer.upsells as readonly Choice[],
    ...old,
  }));
  const set = (changes: Partial<typeof form>) => setForm((old) => ({ ...old, ...changes }));
  const say = saying(refusals);
  const currencies = offer.prices.map(({ currency }) => currency);
  const listPrices = currencies.flatMap((currency) => {
    const amountMinor = minorOf(form.listed[currency] ?? "", currency);
    return amountMinor === undefined ? [] : [{ amountMinor, currency }];
  });
  const isReadable = listPrices.length === Object.values(form.listed).filter(Boolean).length;
  const submit = async () => {
    const { data } = await run({
      input: {
        offer: offer.id,
        name: form.name,
        description: form.description,
        rank: form.rank,
        listPrices,
        upsells: form.upsells.map(({ id }) => id),
        // A field holds no seconds: what nobody touched stays as it is.
        ...(form.from === old.from ? {} : { availableFrom: instantOf(form.from, zone) ?? null }),
        ...(form.until === old.until ? {} : { availableUntil: instantOf(form.until, zone) ?? null }),
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
      isReady={form.name.trim() !== "" && isReadable}
      problems={unsaid(refusals, [...FIELDS, ...listPrices.map((_, at) => `listPrices.${at}`)])}
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
              error={say("name")}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <Textarea
              label={s.description}
              autosize
              minRows={2}
              value={form.description}
              error={say("description")}
              onChange={(event) => set({ description: event.currentTarget.value })}
            />
            {currencies.map((currency, at) => (
              <AmountField
                key={currency}
                label={at === 0 ? t.listPrice : t.listPriceIn(currency)}
                description={at === 0 ? t.listPriceHint : undefined}
                currency={currency}
                value={form.listed[currency] ?? ""}
                error={say(`listPrices.${listPrices.findIndex((one) => one.currency === currency)}`)}
                onChange={(text) => set({ listed: { ...form.listed, [currency]: text } })}
              />
            ))}
            <OfferPicker
              label={r.upsells}
              hint={t.upsellsHint}
              value={form.upsells}
              change={(upsells) => set({ upsells })}
              error={say("upsells")}
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
                error={say("availableUntil")}
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
          <OfferCard
            {...shown}
            name={form.name}
            description={form.description}
            listPrice={exact(form.listed[offer.currency] ?? "")}
          />
        </Grid.Col>
      </Grid>
    </FormDialog>
  );
}
