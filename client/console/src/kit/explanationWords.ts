import type { Words } from "../words/words.ts";

/** What the calculator writes of its steps, in German, with what it filled in: names, numbers. */
const STEPS: readonly [RegExp, string][] = [
  [/^Full price$/, "Der volle Preis"],
  [/^Full period$/, "Der ganze Zeitraum"],
  [/^Share of the period, in seconds$/, "Anteil am Zeitraum, in Sekunden"],
  [/^Share of the period, in days, to (\d+) decimal places$/, "Anteil am Zeitraum, in Tagen, auf $1 Stellen"],
  [/^Prorated for part of the period$/, "Für den Teil des Zeitraums"],
  [/^Packages of (\d+), rounded up$/, "Pakete zu $1, jedes angefangene zählt"],
  [/^All in tier (\d+)$/, "Alle in Staffel $1"],
  [/^(\d+) in tier (\d+)$/, "$1 in Staffel $2"],
  [/^Rounded amount in ([A-Z]{3})$/, "Gerundeter Betrag in $1"],
  [/^(.+): ([\d.]+)% off$/, "$1: $2 % Nachlass"],
  [/^(.+): this line's share of the discount$/, "$1: Anteil dieses Postens am Nachlass"],
  [/^No time is left in the period$/, "Vom Zeitraum ist nichts übrig"],
  [/^Value of the unused part$/, "Wert des Ungenutzten"],
  [/^Share of units not used$/, "Anteil nicht verbrauchter Einheiten"],
  [/^Credited, up to what was not credited before$/, "Zurückgegeben, soweit noch nicht geschehen"],
  [/^Charged by the provider, including tax$/, "Vom Anbieter berechnet, mit Steuer"],
];

function inGerman(step: string): string {
  const [form, german] = STEPS.find(([one]) => one.test(step)) ?? [];
  return form && german ? step.replace(form, german) : step;
}

interface Texts {
  how: string;
  given: string;
  policy: string;
  policies: Record<string, string>;
  step: (said: string) => string;
}

export const explanationWords: Words<Texts> = {
  en: {
    how: "How this was calculated",
    given: "Inputs",
    policy: "Policy",
    policies: {
      BY_UNIT: "By usage",
      DAY_ACTUAL: "By day",
      DAY_FIXED_30: "By day, months of 30 days",
      DAY_INCLUSIVE: "By day, last day counted as used",
      FULL_PERIOD: "Full period",
      ONE_OFF: "One-off",
      PROVIDER_MANAGED: "Calculated by the provider",
      SECOND_ACTUAL: "By second",
      TRIAL_PHASE: "Trial phase",
    },
    step: (said) => said,
  },
  de: {
    how: "Wie sich das ergibt",
    given: "Gegeben",
    policy: "Regel",
    policies: {
      BY_UNIT: "Nach Verbrauch",
      DAY_ACTUAL: "Nach Tagen",
      DAY_FIXED_30: "Nach Tagen, der Monat zu 30",
      DAY_INCLUSIVE: "Nach Tagen, der letzte zählt als genutzt",
      FULL_PERIOD: "Der ganze Zeitraum",
      ONE_OFF: "Für sich allein",
      PROVIDER_MANAGED: "Wie der Anbieter berechnet",
      SECOND_ACTUAL: "Nach Sekunden",
      TRIAL_PHASE: "Phase einer Probezeit",
    },
    step: inGerman,
  },
};
