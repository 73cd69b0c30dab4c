import { NumberInput, Select, TagsInput } from "@mantine/core";
import { useState } from "react";
import { notice } from "../../kit/notice.tsx";
import { PreviewedDialog } from "../../kit/PreviewedDialog.tsx";
import { useWords } from "../../words/words.ts";
import { doing } from "./doing.ts";
import { OfferSelect } from "./OfferSelect.tsx";
import {
  type ChangeWhen,
  SubscriptionChangePreviewedDocument,
  SubscriptionChangingDocument,
  type SubscriptionChangingMutation,
  type SubscriptionRecordFragment,
} from "./subscriptions.gen.ts";

/** Another offer or quantity: with what that costs or gives back, and from when. */
export function ChangeSubscription({ of, close }: { of: SubscriptionRecordFragment; close: () => void }) {
  const t = useWords(doing);
  const [offer, setOffer] = useState(of.offer?.id);
  const [quantity, setQuantity] = useState<number | string>(of.quantity);
  const [when, setWhen] = useState<ChangeWhen>("BY_DIRECTION");
  const [coupons, setCoupons] = useState<string[]>([]);
  const isOther = offer !== of.offer?.id;
  const isChange =
    isOther || (typeof quantity === "number" && quantity !== of.quantity) || coupons.length > 0;
  const input =
    isChange && typeof quantity === "number"
      ? { subscription: of.id, ...(isOther ? { offer: offer ?? null } : {}), quantity, coupons, when }
      : undefined;
  const done = ({ subscriptionChange: { change, payment } }: SubscriptionChangingMutation) => {
    const message = change?.approvalUrl
      ? t.consent
      : payment && payment.status !== "SUCCEEDED"
        ? t.notPaid
        : change?.status === "APPLIED"
          ? t.changed
          : t.changeLater;
    notice(message);
    close();
  };
  return (
    <PreviewedDialog
      title={t.change}
      about={t.changeAbout}
      verb={t.changeVerb}
      preview={SubscriptionChangePreviewedDocument}
      command={SubscriptionChangingDocument}
      input={input}
      close={close}
      done={done}
    >
      {(errors) => (
        <>
          <OfferSelect
            label={t.offer}
            value={offer}
            onChange={setOffer}
            currency={of.currency}
            allowDeselect={false}
            error={errors["offer"]}
          />
          <NumberInput
            label={t.quantity}
            description={t.quantityAbout}
            min={1}
            allowDecimal={false}
            value={quantity}
            onChange={setQuantity}
            error={errors["quantity"]}
          />
          <Select
            label={t.when}
            data={Object.entries(t.whens).map(([value, label]) => ({ value, label }))}
            allowDeselect={false}
            value={when}
            onChange={(value) => setWhen((value ?? "BY_DIRECTION") as ChangeWhen)}
            error={errors["when"]}
          />
          <TagsInput
            label={t.coupons}
            placeholder={t.couponsHint}
            value={coupons}
            onChange={setCoupons}
            error={errors["coupons"]}
          />
        </>
      )}
    </PreviewedDialog>
  );
}
