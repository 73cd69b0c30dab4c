import { Alert, Checkbox, Group, NumberInput, Select, TagsInput } from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { AccountField } from "../../kit/AccountField.tsx";
import { DayField } from "../../kit/DayField.tsx";
import { beginningOf } from "../../kit/days.ts";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useUrlState } from "../../kit/useUrlState.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { OfferSelect, useOffers } from "./OfferSelect.tsx";
import {
  type CollectedBy,
  SubscriptionCreatePreviewedDocument,
  SubscriptionCreatingDocument,
  SubscriptionMethodsDocument,
} from "./subscriptions.gen.ts";
import { methodWords } from "./telling.ts";

const BLANK = {
  offer: undefined as string | undefined,
  quantity: "" as number | string,
  coupons: [] as string[],
  collection: "AUTOMATIC" as CollectedBy,
  daysUntilDue: 14 as number | string,
  startsAt: "",
  endsAt: "",
  skipTrial: false,
};

/** An agreement for an account, made by staff: with what it costs now and next. */
export function CreateSubscription({ close, done }: { close: () => void; done: (id: string) => void }) {
  const t = useWords(doing);
  const { zone } = useSpeech();
  const [values] = useUrlState();
  const [account, setAccount] = useState(values["account"]);
  const [form, setForm] = useState(BLANK);
  const put = (some: Partial<typeof BLANK>) => setForm((old) => ({ ...old, ...some }));
  const [{ data }] = useQuery({
    query: SubscriptionMethodsDocument,
    variables: { account: account ?? "" },
    pause: account === undefined,
  });
  const payer = account === undefined ? undefined : data?.account;
  const offer = useOffers().find(({ id }) => id === form.offer);
  const currency = offer?.prices.some((one) => one.currency === payer?.currency)
    ? payer?.currency
    : undefined;
  const method = payer?.paymentMethods?.find(({ isDefault }) => isDefault);
  const isManual = form.collection === "MANUAL";
  const input =
    account && form.offer
      ? {
          account,
          offer: form.offer,
          quantity: typeof form.quantity === "number" ? form.quantity : null,
          coupons: form.coupons,
          collection: form.collection,
          daysUntilDue: isManual ? Number(form.daysUntilDue) || 0 : 0,
          startsAt: beginningOf(form.startsAt, zone) ?? null,
          endsAt: beginningOf(form.endsAt, zone) ?? null,
          skipTrial: form.skipTrial,
        }
      : undefined;
  return (
    <PreviewedDialog
      title={t.create}
      about={t.createAbout}
      verb={t.createVerb}
      preview={SubscriptionCreatePreviewedDocument}
      command={SubscriptionCreatingDocument}
      input={input}
      close={close}
      done={({ subscriptionCreate: { subscription } }) => {
        notice(t.created);
        if (subscription) done(subscription.id);
      }}
    >
      {(errors) => (
        <>
          <AccountField
            label={t.account}
            required
            data-autofocus
            value={account}
            onChange={setAccount}
            error={errors["account"]}
          />
          <OfferSelect
            label={t.offer}
            required
            value={form.offer}
            onChange={(next) => put({ offer: next, quantity: "" })}
            currency={currency}
            error={errors["offer"]}
          />
          <NumberInput
            label={t.quantity}
            description={t.quantityAbout}
            min={offer?.leastQuantity ?? 1}
            {...(offer?.mostQuantity ? { max: offer.mostQuantity } : {})}
            allowDecimal={false}
            placeholder={String(offer?.leastQuantity ?? 1)}
            value={form.quantity}
            onChange={(quantity) => put({ quantity })}
            error={errors["quantity"]}
          />
          <Select
            label={t.collection}
            data={Object.entries(t.collections).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            value={form.collection}
            onChange={(value) => put({ collection: (value ?? "AUTOMATIC") as CollectedBy })}
            {...(method && !isManual ? { description: methodWords(method) } : {})}
            error={errors["collection"] ?? errors["paymentMethod"]}
          />
          {payer && !method && !isManual && <Alert color="yellow">{t.noMethod}</Alert>}
          {isManual && (
            <NumberInput
              label={t.daysUntilDue}
              min={0}
              allowDecimal={false}
              value={form.daysUntilDue}
              onChange={(daysUntilDue) => put({ daysUntilDue })}
              error={errors["daysUntilDue"]}
            />
          )}
          <Group grow align="flex-start">
            <DayField
              label={t.startsAt}
              description={t.startsAtAbout}
              value={form.startsAt}
              onChange={(startsAt) => put({ startsAt })}
              error={errors["startsAt"]}
            />
            <DayField
              label={t.endsAt}
              description={t.endsAtAbout}
              value={form.endsAt}
              onChange={(endsAt) => put({ endsAt })}
              error={errors["endsAt"]}
            />
          </Group>
          <TagsInput
            label={t.coupons}
            placeholder={t.couponsHint}
            value={form.coupons}
            onChange={(coupons) => put({ coupons })}
            error={errors["coupons"]}
          />
          <Checkbox
            label={t.skipTrial}
            checked={form.skipTrial}
            onChange={(event) => put({ skipTrial: event.currentTarget.checked })}
          />
        </>
      )}
    </PreviewedDialog>
  );
}
