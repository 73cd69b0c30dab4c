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
    about: "The discount can't be changed later; its limits can.",
    codeHint: "What buyers enter, in upper or lower case.",
    nameHint: "Shown on invoices instead of the code.",
    percent: "Percent off",
    amount: "Amount off",
    currency: "Currency",
    duration: "Duration",
    periods: "Periods",
    every: "All",
    stackable: "Combine with other coupons",
    stackableHint: "It can be used together with other coupons that allow it.",
    most: "Maximum redemptions",
    perAccount: "Maximum redemptions per account",
    from: "Valid from",
    until: "Valid until",
    any: "Unlimited",
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
