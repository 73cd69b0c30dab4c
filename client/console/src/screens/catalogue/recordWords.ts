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
    lost: "This doesn't exist, or no longer does.",
    editOffer: "Edit display",
    editOfferAbout:
      "The terms that members agreed to stay the same. To sell on other terms, publish a new offer.",
    hide: "Hide from site",
    show: "Show on site",
    wasHidden: "Offer hidden. Anyone with the link can still open it.",
    wasShown: "Offer shown on the site.",
    withdraw: "Withdraw",
    withdrawAsk: (name) => `Withdraw ${name}?`,
    withdrawAbout:
      "No one can buy it until you republish it. Current subscribers keep it and continue to pay.",
    withdrawn: "Offer withdrawn.",
    republish: "Republish",
    onSite: "View on site",
    terms: "Terms",
    prices: "Prices",
    noPrices: {
      title: "No prices yet",
      about: "An offer needs a price. You can also create one with the offer.",
    },
    priceAbout: "A price never changes. Archive it to stop using it in new offers.",
    quantity: "Quantity",
    anyQuantity: (least) => `${least} or more`,
    range: (least, most) => (least === most ? `${most}` : `${least} to ${most}`),
    begins: "Period start",
    alignments: {
      ANNIVERSARY: "On the purchase date",
      CALENDAR: "On the first day of the calendar period",
      BILLING_DAY: "On the account's billing day",
    },
    stub: "Shorter first period",
    stubs: { PRORATE: "Prorated", FREE: "Free", FULL: "Full price" },
    bonuses: "Bonuses",
    upsells: "Upsells",
    archiveProduct: "Archive",
    archiveProductAsk: (name) => `Archive ${name}?`,
    archiveProductAbout: "It can't be sold until you restore it. Current subscribers keep it.",
    archivePriceAsk: (price) => `Archive the price ${price}?`,
    archivePriceAbout:
      "It can't be used in new offers until you restore it. Current subscribers keep paying it.",
    offers: "Offers",
    noOffers: { title: "Not on sale", about: "No offer sells this product yet." },
    sellIt: "Publish offer",
    editCoupon: "Edit limits",
    archiveCoupon: "Archive",
    archiveCouponAsk: (code) => `Archive ${code}?`,
    archiveCouponAbout: "It can't be redeemed until you restore it. Those who already use it keep it.",
    restore: "Restore",
    restored: (name) => `${name} restored.`,
    details: "Details",
    perAccount: "Maximum redemptions per account",
    inAll: "Maximum redemptions",
    withoutEnd: "Unlimited",
    starts: "Valid from",
    ends: "Valid until",
    together: "Combine with other coupons",
    isFor: "Applies to",
    everything: "Everything",
    unitName: "Unit name",
    usedUp: "Consumption",
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
