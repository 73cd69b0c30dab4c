import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  offer: string;
  buyer: string;
  card: string;
  cards: Record<"pm_card_success" | "pm_card_declined", string>;
  verb: string;
  paid: (offer: string) => string;
  see: string;
  declined: string;
  noSandbox: string;
  toProviders: string;
  noOffer: string;
  toOffer: string;
  onSite: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Sell a test membership",
    about: "You become the member, and the sandbox's test card pays. No money moves.",
    offer: "Offer",
    buyer: "For",
    card: "Test card",
    cards: {
      pm_card_success: "4242 4242 4242 4242, which pays",
      pm_card_declined: "4000 0000 0000 0002, which is declined",
    },
    verb: "Pay with the test card",
    paid: (offer) => `Your first test membership is paid: ${offer}.`,
    see: "See it",
    declined: "The card was declined, as this one always is. Choose the other one to see it paid.",
    noSandbox: "The sandbox is off, so no test card can pay. Switch it on under Providers.",
    toProviders: "Open Providers",
    noOffer: "Nothing is on sale yet. Publish an offer first.",
    toOffer: "Publish an offer",
    onSite: "Or buy it on your site, as a member would",
  },
  de: {
    title: "Testmitgliedschaft verkaufen",
    about: "Sie werden das Mitglied, und die Testkarte der Sandbox zahlt. Es fließt kein Geld.",
    offer: "Angebot",
    buyer: "Für",
    card: "Testkarte",
    cards: {
      pm_card_success: "4242 4242 4242 4242, die zahlt",
      pm_card_declined: "4000 0000 0000 0002, die abgelehnt wird",
    },
    verb: "Mit der Testkarte zahlen",
    paid: (offer) => `Ihre erste Testmitgliedschaft ist bezahlt: ${offer}.`,
    see: "Ansehen",
    declined: "Die Karte wurde abgelehnt, wie diese immer. Wählen Sie die andere, um eine Zahlung zu sehen.",
    noSandbox:
      "Die Sandbox ist ausgeschaltet, deshalb kann keine Testkarte zahlen. Schalten Sie sie unter Anbieter ein.",
    toProviders: "Anbieter öffnen",
    noOffer: "Noch ist nichts im Verkauf. Veröffentlichen Sie zuerst ein Angebot.",
    toOffer: "Angebot veröffentlichen",
    onSite: "Oder kaufen Sie es auf Ihrer Website, wie ein Mitglied",
  },
};
