import type { Words } from "../../words/words.ts";

interface Texts {
  about: string;
  codeHint: string;
  nameHint: string;
  percent: string;
  amount: string;
  currency: string;
  duration: string;
  periods: string;
  every: string;
  stackable: string;
  stackableHint: string;
  most: string;
  perAccount: string;
  from: string;
  until: string;
  any: string;
}

export const words: Words<Texts> = {
  en: {
    about: "What it takes off never changes; its limits can.",
    codeHint: "What buyers type, in any case.",
    nameHint: "What invoices call it; else the code.",
    percent: "Percent off",
    amount: "Amount off",
    currency: "Currency",
    duration: "For how long",
    periods: "Periods",
    every: "All",
    stackable: "Together with others",
    stackableHint: "It can be used beside other coupons that allow it too.",
    most: "Uses in all",
    perAccount: "Uses for each account",
    from: "From",
    until: "Until",
    any: "Any number",
  },
  de: {
    about: "Was er abzieht, ändert sich nie; seine Grenzen schon.",
    codeHint: "Was Käufer eingeben, groß oder klein.",
    nameHint: "So heißt er auf Rechnungen; sonst wie das Kürzel.",
    percent: "Prozent Nachlass",
    amount: "Betrag Nachlass",
    currency: "Währung",
    duration: "Wie lange",
    periods: "Zeiträume",
    every: "Alle",
    stackable: "Zusammen mit anderen",
    stackableHint: "Er gilt neben anderen Gutscheinen, die das auch erlauben.",
    most: "Einlösungen insgesamt",
    perAccount: "Einlösungen je Konto",
    from: "Ab",
    until: "Bis",
    any: "Beliebig viele",
  },
};
