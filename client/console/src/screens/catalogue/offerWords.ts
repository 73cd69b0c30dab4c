import type { Words } from "../../words/words.ts";
import type { ProrationPreset } from "./catalogue.gen.ts";
import type { CreditsDraft, PhaseDraft } from "./offer.ts";

interface Texts {
  about: string;
  newVersion: string;
  newVersionAbout: string;
  preview: string;
  besides: string;
  noProduct: { title: string; about: string };
  productGone: string;
  sold: string;
  newPrice: string;
  more: string;
  moreAbout: string;
  sections: Record<"prices" | "trial" | "billing" | "credits" | "beside" | "sale", string>;
  usual: Record<"prices" | "trial" | "billing" | "credits" | "beside" | "sale", string>;
  others: string;
  othersHint: string;
  listPrice: string;
  listPriceIn: (currency: string) => string;
  listPriceHint: string;
  trial: string;
  trials: Record<PhaseDraft["kind"], string>;
  second: string;
  seconds: Record<PhaseDraft["kind"], string>;
  trialAmount: string;
  trialIn: (currency: string) => string;
  long: string;
  unit: string;
  trialCredits: string;
  proration: string;
  prorationHint: string;
  ownProration: string;
  prorations: Record<ProrationPreset, string>;
  term: string;
  forGood: string;
  forTime: string;
  credits: string;
  creditsHint: string;
  creditsOf: (units: number) => string;
  end: string;
  ends: Record<CreditsDraft["end"], string>;
  last: string;
  lastFor: (span: string) => string;
  leadDays: string;
  leadDaysHint: string;
  leadFor: (days: number) => string;
  bonusesHint: string;
  upsellsHint: string;
  findOffer: string;
  offSale: string;
  isPublic: string;
  isPublicHint: string;
  isHidden: string;
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
}

