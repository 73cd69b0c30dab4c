import { INVOICE_STATES, SUBSCRIPTION_STATES } from "../../words/stateWords.ts";
import type { Words } from "../../words/words.ts";

/** Words for what accounts have: shared by the pages of accounts and of members. */
interface Texts {
  subscriptions: string;
  noSubscriptions: string;
  offer: string;
  status: string;
  price: string;
  renews: string;
  ends: (when: string) => string;
  entitlements: string;
  noEntitlements: string;
  feature: string;
  limit: string;
  why: string;
  until: string;
  forGood: string;
  granted: (reason: string) => string;
  grantedPlain: string;
  bought: (offer: string) => string;
  gift: (offer: string) => string;
  invoices: string;
  noInvoices: string;
  noInvoicesAbout: string;
  invoice: string;
  draft: string;
  date: string;
  total: string;
  due: string;
  credits: string;
  noCredits: string;
  product: string;
  units: string;
  worth: string;
  nextEnd: string;
  intervals: Record<string, (count: number) => string>;
  subscriptionStates: Record<string, string>;
  invoiceStates: Record<string, string>;
  seatRoles: Record<string, string>;
  accountKinds: Record<string, string>;
}

export const partWords: Words<Texts> = {
  en: {
    subscriptions: "Subscriptions",
    noSubscriptions: "No subscriptions yet.",
    offer: "Offer",
    status: "Status",
    price: "Price",
    renews: "Current period ends",
    ends: (when) => `Ends on ${when}`,
    entitlements: "Entitlements",
    noEntitlements: "No active entitlements.",
    feature: "Feature",
    limit: "Limit",
    why: "Source",
    until: "Ends",
    forGood: "No end date",
    granted: (reason) => `Granted by staff: ${reason}`,
    grantedPlain: "Granted by staff",
    bought: (offer) => `Subscription to ${offer}`,
    gift: (offer) => `Gift: ${offer}`,
    invoices: "Invoices",
    noInvoices: "No invoices yet",
    noInvoicesAbout: "The first invoice is created with the first purchase.",
    invoice: "Invoice",
    draft: "Draft",
    date: "Date",
    total: "Total",
    due: "Amount due",
    credits: "Credits",
    noCredits: "No credits.",
    product: "Product",
    units: "Remaining",
    worth: "Value",
    nextEnd: "Next to expire",
    intervals: {
      DAY: (count) => (count === 1 ? "a day" : `every ${count} days`),
      WEEK: (count) => (count === 1 ? "a week" : `every ${count} weeks`),
      MONTH: (count) => (count === 1 ? "a month" : `every ${count} months`),
      YEAR: (count) => (count === 1 ? "a year" : `every ${count} years`),
    },
    subscriptionStates: SUBSCRIPTION_STATES.en,
    invoiceStates: INVOICE_STATES.en,
    seatRoles: { OWNER: "Owner", ADMIN: "Administrator", BILLING: "Billing", MEMBER: "Member" },
    accountKinds: { PERSONAL: "Personal", COMPANY: "Company" },
  },
  de: {
    subscriptions: "Abonnements",
    noSubscriptions: "Noch keine Abonnements.",
    offer: "Angebot",
    status: "Stand",
    price: "Preis",
    renews: "Bis",
    ends: (when) => `Endet am ${when}`,
    entitlements: "Berechtigungen",
    noEntitlements: "Zurzeit zu nichts berechtigt.",
    feature: "Leistung",
    limit: "Grenze",
    why: "Warum",
    until: "Bis",
    forGood: "Ohne Ende",
    granted: (reason) => `Vom Team gewährt: ${reason}`,
    grantedPlain: "Vom Team gewährt",
    bought: (offer) => `Abonnement: ${offer}`,
    gift: (offer) => `Geschenk: ${offer}`,
    invoices: "Rechnungen",
    noInvoices: "Noch keine Rechnungen",
    noInvoicesAbout: "Die erste kommt mit dem ersten Kauf.",
    invoice: "Rechnung",
    draft: "Entwurf",
    date: "Datum",
    total: "Summe",
    due: "Noch offen",
    credits: "Credits",
    noCredits: "Keine Credits.",
    product: "Produkt",
    units: "Übrig",
    worth: "Wert",
    nextEnd: "Verfällt als Nächstes",
    intervals: {
      DAY: (count) => (count === 1 ? "pro Tag" : `alle ${count} Tage`),
      WEEK: (count) => (count === 1 ? "pro Woche" : `alle ${count} Wochen`),
      MONTH: (count) => (count === 1 ? "pro Monat" : `alle ${count} Monate`),
      YEAR: (count) => (count === 1 ? "pro Jahr" : `alle ${count} Jahre`),
    },
    subscriptionStates: SUBSCRIPTION_STATES.de,
    invoiceStates: INVOICE_STATES.de,
    seatRoles: { OWNER: "Inhaber", ADMIN: "Verwalter", BILLING: "Abrechnung", MEMBER: "Mitglied" },
    accountKinds: { PERSONAL: "Persönlich", COMPANY: "Firma" },
  },
};
