import { useSpeech, useWords, type Words } from "../../words/words.ts";
import type { CouponDuration, FeatureKind, IntervalUnit, PricingModel } from "./catalogue.gen.ts";
import { shown } from "./exact.ts";
import { cost, isTiered, type Tariff, type Tier } from "./tariff.ts";

type Counted = (count: number) => string;

interface Texts {
  spans: Record<IntervalUnit, Counted>;
  units: Record<IntervalUnit, string>;
  per: Record<IntervalUnit, string>;
  every: (span: string) => string;
  eachUnit: (unit: string, interval: string) => string;
  eachPackage: (size: number, unit: string, interval: string) => string;
  from: string;
  free: string;
  freeFor: (span: string) => string;
  spanFor: (span: string, money: string) => string;
  next: string;
  each: (money: string) => string;
  inAll: (money: string) => string;
  and: string;
  range: (first: number, last: number | null) => string;
  models: Record<PricingModel, string>;
  modelHints: Record<PricingModel, string>;
  kinds: Record<FeatureKind, string>;
  durations: Record<CouponDuration, string>;
  periods: Counted;
}

const noun = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

const words: Words<Texts> = {
  en: {
    spans: {
      DAY: noun("day", "days"),
      WEEK: noun("week", "weeks"),
      MONTH: noun("month", "months"),
      YEAR: noun("year", "years"),
      ONCE: () => "once",
      LIFETIME: () => "for life",
    },
    units: { DAY: "Days", WEEK: "Weeks", MONTH: "Months", YEAR: "Years", ONCE: "Once", LIFETIME: "For life" },
    per: {
      DAY: "/ day",
      WEEK: "/ week",
      MONTH: "/ month",
      YEAR: "/ year",
      ONCE: "once",
      LIFETIME: "for life",
    },
    every: (span) => `every ${span}`,
    eachUnit: (unit, interval) => `per ${unit} ${interval}`,
    eachPackage: (size, unit, interval) => `per ${size} × ${unit} ${interval}`,
    from: "from",
    free: "Free",
    freeFor: (span) => `${span} free`,
    spanFor: (span, money) => `${span} for ${money}`,
    next: ", then ",
    each: (money) => `${money} each`,
    inAll: (money) => `${money} in total`,
    and: " plus ",
    range: (first, last) =>
      last === null ? `${first} or more` : last === first ? `${first}` : `${first} to ${last}`,
    models: {
      FLAT: "Flat rate",
      PER_UNIT: "Per seat or unit",
      GRADUATED: "Graduated",
      VOLUME: "Volume",
      PACKAGE: "Package",
    },
    modelHints: {
      FLAT: "The same price for any quantity.",
      PER_UNIT: "The amount times the quantity.",
      GRADUATED: "Each unit is priced by the tier it falls into.",
      VOLUME: "All units are priced by the tier that the whole quantity reaches.",
      PACKAGE: "Priced per package of units. A started package counts in full.",
    },
    kinds: { BOOLEAN: "On or off", LIMIT: "Limit" },
    durations: { ONCE: "First invoice", PERIODS: "Several periods", FOREVER: "Forever" },
    periods: noun("period", "periods"),
  },
  de: {
    spans: {
      DAY: noun("Tag", "Tage"),
      WEEK: noun("Woche", "Wochen"),
      MONTH: noun("Monat", "Monate"),
      YEAR: noun("Jahr", "Jahre"),
      ONCE: () => "einmalig",
      LIFETIME: () => "auf Lebenszeit",
    },
    units: {
      DAY: "Tage",
      WEEK: "Wochen",
      MONTH: "Monate",
      YEAR: "Jahre",
      ONCE: "Einmalig",
      LIFETIME: "Auf Lebenszeit",
    },
    per: {
      DAY: "/ Tag",
      WEEK: "/ Woche",
      MONTH: "/ Monat",
      YEAR: "/ Jahr",
      ONCE: "einmalig",
      LIFETIME: "auf Lebenszeit",
    },
    every: (span) => `alle ${span}`,
    eachUnit: (unit, interval) => `je ${unit}, ${interval}`,
    eachPackage: (size, unit, interval) => `je ${size} × ${unit}, ${interval}`,
    from: "ab",
    free: "Kostenlos",
    freeFor: (span) => `${span} kostenlos`,
    spanFor: (span, money) => `${span} für ${money}`,
    next: ", danach ",
    each: (money) => `je ${money}`,
    inAll: (money) => `insgesamt ${money}`,
    and: " und ",
    range: (first, last) =>
      last === null ? `ab ${first}` : last === first ? `${first}` : `${first} bis ${last}`,
    models: {
      FLAT: "Pauschal",
      PER_UNIT: "Je Platz oder Einheit",
      GRADUATED: "Gestaffelt",
      VOLUME: "Nach Menge",
      PACKAGE: "Pakete",
    },
    modelHints: {
      FLAT: "Immer gleich, unabhängig von der Menge.",
      PER_UNIT: "Der Betrag mal die Menge.",
      GRADUATED: "Jede Einheit zum Preis der Staffel, in die sie fällt.",
      VOLUME: "Alle Einheiten zum Preis der Staffel, die die ganze Menge erreicht.",
      PACKAGE: "In Paketen zu so vielen; jedes angefangene zählt.",
    },
    kinds: { BOOLEAN: "Ja oder nein", LIMIT: "Eine Grenze" },
    durations: { ONCE: "Erste Rechnung", PERIODS: "Einige Zeiträume", FOREVER: "Dauerhaft" },
    periods: (count) => (count === 1 ? "1 Zeitraum" : `${count} Zeiträume`),
  },
};