export const words: Words<Texts> = {
  en: {
    about:
      "An offer puts a price of a product on sale. Beside the form is what visitors of your site will see.",
    newVersion: "Publish a new version",
    newVersionAbout: "Its terms stand here. Change what you like: who has the old version keeps it.",
    preview: "As visitors will see it",
    besides: "Agreed besides",
    noProduct: {
      title: "First, a product",
      about: "An offer sells a product at a price. Add the product, then come back here.",
    },
    productGone: "Its product is archived. Choose another one.",
    sold: "What is sold",
    newPrice: "A new price…",
    more: "More terms",
    moreAbout: "Open what you need. The rest stays as it says.",
    sections: {
      prices: "Further prices",
      trial: "Trial",
      billing: "Billing",
      credits: "Credits",
      beside: "What comes with it",
      sale: "Sale and display",
    },
    usual: {
      prices: "One currency, nothing struck through",
      trial: "No trial",
      billing: "From the day it was bought, as the settings say",
      credits: "None",
      beside: "Nothing else",
      sale: "On the site, from now on",
    },
    others: "Also in other currencies",
    othersHint: "Prices of the product for the same interval. Nothing is ever converted.",
    listPrice: "Struck-through price",
    listPriceIn: (currency) => `Struck-through price in ${currency}`,
    listPriceHint: "What it would cost otherwise; shown with the saving.",
    trial: "Trial",
    trials: { none: "No trial", free: "Free trial", paid: "Trial at a price" },
    second: "After that",
    seconds: { none: "The regular price", free: "More time free", paid: "Another trial at a price" },
    trialAmount: "For",
    trialIn: (currency) => `For, in ${currency}`,
    long: "Length",
    unit: "Of",
    trialCredits: "Credits with it",
    proration: "Changes within a period",
    prorationHint: "How time is counted when something begins, changes or ends on the way.",
    ownProration: "As the settings say",
    prorations: {
      SECOND_ACTUAL: "By the second",
      DAY_ACTUAL: "By the day",
      DAY_INCLUSIVE: "By the day, the last one used up",
      DAY_FIXED_30: "By the day, in months of 30",
    },
    term: "How long it lasts",
    forGood: "For good",
    forTime: "For some time",
    credits: "Credits",
    creditsHint: "Each period, for each of the quantity. Empty: none.",
    creditsOf: (units) => `${units} each period`,
    end: "They end",
    ends: { never: "Never", payment: "With the next payment", length: "After some time" },
    last: "After",
    lastFor: (span) => `end after ${span}`,
    leadDays: "Days of grace",
    leadDaysHint: "How many days more than that.",
    leadFor: (days) => (days === 1 ? "1 day of grace" : `${days} days of grace`),
    bonusesHint: "Who buys it has these too, for nothing.",
    upsellsHint: "Offered to who buys it, or has it.",
    findOffer: "Find an offer",
    offSale: "not on sale",
    isPublic: "Shown on the site",
    isPublicHint: "Else only who knows its address finds it.",
    isHidden: "Hidden from the site",
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
  },
  de: {
    about:
      "Ein Angebot bringt den Preis eines Produkts in den Verkauf. Neben dem Formular steht, was Besucher sehen werden.",
    newVersion: "Neue Fassung veröffentlichen",
    newVersionAbout:
      "Hier stehen seine Bedingungen. Ändern Sie, was Sie möchten: Wer die alte Fassung hat, behält sie.",
    preview: "So sehen es Besucher",
    besides: "Außerdem vereinbart",
    noProduct: {
      title: "Zuerst ein Produkt",
      about:
        "Ein Angebot verkauft ein Produkt zu einem Preis. Legen Sie das Produkt an und kommen Sie wieder.",
    },
    productGone: "Das Produkt ist archiviert. Bitte wählen Sie ein anderes.",
    sold: "Was verkauft wird",
    newPrice: "Ein neuer Preis …",
    more: "Weitere Bedingungen",
    moreAbout: "Öffnen Sie, was Sie brauchen. Das Übrige bleibt, wie es dasteht.",
    sections: {
      prices: "Weitere Preise",
      trial: "Probezeit",
      billing: "Abrechnung",
      credits: "Guthaben",
      beside: "Was dazugehört",
      sale: "Verkauf und Darstellung",
    },
    usual: {
      prices: "Eine Währung, nichts durchgestrichen",
      trial: "Keine Probezeit",
      billing: "Ab dem Tag des Kaufs, wie in den Einstellungen",
      credits: "Keines",
      beside: "Nichts weiter",
      sale: "Auf der Website, ab sofort",
    },
    others: "Auch in anderen Währungen",
    othersHint: "Preise des Produkts für denselben Zeitraum. Es wird nie umgerechnet.",
    listPrice: "Durchgestrichener Preis",
    listPriceIn: (currency) => `Durchgestrichener Preis in ${currency}`,
    listPriceHint: "Was es sonst kosten würde; mit der Ersparnis gezeigt.",
    trial: "Probezeit",
    trials: { none: "Keine Probezeit", free: "Kostenlose Probezeit", paid: "Probezeit zu einem Preis" },
    second: "Danach",
    seconds: {
      none: "Der reguläre Preis",
      free: "Weiter kostenlos",
      paid: "Noch eine Probezeit zu einem Preis",
    },
    trialAmount: "Für",
    trialIn: (currency) => `Für, in ${currency}`,
    long: "Dauer",
    unit: "In",
    trialCredits: "Guthaben dazu",
    proration: "Änderungen im Zeitraum",
    prorationHint: "Wie Zeit gezählt wird, wenn unterwegs etwas beginnt, sich ändert oder endet.",
    ownProration: "Wie in den Einstellungen",
    prorations: {
      SECOND_ACTUAL: "Auf die Sekunde",
      DAY_ACTUAL: "Auf den Tag",
      DAY_INCLUSIVE: "Auf den Tag, der letzte gilt als genutzt",
      DAY_FIXED_30: "Auf den Tag, in Monaten zu 30 Tagen",
    },
    term: "Wie lange es gilt",
    forGood: "Auf Dauer",
    forTime: "Eine Zeit lang",
    credits: "Guthaben",
    creditsHint: "Je Zeitraum und je Einheit der Menge. Leer: keines.",
    creditsOf: (units) => `${units} je Zeitraum`,
    end: "Es verfällt",
    ends: { never: "Nie", payment: "Mit der nächsten Zahlung", length: "Nach einiger Zeit" },
    last: "Nach",
    lastFor: (span) => `verfällt nach: ${span}`,
    leadDays: "Tage Nachfrist",
    leadDaysHint: "Um so viele Tage länger.",
    leadFor: (days) => (days === 1 ? "1 Tag Nachfrist" : `${days} Tage Nachfrist`),
    bonusesHint: "Wer es kauft, bekommt diese ohne Aufpreis dazu.",
    upsellsHint: "Wer es kauft oder hat, bekommt diese angeboten.",
    findOffer: "Angebot suchen",
    offSale: "nicht im Verkauf",
    isPublic: "Auf der Website zu sehen",
    isPublicHint: "Sonst findet es nur, wer die Adresse kennt.",
    isHidden: "Auf der Website verborgen",
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
  },
};
