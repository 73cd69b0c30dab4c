import { SUBSCRIPTION_STATES } from "../../words/stateWords.ts";
import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  create: string;
  account: string;
  offer: string;
  product: string;
  status: string;
  price: string;
  seats: string;
  nextDay: string;
  since: string;
  renews: string;
  ends: string;
  starts: string;
  pauses: string;
  forGood: string;
  tiered: string;
  emptyTitle: string;
  emptyAbout: string;
  states: Record<string, string>;
  terms: Record<string, string>;
  collections: Record<string, string>;
  origins: Record<string, string>;
  changeStates: Record<string, string>;
  units: Record<string, (count: number) => string>;
  details: string;
  period: string;
  term: string;
  collection: string;
  origin: string;
  method: string;
  noMethod: string;
  created: string;
  fixedEnd: string;
  pausedAt: string;
  resumeAt: string;
  trialPhase: string;
  endedAt: string;
  endReason: string;
  endReasons: Record<string, string>;
  externalId: string;
  id: string;
  withdrawable: string;
  handover: string;
  coming: string;
  comingEnd: (when: string) => string;
  comingPause: (when: string) => string;
  comingChange: (what: string, when: string) => string;
  approve: string;
  cancelChange: string;
  changeCanceled: string;
  arrears: string;
  owed: string;
  openInvoices: string;
  attempts: string;
  declined: string;
  nextRetry: string;
  pastDueSince: string;
  graceUntil: string;
  history: string;
  noHistory: string;
  from: string;
  to: string;
  effective: string;
  net: string;
  invoices: string;
  noInvoices: string;
  number: string;
  draft: string;
  total: string;
  due: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Subscriptions",
    about: "What accounts have subscribed to, with the status of each subscription.",
    create: "Create subscription",
    account: "Account",
    offer: "Offer",
    product: "Product",
    status: "Status",
    price: "Price",
    seats: "Quantity",
    nextDay: "Next date",
    since: "Created",
    renews: "Renews",
    ends: "Ends",
    starts: "Starts",
    pauses: "Pauses",
    forGood: "No end date",
    tiered: "Tiered",
    emptyTitle: "No subscriptions yet",
    emptyAbout:
      "Subscriptions appear here when someone buys on your site. You can also create one for an account.",
    states: SUBSCRIPTION_STATES.en,
    terms: { RENEWING: "Renews automatically", FIXED: "Fixed term", LIFETIME: "Lifetime" },
    collections: {
      AUTOMATIC: "Charged automatically",
      MANUAL: "Sent as invoice",
      PROVIDER_MANAGED: "Managed by the payment provider",
    },
    origins: {
      CHECKOUT: "Checkout",
      STAFF: "Created by staff",
      GIFT: "Gift",
      BONUS: "Bonus",
      IMPORT: "Imported",
    },
    changeStates: {
      PAYING: "Awaiting payment",
      SCHEDULED: "Scheduled",
      APPLIED: "Applied",
      FAILED: "Payment failed",
      CANCELED: "Canceled",
    },
    units: {
      DAY: (count) => (count === 1 ? "per day" : `every ${count} days`),
      WEEK: (count) => (count === 1 ? "per week" : `every ${count} weeks`),
      MONTH: (count) => (count === 1 ? "per month" : `every ${count} months`),
      YEAR: (count) => (count === 1 ? "per year" : `every ${count} years`),
      ONCE: () => "once",
      LIFETIME: () => "for life",
    },
    details: "Details",
    period: "Current period",
    term: "Term",
    collection: "Collection method",
    origin: "Origin",
    method: "Payment method",
    noMethod: "None on file",
    created: "Created",
    fixedEnd: "Fixed end date",
    pausedAt: "Paused since",
    resumeAt: "Resumes",
    trialPhase: "Trial phase",
    endedAt: "Ended",
    endReason: "End reason",
    endReasons: {
      CANCELED: "Canceled",
      REQUESTED: "Canceled by request",
      TERM_ENDED: "Term ended",
      NEVER_PAID: "Never paid",
      DUNNING: "Payment could not be recovered",
      DISPUTE_LOST: "Dispute lost",
      GIFT_ENDED: "Gift ended",
      TRIAL_ENDED: "Trial ended without payment",
      REFUNDED: "Refunded",
      SUPERSEDED: "Replaced by another purchase",
      WITHDRAWN: "Withdrawn by the buyer",
      BONUS_ENDED: "The subscription it came with ended",
      CHANGED: "The subscription it came with changed",
    },
    externalId: "External ID",
    id: "ID",
    withdrawable: "Right of withdrawal until",
    handover: "Billing taken over",
    coming: "Scheduled changes",
    comingEnd: (when) => `Ends on ${when}. Nothing changes until then.`,
    comingPause: (when) => `Pauses at the end of the period, on ${when}.`,
    comingChange: (what, when) => `Changes to ${what} on ${when}.`,
    approve: "Open the payer's approval page",
    cancelChange: "Cancel change",
    changeCanceled: "Change canceled.",
    arrears: "Payment recovery",
    owed: "Amount due",
    openInvoices: "Open invoices",
    attempts: "Failed attempts",
    declined: "Last decline reason",
    nextRetry: "Next attempt",
    pastDueSince: "Past due since",
    graceUntil: "Access until",
    history: "Change history",
    noHistory: "No changes yet.",
    from: "From",
    to: "To",
    effective: "Effective",
    net: "Net amount",
    invoices: "Invoices",
    noInvoices: "No invoices yet.",
    number: "Number",
    draft: "Draft",
    total: "Total",
    due: "Amount due",
  },
  de: {
    title: "Abonnements",
    about: "Was Konten zu zahlen vereinbart haben, und wie jedes davon steht.",
    create: "Neues Abonnement",
    account: "Konto",
    offer: "Angebot",
    product: "Produkt",
    status: "Stand",
    price: "Preis",
    seats: "Menge",
    nextDay: "Als Nächstes",
    since: "Seit",
    renews: "Verlängert sich",
    ends: "Endet",
    starts: "Beginnt",
    pauses: "Pausiert",
    forGood: "Auf Dauer",
    tiered: "Gestaffelt",
    emptyTitle: "Noch keine Abonnements",
    emptyAbout:
      "Sie erscheinen hier, sobald jemand auf Ihrer Website kauft. Sie können auch selbst eines für ein Konto anlegen.",
    states: SUBSCRIPTION_STATES.de,
    terms: { RENEWING: "Verlängert sich", FIXED: "Mit festem Ende", LIFETIME: "Auf Lebenszeit" },
    collections: {
      AUTOMATIC: "Wird von selbst abgebucht",
      MANUAL: "Per zugesandter Rechnung",
      PROVIDER_MANAGED: "Durch den Zahlungsanbieter",
    },
    origins: {
      CHECKOUT: "Auf der Website gekauft",
      STAFF: "Vom Team angelegt",
      GIFT: "Ein Geschenk",
      BONUS: "Eine Zugabe",
      IMPORT: "Übernommen",
    },
    changeStates: {
      PAYING: "Wartet auf Zahlung",
      SCHEDULED: "Vorgemerkt",
      APPLIED: "Erfolgt",
      FAILED: "Nicht bezahlt",
      CANCELED: "Abgesagt",
    },
    units: {
      DAY: (count) => (count === 1 ? "pro Tag" : `alle ${count} Tage`),
      WEEK: (count) => (count === 1 ? "pro Woche" : `alle ${count} Wochen`),
      MONTH: (count) => (count === 1 ? "pro Monat" : `alle ${count} Monate`),
      YEAR: (count) => (count === 1 ? "pro Jahr" : `alle ${count} Jahre`),
      ONCE: () => "einmalig",
      LIFETIME: () => "auf Lebenszeit",
    },
    details: "Einzelheiten",
    period: "Laufender Zeitraum",
    term: "Laufzeit",
    collection: "Einzug",
    origin: "Herkunft",
    method: "Zahlungsmittel",
    noMethod: "Keines hinterlegt",
    created: "Angelegt",
    fixedEnd: "Vereinbartes Ende",
    pausedAt: "Pausiert seit",
    resumeAt: "Geht weiter",
    trialPhase: "Probephase",
    endedAt: "Beendet",
    endReason: "Warum es endete",
    endReasons: {
      CANCELED: "Gekündigt",
      REQUESTED: "Auf Wunsch gekündigt",
      TERM_ENDED: "Die Laufzeit war um",
      NEVER_PAID: "Es wurde nie bezahlt",
      DUNNING: "Die Zahlung scheiterte bis zuletzt",
      DISPUTE_LOST: "Eine Anfechtung ging verloren",
      GIFT_ENDED: "Das Geschenk war um",
      TRIAL_ENDED: "Die Probezeit endete ohne Zahlung",
      REFUNDED: "Es wurde erstattet",
      SUPERSEDED: "Ein anderer Kauf ersetzte es",
      WITHDRAWN: "Der Käufer hat widerrufen",
      BONUS_ENDED: "Wozu es gehörte, ist beendet",
      CHANGED: "Wozu es gehörte, hat sich geändert",
    },
    externalId: "Im früheren System",
    id: "Kennung",
    withdrawable: "Widerruf möglich bis",
    handover: "Vom Anbieter übernommen",
    coming: "Was ansteht",
    comingEnd: (when) => `Es endet am ${when}. Bis dahin bleibt alles, wie es ist.`,
    comingPause: (when) => `Es pausiert, wenn der Zeitraum endet, am ${when}.`,
    comingChange: (what, when) => `Es wechselt am ${when} zu ${what}.`,
    approve: "Zustimmung des Zahlers",
    cancelChange: "Wechsel absagen",
    changeCanceled: "Der Wechsel ist abgesagt.",
    arrears: "Was aussteht",
    owed: "Geschuldet",
    openInvoices: "Offene Rechnungen",
    attempts: "Fehlgeschlagene Versuche",
    declined: "Letzte Antwort",
    nextRetry: "Nächster Versuch",
    pastDueSince: "In Verzug seit",
    graceUntil: "Zugang bis",
    history: "Verlauf der Änderungen",
    noHistory: "Die Bedingungen haben sich nie geändert.",
    from: "Von",
    to: "Zu",
    effective: "Wirksam",
    net: "Berechnet abzüglich Gutschrift",
    invoices: "Rechnungen",
    noInvoices: "Es wurde nichts berechnet.",
    number: "Nummer",
    draft: "Entwurf",
    total: "Summe",
    due: "Fällig",
  },
};
