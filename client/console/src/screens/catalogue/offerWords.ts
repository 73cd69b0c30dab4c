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
      "An offer puts a price of a product on sale. The preview shows what visitors of your site will see.",
    newVersion: "Publish new version",
    newVersionAbout: "It starts with the current terms. Current subscribers keep the old version.",
    preview: "Preview",
    besides: "Additional terms",
    noProduct: {
      title: "Create a product first",
      about: "An offer sells a product at a price. Create the product, then come back here.",
    },
    productGone: "This product is archived. Choose another one.",
    sold: "Product and price",
    newPrice: "New price…",
    more: "More terms",
    moreAbout: "Open what you need. Everything else stays as shown.",
    sections: {
      prices: "Additional prices",
      trial: "Trial",
      billing: "Billing",
      credits: "Credits",
      beside: "Bonuses and upsells",
      sale: "Availability and display",
    },
    usual: {
      prices: "One currency, no list price",
      trial: "No trial",
      billing: "From the purchase date, as set in Settings",
      credits: "None",
      beside: "None",
      sale: "On the site, starting now",
    },
    others: "Other currencies",
    othersHint: "Prices of the product with the same interval. Amounts are never converted.",
    listPrice: "List price",
    listPriceIn: (currency) => `List price in ${currency}`,
    listPriceHint: "Shown struck through, with the savings.",
    trial: "Trial",
    trials: { none: "No trial", free: "Free trial", paid: "Paid trial" },
    second: "After that",
    seconds: { none: "Regular price", free: "Another free trial", paid: "Another paid trial" },
    trialAmount: "Trial price",
    trialIn: (currency) => `Trial price in ${currency}`,
    long: "Length",
    unit: "Unit",
    trialCredits: "Trial credits",
    proration: "Proration",
    prorationHint: "How time is counted when a subscription starts, changes or ends within a period.",
    ownProration: "As set in Settings",
    prorations: {
      SECOND_ACTUAL: "By second",
      DAY_ACTUAL: "By day",
      DAY_INCLUSIVE: "By day, last day counted as used",
      DAY_FIXED_30: "By day, months of 30 days",
    },
    term: "Duration",
    forGood: "No end date",
    forTime: "Limited time",
    credits: "Credits",
    creditsHint: "Per period and unit of quantity. Leave empty for none.",
    creditsOf: (units) => `${units} per period`,
    end: "Expiry",
    ends: { never: "Never", payment: "With the next payment", length: "After a set time" },
    last: "Expire after",
    lastFor: (span) => `expire after ${span}`,
    leadDays: "Grace days",
    leadDaysHint: "Days added to that time.",
    leadFor: (days) => (days === 1 ? "1 grace day" : `${days} grace days`),
    bonusesHint: "Buyers also get these, at no extra cost.",
    upsellsHint: "Shown to buyers and current subscribers.",
    findOffer: "Search offers",
    offSale: "not on sale",
    isPublic: "Show on site",
    isPublicHint: "If off, only people with the link find it.",
    isHidden: "Hidden from site",
    isOneTime: "Once per account",
    isOneTimeHint: "An account can't buy it a second time.",
    rank: "Position",
    rankHint: "Lower numbers come first.",
    least: "Minimum quantity",
    most: "Maximum quantity",
    mostHint: "Unlimited",
    from: "On sale from",
    until: "On sale until",
    zone: (zone) => `Time zone: ${zone}`,
    published: (name) => `${name} is on sale.`,
    publish: "Publish",
    what: "Details",
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
