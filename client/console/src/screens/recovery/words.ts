import type { Words } from "../../words/words.ts";

export type Stage = "GRACE" | "CLOSED" | "UNPAID";

interface Texts {
  title: string;
  about: string;
  owed: string;
  owedNote: (count: string) => string;
  behind: string;
  behindNote: (grace: string, closed: string, unpaid: string) => string;
  recovered: string;
  recoveredNote: (recovered: string, failed: string) => string;
  noneFailed: string;
  rate: string;
  rateNote: string;
  first: (count: string) => string;
  account: string;
  stage: string;
  stages: Record<Stage, string>;
  statuses: Record<"PAST_DUE" | "UNPAID", string>;
  amount: string;
  invoices: (count: string) => string;
  attempts: string;
  next: string;
  never: string;
  byHand: string;
  byProvider: string;
  grace: string;
  noGrace: string;
  since: string;
  actions: string;
  act: (name: string) => string;
  retry: string;
  retryTitle: (count: string) => string;
  retryAbout: string;
  markPaid: string;
  cancel: string;
  openInvoice: string;
  openSubscription: string;
  empty: string;
  emptyAbout: string;
  emptyNext: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Recovery",
    about: "Failed payments, retried on schedule or by you.",
    owed: "Amount due",
    owedNote: (count) => (count === "1" ? "on 1 open invoice" : `on ${count} open invoices`),
    behind: "Past due subscriptions",
    behindNote: (grace, closed, unpaid) =>
      `${grace} in grace period, ${closed} without access, ${unpaid} unpaid`,
    recovered: "Recovered this month",
    recoveredNote: (recovered, failed) =>
      `${recovered} of ${failed} ${failed === "1" ? "invoice" : "invoices"} that failed this month`,
    noneFailed: "No failed invoices this month",
    rate: "Recovery rate",
    rateNote: "By amount, of what failed this month",
    first: (count) => `Of the ${count} listed here`,
    account: "Account",
    stage: "Stage",
    stages: { GRACE: "Grace period", CLOSED: "No access", UNPAID: "Unpaid" },
    statuses: { PAST_DUE: "Past due", UNPAID: "Unpaid" },
    amount: "Amount due",
    invoices: (count) => `${count} invoices`,
    attempts: "Attempts",
    next: "Next attempt",
    never: "No automatic retry",
    byHand: "Sent as invoice",
    byProvider: "By the provider",
    grace: "Access until",
    noGrace: "No end date",
    since: "Past due since",
    actions: "Actions",
    act: (name) => `Actions for ${name}`,
    retry: "Retry now",
    retryTitle: (count) => (count === "1" ? "Retry 1 payment" : `Retry ${count} payments`),
    retryAbout:
      "Each payment is retried now with the payment method on file. The retry schedule stays the same. Permanently declined cards are skipped.",
    markPaid: "Mark as paid…",
    cancel: "Cancel…",
    openInvoice: "View invoice",
    openSubscription: "View subscription",
    empty: "No past due subscriptions",
    emptyAbout: "When a renewal payment fails, it appears here with its attempts and the next retry.",
    emptyNext: "Set up retries",
  },
  de: {
    title: "Rückgewinnung",
    about: "Was nicht eingezogen werden konnte: Es wird nach Plan wieder versucht, oder von Ihnen.",
    owed: "Jetzt offen",
    owedNote: (count) => (count === "1" ? "auf 1 offener Rechnung" : `auf ${count} offenen Rechnungen`),
    behind: "Im Rückstand",
    behindNote: (grace, closed, unpaid) =>
      `${grace} in der Schonfrist, ${closed} ohne Zugang, ${unpaid} aufgegeben`,
    recovered: "In diesem Monat zurückgewonnen",
    recoveredNote: (recovered, failed) =>
      failed === "1"
        ? `${recovered} von 1 Rechnung, die in diesem Monat scheiterte`
        : `${recovered} von ${failed} Rechnungen, die in diesem Monat scheiterten`,
    noneFailed: "In diesem Monat scheiterte keine",
    rate: "Zurückgewonnener Anteil",
    rateNote: "Von dem, was in diesem Monat scheiterte, in Geld",
    first: (count) => `Von den ${count}, die hier stehen.`,
    account: "Konto",
    stage: "Stufe",
    stages: { GRACE: "In der Schonfrist", CLOSED: "Ohne Zugang", UNPAID: "Aufgegeben" },
    statuses: { PAST_DUE: "Noch im Einzug", UNPAID: "Aufgegeben" },
    amount: "Offen",
    invoices: (count) => `${count} Rechnungen`,
    attempts: "Versuche",
    next: "Nächster Versuch",
    never: "Nicht von selbst",
    byHand: "Wird geschickt, nicht eingezogen",
    byProvider: "Durch den Anbieter",
    grace: "Zugang bis",
    noGrace: "Bleibt",
    since: "Im Rückstand seit",
    actions: "Aktionen",
    act: (name) => `Was mit ${name} geschehen kann`,
    retry: "Jetzt wieder versuchen",
    retryTitle: (count) =>
      count === "1" ? "Eines jetzt wieder versuchen" : `${count} jetzt wieder versuchen`,
    retryAbout:
      "Jedes wird jetzt mit dem hinterlegten Zahlungsmittel eingezogen. Der Plan bleibt. Endgültig abgelehnte Karten bleiben unberührt.",
    markPaid: "Als bezahlt verbuchen …",
    cancel: "Kündigen …",
    openInvoice: "Rechnung öffnen",
    openSubscription: "Abonnement öffnen",
    empty: "Niemand ist im Rückstand",
    emptyAbout:
      "Wenn eine Verlängerung nicht eingezogen werden kann, steht sie hier: was versucht wurde und was als Nächstes kommt.",
    emptyNext: "Wie oft wieder versucht wird",
  },
};
