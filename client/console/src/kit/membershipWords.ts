import { SUBSCRIPTION_STATES } from "../words/stateWords.ts";
import type { Words } from "../words/words.ts";

interface Texts {
  membership: string;
  productOrOffer: string;
  any: string;
  none: string;
  more: (count: number, isAll: boolean) => string;
  states: Record<string, string>;
}

export const membershipWords: Words<Texts> = {
  en: {
    membership: "Membership",
    productOrOffer: "Product or offer",
    any: "Subscribed",
    none: "No membership",
    more: (count, isAll) => (isAll ? `+${count}` : `+${count} or more`),
    states: SUBSCRIPTION_STATES.en,
  },
  de: {
    membership: "Mitgliedschaft",
    productOrOffer: "Produkt oder Angebot",
    any: "Mit Abo",
    none: "Ohne Abo",
    more: (count, isAll) => (isAll ? `+${count}` : `+${count} oder mehr`),
    states: SUBSCRIPTION_STATES.de,
  },
};
