import type { Words } from "../words/words.ts";

/** What the calculator writes of its steps, in German, with what it filled in: names, numbers. */
const STEPS: readonly [RegExp, string][] = [
  [/^The full price$/, "Der volle Preis"],
  [/^The whole period$/, "Der ganze Zeitraum"],
  [/^Seconds of the period that count$/, "Sekunden des Zeitraums, die zählen"],
  [/^Days of the period that count, to (\d+) places$/, "Tage des Zeitraums, die zählen, auf $1 Stellen"],
  [/^For the part of the period$/, "Für den Teil des Zeitraums"],
  [/^Packages of (\d+), each begun one counts$/, "Pakete zu $1, jedes angefangene zählt"],
  [/^All in tier (\d+)$/, "Alle in Staffel $1"],
  [/^(\d+) in tier (\d+)$/, "$1 in Staffel $2"],
  [/^In ([A-Z]{3})$/, "In $1"],
  [/^(.+): ([\d.]+)% off$/, "$1: $2 % Nachlass"],
  [/^(.+): this line's part of the discount$/, "$1: Anteil dieses Postens am Nachlass"],
  [/^Nothing is left of the period$/, "Vom Zeitraum ist nichts übrig"],
  [/^Worth of what is unused$/, "Wert des Ungenutzten"],
  [/^Units not used$/, "Nicht verbrauchte Einheiten"],
  [/^Given back, as far as it was not before$/, "Zurückgegeben, soweit noch nicht geschehen"],
  [/^Charged by the provider, with tax$/, "Vom Anbieter berechnet, mit Steuer"],
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
