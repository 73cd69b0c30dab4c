import type { Words } from "../../words/words.ts";
import type { CatalogueOfferRecordQuery } from "./catalogue.gen.ts";

type OfferNode = Extract<NonNullable<CatalogueOfferRecordQuery["node"]>, { __typename: "Offer" }>;

interface Texts {
  lost: string;
  editOffer: string;
  editOfferAbout: string;
  hide: string;
  show: string;
  wasHidden: string;
  wasShown: string;
  withdraw: string;
  withdrawAsk: (name: string) => string;
  withdrawAbout: string;
  withdrawn: string;
  republish: string;
  onSite: string;
  terms: string;
  prices: string;
  noPrices: { title: string; about: string };
  priceAbout: string;
  quantity: string;
  anyQuantity: (least: number) => string;
  range: (least: number, most: number) => string;
  begins: string;
  alignments: Record<OfferNode["alignment"], string>;
  stub: string;
  stubs: Record<OfferNode["stub"], string>;
  bonuses: string;
  upsells: string;
  archiveProduct: string;
  archiveProductAsk: (name: string) => string;
  archiveProductAbout: string;
  archivePriceAsk: (price: string) => string;
  archivePriceAbout: string;
  offers: string;
  noOffers: { title: string; about: string };
  sellIt: string;
  editCoupon: string;
  archiveCoupon: string;
  archiveCouponAsk: (code: string) => string;
  archiveCouponAbout: string;
  restore: string;
  restored: (name: string) => string;
  details: string;
  perAccount: string;
  inAll: string;
  usedBy: string;
  usedAt: string;
  usedOn: string;
  notUsed: string;
  givenBack: string;
  withoutEnd: string;
  starts: string;
  ends: string;
  together: string;
  isFor: string;
  everything: string;
  unitName: string;
  usedUp: string;
  seats: string;
}

