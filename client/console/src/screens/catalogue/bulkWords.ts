import type { Words } from "../../words/words.ts";

/** What is done to several at once: the verb, the question with how many, and what will be. */
export interface Deed {
  readonly verb: string;
  readonly title: (count: number) => string;
  readonly about: string;
}

export type Deeds =
  | "withdraw"
  | "republish"
  | "hide"
  | "show"
  | "archiveProducts"
  | "restoreProducts"
  | "archiveCoupons"
  | "restoreCoupons";

const several = (one: string, many: (count: number) => string) => (count: number) =>
  count === 1 ? one : many(count);

export const words: Words<Record<Deeds, Deed>> = {
  en: {
    withdraw: {
      verb: "Withdraw",
      title: several("Withdraw 1 offer?", (count) => `Withdraw ${count} offers?`),
      about:
        "No one can buy them until you republish them. Current subscribers keep them and continue to pay.",
    },
    republish: {
      verb: "Republish",
      title: several("Republish 1 offer?", (count) => `Republish ${count} offers?`),
      about: "They can be bought immediately, on the terms that they had.",
    },
    hide: {
      verb: "Hide from site",
      title: several("Hide 1 offer from site?", (count) => `Hide ${count} offers from site?`),
      about: "They stay on sale. Anyone with a link can still open them.",
    },
    show: {
      verb: "Show on site",
      title: several("Show 1 offer on site?", (count) => `Show ${count} offers on site?`),
      about: "Visitors see those on sale immediately.",
    },
    archiveProducts: {
      verb: "Archive",
      title: several("Archive 1 product?", (count) => `Archive ${count} products?`),
      about:
        "They can't be sold until you restore them. Current subscribers keep them. Products with an offer on sale stay as they are.",
    },
    restoreProducts: {
      verb: "Restore",
      title: several("Restore 1 product?", (count) => `Restore ${count} products?`),
      about: "They can be sold again. Their offers stay withdrawn until you republish them.",
    },
    archiveCoupons: {
      verb: "Archive",
      title: several("Archive 1 coupon?", (count) => `Archive ${count} coupons?`),
      about: "They can't be redeemed until you restore them. Those who already use them keep them.",
    },
    restoreCoupons: {
      verb: "Restore",
      title: several("Restore 1 coupon?", (count) => `Restore ${count} coupons?`),
      about: "They can be redeemed again, within their limits and dates.",
    },
  },
  de: {
    withdraw: {
      verb: "Zurückziehen",
      title: several("1 Angebot zurückziehen?", (count) => `${count} Angebote zurückziehen?`),
      about:
        "Niemand kann sie kaufen, bis Sie sie wieder in den Verkauf bringen. Wer sie hat, behält sie und zahlt weiter.",
    },
    republish: {
      verb: "Wieder in den Verkauf bringen",
      title: several(
        "1 Angebot wieder in den Verkauf bringen?",
        (count) => `${count} Angebote wieder in den Verkauf bringen?`,
      ),
      about: "Sie können sofort gekauft werden, zu den Bedingungen, die sie hatten.",
    },
    hide: {
      verb: "Auf der Website verbergen",
      title: several(
        "1 Angebot auf der Website verbergen?",
        (count) => `${count} Angebote auf der Website verbergen?`,
      ),
      about: "Sie bleiben im Verkauf. Wer die Adressen kennt, findet sie noch.",
    },
    show: {
      verb: "Auf der Website zeigen",
      title: several(
        "1 Angebot auf der Website zeigen?",
        (count) => `${count} Angebote auf der Website zeigen?`,
      ),
      about: "Besucher sehen sofort die, die im Verkauf sind.",
    },
    archiveProducts: {
      verb: "Archivieren",
      title: several("1 Produkt archivieren?", (count) => `${count} Produkte archivieren?`),
      about:
        "Sie werden nicht mehr neu verkauft, bis Sie sie wiederherstellen. Wer sie hat, behält sie. Die, von denen ein Angebot im Verkauf ist, bleiben, wie sie sind.",
    },
    restoreProducts: {
      verb: "Wiederherstellen",
      title: several("1 Produkt wiederherstellen?", (count) => `${count} Produkte wiederherstellen?`),
      about:
        "Sie können wieder verkauft werden. Ihre Angebote bleiben aus dem Verkauf, bis Sie auch diese wieder in den Verkauf bringen.",
    },
    archiveCoupons: {
      verb: "Archivieren",
      title: several("1 Gutschein archivieren?", (count) => `${count} Gutscheine archivieren?`),
      about: "Niemand kann sie neu einlösen, bis Sie sie wiederherstellen. Wer sie nutzt, behält sie.",
    },
    restoreCoupons: {
      verb: "Wiederherstellen",
      title: several("1 Gutschein wiederherstellen?", (count) => `${count} Gutscheine wiederherstellen?`),
      about: "Sie können wieder eingelöst werden, soweit ihre Grenzen und Daten es zulassen.",
    },
  },
};
