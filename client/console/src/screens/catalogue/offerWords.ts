import type { Words } from "../../words/words.ts";
import type { OfferDraft } from "./offer.ts";

interface Texts {
  about: string;
  preview: string;
  noProduct: { title: string; about: string };
  sold: string;
  newPrice: string;
  others: string;
  othersHint: string;
  listPrice: string;
  listPriceHint: string;
  trial: string;
  trials: Record<OfferDraft["trial"], string>;
  trialAmount: string;
  trialIn: (currency: string) => string;
  trialLong: string;
  trialUnit: string;
  more: string;
  isPublic: string;
  isPublicHint: string;
  isOneTime: string;
  isOneTimeHint: string;
  rank: string;
  rankHint: string;
  least: string;
  most: string;
  mostHint: string;
  from: string;
  until: string;
  zone: (zone: string) => string;
  published: (name: string) => string;
  publish: string;
  what: string;
  shown: string;
}

export const words: Words<Texts> = {
  en: {
    about:
      "An offer puts a price of a product on sale. Beside the form is what visitors of your site will see.",
    preview: "As visitors will see it",
    noProduct: {
      title: "First, a product",
      about: "An offer sells a product at a price. Add the product, then come back here.",
    },
    sold: "What is sold",
    newPrice: "A new price…",
    others: "Also in other currencies",
    othersHint: "Prices of the product for the same interval. Nothing is ever converted.",
    listPrice: "Struck-through price",
    listPriceHint: "What it would cost otherwise; shown with the saving.",
    trial: "Trial",
    trials: { none: "No trial", free: "Free trial", paid: "Trial at a price" },
    trialAmount: "For",
    trialIn: (currency) => `For, in ${currency}`,
    trialLong: "Length",
    trialUnit: "Of",
    more: "More terms",
    isPublic: "Shown on the site",
    isPublicHint: "Else only who knows its address finds it.",
    isOneTime: "Once per account",
    isOneTimeHint: "Nobody can buy it a second time.",
    rank: "Place in the list",
    rankHint: "Lower comes first.",
    least: "Least quantity",
    most: "Most",
    mostHint: "Empty: as many as one likes.",
    from: "On sale from",
    until: "On sale until",
    zone: (zone) => `Times in ${zone}.`,
    published: (name) => `${name} is on sale.`,
    publish: "Publish",
    what: "What it is",
    shown: "How it is shown",
  },
  de: {
    about:
      "Ein Angebot bringt den Preis eines Produkts in den Verkauf. Neben dem Formular steht, was Besucher sehen werden.",
    preview: "So sehen es Besucher",
    noProduct: {
      title: "Zuerst ein Produkt",
      about:
        "Ein Angebot verkauft ein Produkt zu einem Preis. Legen Sie das Produkt an und kommen Sie wieder.",
    },
    sold: "Was verkauft wird",
    newPrice: "Ein neuer Preis …",
    others: "Auch in anderen Währungen",
    othersHint: "Preise des Produkts für denselben Zeitraum. Es wird nie umgerechnet.",
    listPrice: "Durchgestrichener Preis",
    listPriceHint: "Was es sonst kosten würde; mit der Ersparnis gezeigt.",
    trial: "Probezeit",
    trials: { none: "Keine Probezeit", free: "Kostenlose Probezeit", paid: "Probezeit zu einem Preis" },
    trialAmount: "Für",
    trialIn: (currency) => `Für, in ${currency}`,
    trialLong: "Dauer",
    trialUnit: "In",
    more: "Weitere Bedingungen",
    isPublic: "Auf der Website zu sehen",
    isPublicHint: "Sonst findet es nur, wer die Adresse kennt.",
    isOneTime: "Einmal je Konto",
    isOneTimeHint: "Niemand kann es ein zweites Mal kaufen.",
    rank: "Platz in der Liste",
    rankHint: "Kleinere kommen zuerst.",
    least: "Kleinste Menge",
    most: "Größte",
    mostHint: "Leer: so viele man will.",
    from: "Im Verkauf ab",
    until: "Im Verkauf bis",
    zone: (zone) => `Zeiten in ${zone}.`,
    published: (name) => `${name} ist im Verkauf.`,
    publish: "Veröffentlichen",
    what: "Was es ist",
    shown: "Wie es gezeigt wird",
  },
};