export const words: Words<Texts> = {
  en: {
    lost: "This does not exist, or no longer.",
    editOffer: "Edit how it is shown",
    editOfferAbout: "The terms that members agreed to stay. To sell at other terms, publish another offer.",
    hide: "Hide from the site",
    show: "Show on the site",
    wasHidden: "It is hidden. Who knows its address still finds it.",
    wasShown: "It is on the site again.",
    withdraw: "Withdraw",
    withdrawAsk: (name) => `Withdraw ${name}?`,
    withdrawAbout:
      "Nobody can buy it until you put it on sale again. Whoever has it keeps it and goes on paying.",
    withdrawn: "It is off sale.",
    republish: "Put on sale again",
    onSite: "Open on the site",
    terms: "Terms",
    prices: "Prices",
    noPrices: { title: "No price yet", about: "An offer needs one. It can also be made with the offer." },
    priceAbout: "A price never changes. Archive it, and no new offer is made of it.",
    quantity: "Quantity",
    anyQuantity: (least) => `${least} or more`,
    range: (least, most) => (least === most ? `${most}` : `${least} to ${most}`),
    begins: "Periods begin",
    alignments: {
      ANNIVERSARY: "On the day it was bought",
      CALENDAR: "On the first of the calendar",
      BILLING_DAY: "On the account's billing day",
    },
    stub: "A shorter first period",
    stubs: { PRORATE: "Costs its part", FREE: "Is free", FULL: "Costs all" },
    bonuses: "Comes with",
    upsells: "Shown beside it",
    archiveProduct: "Archive",
    archiveProductAsk: (name) => `Archive ${name}?`,
    archiveProductAbout: "Nothing new is sold of it until you restore it. Whoever has it keeps it.",
    archivePriceAsk: (price) => `Archive the price ${price}?`,
    archivePriceAbout: "No new offer is made of it until you restore it. Whoever pays it goes on.",
    offers: "Offers",
    noOffers: { title: "Not on sale", about: "No offer sells this product yet." },
    sellIt: "Publish an offer",
    editCoupon: "Edit its limits",
    archiveCoupon: "Archive",
    archiveCouponAsk: (code) => `Archive ${code}?`,
    archiveCouponAbout: "Nobody can begin to use it until you restore it. Whoever uses it keeps it.",
    restore: "Restore",
    restored: (name) => `${name} is there again.`,
    details: "Details",
    perAccount: "Uses for each account",
    inAll: "Uses in all",
    usedBy: "Used by",
    usedAt: "Used",
    usedOn: "Invoice",
    notUsed: "Nobody has used it yet.",
    givenBack: "Given back",
    withoutEnd: "Any number",
    starts: "From",
    ends: "Until",
    together: "Together with others",
    isFor: "For",
    everything: "Everything",
    unitName: "What one is called",
    usedUp: "Used up",
    seats: "Seats",
  },
  de: {
    lost: "Das gibt es nicht, oder nicht mehr.",
    editOffer: "Darstellung bearbeiten",
    editOfferAbout:
      "Die Bedingungen, denen Mitglieder zugestimmt haben, bleiben. Für andere Bedingungen veröffentlichen Sie ein weiteres Angebot.",
    hide: "Auf der Website verbergen",
    show: "Auf der Website zeigen",
    wasHidden: "Es ist verborgen. Wer die Adresse kennt, findet es noch.",
    wasShown: "Es ist wieder auf der Website.",
    withdraw: "Zurückziehen",
    withdrawAsk: (name) => `${name} zurückziehen?`,
    withdrawAbout:
      "Niemand kann es kaufen, bis Sie es wieder in den Verkauf bringen. Wer es hat, behält es und zahlt weiter.",
    withdrawn: "Es ist nicht mehr im Verkauf.",
    republish: "Wieder in den Verkauf bringen",
    onSite: "Auf der Website öffnen",
    terms: "Bedingungen",
    prices: "Preise",
    noPrices: {
      title: "Noch kein Preis",
      about: "Ein Angebot braucht einen. Er kann auch mit dem Angebot angelegt werden.",
    },
    priceAbout: "Ein Preis ändert sich nie. Archivieren Sie ihn, und er kommt in kein neues Angebot.",
    quantity: "Menge",
    anyQuantity: (least) => `${least} oder mehr`,
    range: (least, most) => (least === most ? `${most}` : `${least} bis ${most}`),
    begins: "Zeiträume beginnen",
    alignments: {
      ANNIVERSARY: "Am Tag des Kaufs",
      CALENDAR: "Am Ersten im Kalender",
      BILLING_DAY: "Am Abrechnungstag des Kontos",
    },
    stub: "Ein kürzerer erster Zeitraum",
    stubs: { PRORATE: "Kostet anteilig", FREE: "Ist kostenlos", FULL: "Kostet alles" },
    bonuses: "Dazu gehört",
    upsells: "Daneben gezeigt",
    archiveProduct: "Archivieren",
    archiveProductAsk: (name) => `${name} archivieren?`,
    archiveProductAbout:
      "Es wird nicht mehr neu verkauft, bis Sie es wiederherstellen. Wer es hat, behält es.",
    archivePriceAsk: (price) => `Den Preis ${price} archivieren?`,
    archivePriceAbout:
      "Er kommt in kein neues Angebot, bis Sie ihn wiederherstellen. Wer ihn zahlt, zahlt weiter.",
    offers: "Angebote",
    noOffers: { title: "Nicht im Verkauf", about: "Noch verkauft kein Angebot dieses Produkt." },
    sellIt: "Angebot veröffentlichen",
    editCoupon: "Grenzen bearbeiten",
    archiveCoupon: "Archivieren",
    archiveCouponAsk: (code) => `${code} archivieren?`,
    archiveCouponAbout:
      "Niemand kann ihn neu einlösen, bis Sie ihn wiederherstellen. Wer ihn nutzt, behält ihn.",
    restore: "Wiederherstellen",
    restored: (name) => `${name} ist wieder da.`,
    details: "Einzelheiten",
    perAccount: "Einlösungen je Konto",
    inAll: "Einlösungen insgesamt",
    usedBy: "Eingelöst von",
    usedAt: "Eingelöst",
    usedOn: "Rechnung",
    notUsed: "Noch niemand hat ihn eingelöst.",
    givenBack: "Zurückgegeben",
    withoutEnd: "Beliebig viele",
    starts: "Ab",
    ends: "Bis",
    together: "Zusammen mit anderen",
    isFor: "Für",
    everything: "Alles",
    unitName: "Wie eines heißt",
    usedUp: "Verbrauch",
    seats: "Plätze",
  },
};