export interface Phase {
  readonly amount: bigint;
  readonly unit: IntervalUnit;
  readonly count: number;
}

/** How prices are said, as on the site: `$12 / month`, `from $28 / month`, `7 days free, then $12 / month`. */
export function usePhrases() {
  const t = useWords(words);
  const { locale } = useSpeech();
  const say = (amount: bigint, currency: string) => shown(amount, currency, locale);
  const interval = ({ intervalUnit: unit, intervalCount: count }: Tariff) =>
    unit === "ONCE" || unit === "LIFETIME" || count === 1 ? t.per[unit] : t.every(t.spans[unit](count));
  const per = (tariff: Tariff, unit: string) => {
    if (tariff.model === "PER_UNIT") return t.eachUnit(unit, interval(tariff));
    if (tariff.model === "PACKAGE") return t.eachPackage(tariff.packageSize, unit, interval(tariff));
    return interval(tariff);
  };
  const tier = ({ unit, flat }: Tier, currency: string) => {
    if (!unit && !flat) return t.free.toLowerCase();
    const parts = [unit && t.each(say(unit, currency)), flat && t.inAll(say(flat, currency))];
    return parts.filter(Boolean).join(t.and);
  };
  const tiers = (tariff: Tariff) =>
    tariff.tiers.map((one, at) => {
      const first = (tariff.tiers[at - 1]?.upTo ?? 0) + 1;
      return `${t.range(first, one.upTo)}: ${tier(one, tariff.currency)}`;
    });
  const amount = (tariff: Tariff, least = 1) => {
    const isReckoned = isTiered(tariff.model) || least > 1;
    const value = isReckoned ? cost(tariff, Math.max(least, 1)) : tariff.amount;
    return value || isReckoned ? say(value, tariff.currency) : t.free;
  };
  const whole = (tariff: Tariff, unit: string) => {
    const begin = isTiered(tariff.model) ? `${t.from} ` : "";
    return `${begin}${amount(tariff)} ${per(tariff, unit)}`;
  };
  const trial = (phases: readonly Phase[], tariff: Tariff) =>
    [
      ...phases.map((one) => {
        const span = t.spans[one.unit](one.count);
        return one.amount ? t.spanFor(span, say(one.amount, tariff.currency)) : t.freeFor(span);
      }),
      `${amount(tariff)} ${interval(tariff)}`,
    ].join(t.next);
  return { t, say, interval, per, tiers, amount, whole, trial };
}
