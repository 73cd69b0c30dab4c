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
    about: "You become the member and pay with a test card. No money moves.",
    offer: "Offer",
    buyer: "Account",
    card: "Test card",
    cards: {
      pm_card_success: "4242 4242 4242 4242 (succeeds)",
      pm_card_declined: "4000 0000 0000 0002 (declined)",
    },
    verb: "Pay with test card",
    paid: (offer) => `Test membership sold: ${offer}.`,
    see: "View",
    declined:
      "The card was declined, as this test card always is. Use the other card to see a successful payment.",
    noSandbox: "The sandbox is off, so test cards can't pay. Turn it on under Providers.",
    toProviders: "Open Providers",
    noOffer: "No offer is published yet. Publish one first.",
    toOffer: "Publish offer",
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
