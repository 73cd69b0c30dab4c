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
    about: "What accounts have agreed to pay for, and where each stands.",
    create: "New subscription",
    account: "Account",
    offer: "Offer",
    product: "Product",
    status: "State",
    price: "Price",
    seats: "Quantity",
    nextDay: "Next",
    since: "Since",
    renews: "Renews",
    ends: "Ends",
    starts: "Starts",
    pauses: "Pauses",
    forGood: "For good",
    tiered: "Tiered",
    emptyTitle: "No subscriptions yet",
    emptyAbout: "They appear here when somebody buys on your site. You can also make one for an account.",
    states: SUBSCRIPTION_STATES.en,
    terms: { RENEWING: "Renews", FIXED: "To a fixed end", LIFETIME: "For life" },
    collections: {
      AUTOMATIC: "Charged by itself",
      MANUAL: "By invoice that is sent",
      PROVIDER_MANAGED: "By the payment provider",
    },
    origins: {
      CHECKOUT: "Bought on the site",
      STAFF: "Made by staff",
      GIFT: "A gift",
      BONUS: "A bonus",
      IMPORT: "Brought in",
    },
    changeStates: {
      PAYING: "Waits for payment",
      SCHEDULED: "Scheduled",
      APPLIED: "Applied",
      FAILED: "Not paid",
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
    collection: "Collection",
    origin: "Origin",
    method: "Payment method",
    noMethod: "None on file",
    created: "Created",
    fixedEnd: "Agreed end",
    pausedAt: "Paused since",
    resumeAt: "Goes on",
    trialPhase: "Trial phase",
    endedAt: "Ended",
    endReason: "Why it ended",
    endReasons: {
      CANCELED: "Canceled",
      REQUESTED: "Canceled by request",
      TERM_ENDED: "Its term was over",
      NEVER_PAID: "It was never paid",
      DUNNING: "Payment failed to the end",
      DISPUTE_LOST: "A dispute was lost",
      GIFT_ENDED: "The gift was over",
      TRIAL_ENDED: "The trial ended without payment",
      REFUNDED: "It was refunded",
      SUPERSEDED: "Another purchase replaced it",
      WITHDRAWN: "The buyer withdrew",
      BONUS_ENDED: "What it came with ended",
      CHANGED: "What it came with changed",
    },
    externalId: "In the former system",
    id: "Id",
    withdrawable: "Can be withdrawn from until",
    handover: "Taken over from the provider",
    coming: "What is coming",
    comingEnd: (when) => `It ends on ${when}. Until then everything stays as it is.`,
    comingPause: (when) => `It pauses when the period ends, on ${when}.`,
    comingChange: (what, when) => `It changes to ${what} on ${when}.`,
    approve: "The payer's consent",
    cancelChange: "Call off the change",
    changeCanceled: "The change was called off.",
    arrears: "What is behind",
    owed: "Owed",
    openInvoices: "Open invoices",
    attempts: "Failed attempts",
    declined: "Last answer",
    nextRetry: "Tried again",
    pastDueSince: "Past due since",
    graceUntil: "Access until",
    history: "History of changes",
    noHistory: "The terms never changed.",
    from: "From",
    to: "To",
    effective: "Effective",
    net: "Charged less credited",
    invoices: "Invoices",
    noInvoices: "Nothing was invoiced.",
    number: "Number",
    draft: "Draft",
    total: "Total",
    due: "Due",
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
