import { TextInput } from "@mantine/core";
import { useState } from "react";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { instantOf, localOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { besides } from "../../kit/refusals.ts";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { CouponLimits, type Limits } from "./CouponLimits.tsx";
import { type CatalogueCouponFragment, CatalogueCouponUpdateDocument } from "./catalogue.gen.ts";
import { words } from "./couponWords.ts";
import { words as records } from "./recordWords.ts";
import { words as shared } from "./words.ts";

const FIELDS = ["name", "mostUses", "mostUsesPerAccount", "endsAt"];

/** The name and the limits of a coupon. */
export function CouponEditDialog({ coupon, close }: { coupon: CatalogueCouponFragment; close: () => void }) {
  const t = useWords(words);
  const r = useWords(records);
  const s = useWords(shared);
  const c = useWords(common);
  const { zone } = useSpeech();
  const [name, setName] = useState(coupon.name);
  const [limits, setLimits] = useState<Limits>(() => ({
    most: coupon.mostUses ?? "",
    perAccount: coupon.mostUsesPerAccount ?? "",
    from: coupon.startsAt ? localOf(coupon.startsAt, zone) : "",
    until: coupon.endsAt ? localOf(coupon.endsAt, zone) : "",
  }));
  const { run, isBusy, refusals } = useCommand(CatalogueCouponUpdateDocument);
  const errors = byField(refusals);
  const submit = async () => {
    const { data } = await run({
      input: {
        coupon: coupon.id,
        name,
        mostUses: limits.most === "" ? null : limits.most,
        mostUsesPerAccount: limits.perAccount === "" ? null : limits.perAccount,
        startsAt: instantOf(limits.from, zone) ?? null,
        endsAt: instantOf(limits.until, zone) ?? null,
      },
    });
    if (data === undefined) return;
    notice(c.saved);
    close();
  };
  return (
    <FormDialog
      isOpen
      close={close}
      title={r.editCoupon}
      about={t.about}
      verb={c.save}
      isBusy={isBusy}
      isReady={name.trim() !== ""}
      problems={besides(refusals, FIELDS)}
      submit={submit}
    >
      <TextInput
        label={s.name}
        description={t.nameHint}
        data-autofocus
        maxLength={120}
        value={name}
        error={errors["name"]}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <CouponLimits
        value={limits}
        change={(changes) => setLimits((old) => ({ ...old, ...changes }))}
        errors={errors}
      />
    </FormDialog>
  );
}
