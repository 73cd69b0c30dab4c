import { INVOICE_STATES } from "../../words/stateWords.ts";
import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  create: string;
  number: string;
  numberHint: string;
  draft: string;
  account: string;
  status: string;
  total: string;
  due: string;
  dueAt: string;
  created: string;
  emptyTitle: string;
  emptyAbout: string;
  states: Record<string, string>;
  kinds: Record<string, string>;
  collections: Record<string, string>;
  details: string;
  kind: string;
  collection: string;
  finalized: string;
  paidAt: string;
  sentAt: string;
  never: string;
  subscription: string;
  memo: string;
  period: string;
  coupons: string;
  id: string;
  hosted: string;
  pdf: string;
  lines: string;
  description: string;
  quantity: string;
  unitPrice: string;
  discount: string;
  net: string;
  tax: string;
  subtotal: string;
  balance: string;
  reduced: string;
  paid: string;
  writtenOff: string;
  credited: string;
  payments: string;
  noPayments: string;
  paymentStates: Record<string, string>;
  refundStates: Record<string, string>;
  refundToSend: string;
  providers: Record<string, string>;
  receipts: Record<string, string>;
  amount: string;
  attempt: (count: number) => string;
  declined: string;
  refunded: string;
  disputed: string;
  refund: string;
  toBalance: string;
  goodwill: string;
  by: string;
  notes: string;
  targets: Record<string, string>;
  reason: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Invoices",
    about: "What accounts owe and have paid, with how each amount was calculated.",
    create: "Create invoice",
    number: "Number",
    numberHint: "Search by number",
    draft: "Draft",
    account: "Account",
    status: "Status",
    total: "Total",
    due: "Amount due",
    dueAt: "Due date",
    created: "Created",
    emptyTitle: "No invoices yet",
    emptyAbout: "Subscriptions create invoices automatically. You can also create one for an account.",
    states: INVOICE_STATES.en,
    kinds: {
      PERIOD: "Billing period",
      CHANGE: "Subscription change",
      GIFT: "Gift",
      ONE_OFF: "One-off",
    },
    collections: { AUTOMATIC: "Charged automatically", MANUAL: "Sent as invoice" },
    details: "Details",
    kind: "Type",
    collection: "Collection method",
    finalized: "Finalized",
    paidAt: "Paid",
    sentAt: "Sent",
    never: "Not sent",
    subscription: "Subscription",
    memo: "Memo",
    period: "Period",
    coupons: "Coupons",
    id: "ID",
    hosted: "Hosted page",
    pdf: "PDF",
    lines: "Lines",
    description: "Description",
    quantity: "Quantity",
    unitPrice: "Unit price",
    discount: "Discount",
    net: "Net",
    tax: "Tax",
    subtotal: "Subtotal",
    balance: "Paid from balance",
    reduced: "Reduced by credit notes",
    paid: "Paid",
    writtenOff: "Written off",
    credited: "Credited after payment",
    payments: "Payments",
    noPayments: "No payment attempts yet.",
    paymentStates: {
      STARTED: "Started",
      UNKNOWN: "Unknown",
      PENDING: "Pending",
      ACTION_REQUIRED: "Action required",
      SUCCEEDED: "Succeeded",
      FAILED: "Failed",
      CANCELED: "Canceled",
    },
    refundStates: {
      STARTED: "Started",
      UNKNOWN: "Unknown",
      PENDING: "Pending",
      SUCCEEDED: "Refunded",
      FAILED: "Failed",
    },
    refundToSend: "To be sent manually",
    providers: { SANDBOX: "Sandbox", STRIPE: "Stripe", PAYPAL: "PayPal", MANUAL: "Manual" },
    receipts: { BANK_TRANSFER: "Bank transfer", CASH: "Cash", CHEQUE: "Cheque" },
    amount: "Amount",
    attempt: (count) => `Attempt ${count}`,
    declined: "Declined",
    refunded: "Refunded",
    disputed: "Disputed",
    refund: "Refund",
    toBalance: "to the balance",
    goodwill: "Goodwill",
    by: "Provider",
    notes: "Credit notes",
    targets: { INVOICE: "Applied to the invoice", BALANCE: "Credited to the balance", REFUND: "Refunded" },
    reason: "Reason",
  },
  de: {
    title: "Rechnungen",
    about: "Was Konten schulden und bezahlt haben, und wie jeder Betrag zustande kam.",
    create: "Neue Rechnung",
    number: "Nummer",
    numberHint: "Nach Nummer suchen",
    draft: "Entwurf",
    account: "Konto",
    status: "Stand",
    total: "Summe",
    due: "Fällig",
    dueAt: "Fällig bis",
    created: "Angelegt",
    emptyTitle: "Noch keine Rechnungen",
    emptyAbout:
      "Abonnements schreiben ihre von selbst. Für alles andere können Sie einem Konto eine schreiben.",
    states: INVOICE_STATES.de,
    kinds: {
      PERIOD: "Für einen Zeitraum",
      CHANGE: "Für eine Änderung",
      GIFT: "Für ein Geschenk",
      ONE_OFF: "Für sich allein",
    },
    collections: { AUTOMATIC: "Wird von selbst abgebucht", MANUAL: "Wird zum Bezahlen gesendet" },
    details: "Einzelheiten",
    kind: "Art",
    collection: "Einzug",
    finalized: "Ausgestellt",
    paidAt: "Bezahlt",
    sentAt: "Gesendet",
    never: "Nie",
    subscription: "Abonnement",
    memo: "Vermerk darauf",
    period: "Zeitraum",
    coupons: "Gutscheine",
    id: "Kennung",
    hosted: "Seite der Rechnung",
    pdf: "PDF",
    lines: "Posten",
    description: "Beschreibung",
    quantity: "Menge",
    unitPrice: "Einzeln",
    discount: "Nachlass",
    net: "Netto",
    tax: "Steuer",
    subtotal: "Zwischensumme",
    balance: "Aus dem Guthaben bezahlt",
    reduced: "Durch Gutschriften gemindert",
    paid: "Bezahlt",
    writtenOff: "Ausgebucht",
    credited: "Nachträglich gutgeschrieben",
    payments: "Zahlungen",
    noPayments: "Niemand hat versucht, sie zu bezahlen.",
    paymentStates: {
      STARTED: "Begonnen",
      UNKNOWN: "Noch nicht bekannt",
      PENDING: "Unterwegs",
      ACTION_REQUIRED: "Wartet auf den Zahler",
      SUCCEEDED: "Gelungen",
      FAILED: "Fehlgeschlagen",
      CANCELED: "Abgebrochen",
    },
    refundStates: {
      STARTED: "Begonnen",
      UNKNOWN: "Noch nicht bekannt",
      PENDING: "Unterwegs",
      SUCCEEDED: "Erstattet",
      FAILED: "Fehlgeschlagen",
    },
    refundToSend: "Von Hand zu senden",
    providers: { SANDBOX: "Testanbieter", STRIPE: "Stripe", PAYPAL: "PayPal", MANUAL: "Von Hand" },
    receipts: { BANK_TRANSFER: "Überweisung", CASH: "Bar", CHEQUE: "Scheck" },
    amount: "Betrag",
    attempt: (count) => `Versuch ${count}`,
    declined: "Abgelehnt",
    refunded: "Erstattet",
    disputed: "Angefochten",
    refund: "Erstattung",
    toBalance: "zum Guthaben",
    goodwill: "Kulanz",
    by: "Über",
    notes: "Gutschriften",
    targets: { INVOICE: "Minderte die Rechnung", BALANCE: "Zum Guthaben", REFUND: "Erstattet" },
    reason: "Grund",
  },
};
