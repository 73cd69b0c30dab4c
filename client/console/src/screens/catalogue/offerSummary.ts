import { useSpeech, useWords } from "../../words/words.ts";
import { exact } from "./exact.ts";
import {
  isByUnit,
  mostIn,
  type OfferDraft,
  othersOf,
  phasesIn,
  type SoldProduct,
  tariffIn,
} from "./offer.ts";
import { words } from "./offerWords.ts";
import { usePhrases } from "./phrases.ts";
import { words as records } from "./recordWords.ts";
import { RECURRING, type Tariff, tariffOf } from "./tariff.ts";

export type Part = "prices" | "trial" | "billing" | "credits" | "beside" | "sale";

/** What an offer that is being typed says in each part of its terms, where that is not the usual. */
export function useSummary(
  draft: OfferDraft,
  product: SoldProduct | undefined,
): Record<Part, readonly string[]> {
  const t = useWords(words);
  const phrases = usePhrases();
  const tariff = tariffIn(draft, product);
  const listed = exact(draft.listPrice);
  const phases = phasesIn(draft, tariff).map(({ kind, amount, long }) => ({
    amount: kind === "paid" ? (exact(amount) ?? 0n) : 0n,
    ...long,
  }));
  return {
    prices: [
      ...othersOf(draft, product).map((one) => phrases.whole(tariffOf(one), product?.unitName ?? "")),
      ...(listed === undefined ? [] : [`${t.listPrice}: ${phrases.say(listed, tariff.currency)}`]),
    ],
    trial: phases.length > 0 ? [phrases.trial(phases, tariff)] : [],
    billing: useBilling(draft, tariff),
    credits: useCredits(draft, product),
    beside: useBeside(draft),
    sale: useSale(draft, tariff),
  };
}

function useBilling(draft: OfferDraft, tariff: Tariff): readonly string[] {
  const t = useWords(words);
  const r = useWords(records);
  const { t: p } = usePhrases();
  const recurs = RECURRING.includes(tariff.intervalUnit);
  const { alignment, stub, proration, term } = draft;
  return [
    ...(recurs && alignment !== "ANNIVERSARY" ? [`${r.begins}: ${r.alignments[alignment]}`] : []),
    ...(recurs && stub !== "PRORATE" ? [`${r.stub}: ${r.stubs[stub]}`] : []),
    ...(tariff.intervalUnit === "ONCE"
      ? [`${t.term}: ${term ? p.spans[term.unit](term.count) : t.forGood}`]
      : []),
    ...(proration ? [`${t.proration}: ${t.prorations[proration]}`] : []),
  ];
}

function useCredits({ credits }: OfferDraft, product: SoldProduct | undefined): readonly string[] {
  const t = useWords(words);
  const { t: p } = usePhrases();
  const { units, end, last, leadDays } = credits;
  if (units === "" || !isByUnit(product)) return [];
  return [
    t.creditsOf(units),
    ...(end === "payment" ? [`${t.end}: ${t.ends.payment}`] : []),
    ...(end === "length" ? [t.lastFor(p.spans[last.unit](last.count))] : []),
    ...(end === "length" && leadDays !== 0 ? [t.leadFor(leadDays)] : []),
  ];
}

function useBeside({ bonuses, upsells }: OfferDraft): readonly string[] {
  const r = useWords(records);
  const names = (label: string, all: OfferDraft["bonuses"]) =>
    all.length === 0 ? [] : [`${label}: ${all.map(({ name }) => name).join(", ")}`];
  return [...names(r.bonuses, bonuses), ...names(r.upsells, upsells)];
}

function useSale(draft: OfferDraft, tariff: Tariff): readonly string[] {
  const t = useWords(words);
  const r = useWords(records);
  const { locale } = useSpeech();
  const most = mostIn(draft, tariff);
  const { least, from, until, isPublic, isOneTime } = draft;
  const isUsual = least === 1 && (tariff.model === "FLAT" ? most === 1 : most === null);
  const when = (local: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }).format(
      new Date(`${local}Z`),
    );
  return [
    ...(isUsual ? [] : [`${r.quantity}: ${most === null ? r.anyQuantity(least) : r.range(least, most)}`]),
    ...(from ? [`${t.from} ${when(from)}`] : []),
    ...(until ? [`${t.until} ${when(until)}`] : []),
    ...(isPublic ? [] : [t.isHidden]),
    ...(isOneTime ? [t.isOneTime] : []),
  ];
}
