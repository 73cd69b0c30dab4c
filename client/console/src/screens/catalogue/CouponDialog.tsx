import {
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  TextInput,
} from "@mantine/core";
import { useState } from "react";
import { useQuery } from "urql";
import { FormDialog } from "../../kit/FormDialog.tsx";
import { instantOf } from "../../kit/instants.ts";
import { notice } from "../../kit/notice.tsx";
import { besides } from "../../kit/refusals.ts";
import { byField, useCommand } from "../../kit/useCommand.ts";
import { useSession } from "../../session/session.ts";
import { common } from "../../words/common.ts";
import { useSpeech, useWords } from "../../words/words.ts";
import { CouponLimits, type Limits, NO_LIMITS } from "./CouponLimits.tsx";
import {
  type CouponDuration,
  CatalogueCouponCreateDocument as Create,
  CatalogueScopesDocument as Scopes,
} from "./catalogue.gen.ts";
import { words } from "./couponWords.ts";
import { decimal, exact, minor } from "./exact.ts";
import { CURRENCIES } from "./PriceFields.tsx";
import { usePhrases } from "./phrases.ts";
import { words as shared } from "./words.ts";

const FIELDS = [
  "code",
  "name",
  "percent",
  "amountOff",
  "periods",
  "mostUses",
  "mostUsesPerAccount",
  "endsAt",
];

const begun = (currency: string) => ({
  code: "",
  name: "",
  kind: "percent" as "percent" | "amount",
  off: "",
  currency,
  duration: "ONCE" as CouponDuration,
  periods: 3,
  isStackable: false,
  products: [] as string[],
  offers: [] as string[],
  limits: NO_LIMITS as Limits,
});

/** Makes a coupon. */
export function CouponDialog(props: { isOpen: boolean; close: () => void; made: (id: string) => void }) {
  const t = useWords(words);
  const s = useWords(shared);
  const c = useWords(common);
  const { t: p } = usePhrases();
  const { zone } = useSpeech();
  const { tenant } = useSession();
  const [form, setForm] = useState(() => begun(tenant.currency));
  const set = (changes: Partial<typeof form>) => setForm((old) => ({ ...old, ...changes }));
  const { run, isBusy, refusals, forget } = useCommand(Create);
  const errors = byField(refusals);
  const off = exact(form.off);
  const leave = () => {
    forget();
    setForm(begun(tenant.currency));
    props.close();
  };
  const submit = async () => {
    if (off === undefined) return;
    const { limits } = form;
    const { data } = await run({
      input: {
        code: form.code.trim(),
        name: form.name.trim() || null,
        ...(form.kind === "percent"
          ? { percent: decimal(off) }
          : { amountOff: { amountMinor: minor(off, form.currency), currency: form.currency } }),
        duration: form.duration,
        periods: form.duration === "PERIODS" ? form.periods : null,
        isStackable: form.isStackable,
        products: form.products,
        offers: form.offers,
        mostUses: limits.most === "" ? null : limits.most,
        mostUsesPerAccount: limits.perAccount === "" ? null : limits.perAccount,
        startsAt: instantOf(limits.from, zone) ?? null,
        endsAt: instantOf(limits.until, zone) ?? null,
      },
    });
    const coupon = data?.couponCreate.coupon;
    if (!coupon) return;
    notice(c.saved);
    leave();
    props.made(coupon.id);
  };
  return (
    <FormDialog
      isOpen={props.isOpen}
      close={leave}
      title={s.add.coupons}
      about={t.about}
      verb={s.add.coupons}
      isBusy={isBusy}
      isReady={form.code.trim() !== "" && off !== undefined}
      problems={besides(refusals, FIELDS)}
      submit={submit}
      size="lg"
    >
      <Group grow align="flex-start">
        <TextInput
          label={s.code}
          description={t.codeHint}
          required
          data-autofocus
          maxLength={64}
          value={form.code}
          error={errors["code"]}
          onChange={(event) => set({ code: event.currentTarget.value })}
        />
        <TextInput
          label={s.name}
          description={t.nameHint}
          maxLength={120}
          value={form.name}
          error={errors["name"]}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </Group>
      <SegmentedControl
        aria-label={s.off}
        data={[
          { value: "percent", label: t.percent },
          { value: "amount", label: t.amount },
        ]}
        value={form.kind}
        onChange={(kind) => set({ kind: kind as "percent" | "amount" })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={form.kind === "percent" ? t.percent : t.amount}
          required
          inputMode="decimal"
          value={form.off}
          error={errors["percent"] ?? errors["amountOff"]}
          onChange={(event) => set({ off: event.currentTarget.value })}
        />
        {form.kind === "amount" && (
          <Select
            label={t.currency}
            allowDeselect={false}
            searchable
            data={[...new Set([tenant.currency, ...CURRENCIES])]}
            value={form.currency}
            onChange={(currency) => set({ currency: currency ?? form.currency })}
          />
        )}
      </Group>
      <Group grow align="flex-start">
        <Select
          label={t.duration}
          allowDeselect={false}
          data={(Object.keys(p.durations) as CouponDuration[]).map((value) => ({
            value,
            label: p.durations[value],
          }))}
          value={form.duration}
          onChange={(duration) => set({ duration: duration as CouponDuration })}
        />
        {form.duration === "PERIODS" && (
          <NumberInput
            label={t.periods}
            min={1}
            allowDecimal={false}
            value={form.periods}
            error={errors["periods"]}
            onChange={(periods) => set({ periods: Number(periods) || 1 })}
          />
        )}
      </Group>
      {props.isOpen && <For form={form} set={set} />}
      <CouponLimits
        value={form.limits}
        change={(changes) => set({ limits: { ...form.limits, ...changes } })}
        errors={errors}
      />
      <Checkbox
        label={t.stackable}
        description={t.stackableHint}
        checked={form.isStackable}
        onChange={(event) => set({ isStackable: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}

interface Scoped {
  form: { products: string[]; offers: string[] };
  set: (changes: { products?: string[]; offers?: string[] }) => void;
}

function For({ form, set }: Scoped) {
  const t = useWords(words);
  const s = useWords(shared);
  const [{ data }] = useQuery({
    query: Scopes,
    variables: { products: { isArchived: false }, offers: { statuses: ["PUBLISHED"] } },
  });
  const options = (rows: readonly { id: string; name: string }[] = []) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group grow align="flex-start">
      <MultiSelect
        label={s.tabs.products}
        placeholder={form.products.length ? "" : t.every}
        searchable
        data={options(data?.products.nodes)}
        value={form.products}
        onChange={(products) => set({ products })}
      />
      <MultiSelect
        label={s.tabs.offers}
        placeholder={form.offers.length ? "" : t.every}
        searchable
        data={options(data?.offers.nodes)}
        value={form.offers}
        onChange={(offers) => set({ offers })}
      />
    </Group>
  );
}
