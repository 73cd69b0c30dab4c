import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  tabs: Record<string, string>;
  amount: string;
  account: string;
  nobody: string;
  status: string;
  invoice: string;
  by: string;
  created: string;
  reason: string;
  number: string;
  target: string;
  disputeStates: Record<string, string>;
  payoutStates: Record<string, string>;
  emptyPayments: string;
  emptyPaymentsAbout: string;
  emptyRefunds: string;
  emptyRefundsAbout: string;
  emptyNotes: string;
  emptyNotesAbout: string;
  emptySuspense: string;
  emptySuspenseAbout: string;
  emptyDisputes: string;
  emptyDisputesAbout: string;
  emptyPayouts: string;
  emptyPayoutsAbout: string;
  suspense: string;
  note: string;
  dueBy: string;
  closed: string;
  arrives: string;
  reference: string;
  fees: string;
  failure: string;
  payment: string;
  details: string;
  fee: string;
  refunded: string;
  disputed: string;
  settled: string;
  attempt: string;
  declined: string;
  action: string;
  id: string;
  refunds: string;
  disputes: string;
  record: string;
  recordAbout: string;
  recordVerb: string;
  currency: string;
  receivedAs: string;
  receivedOn: string;
  receivedOnAbout: string;
  referenceAbout: string;
  recorded: (number: string) => string;
  recordedSuspense: string;
  resolve: string;
  resolveAbout: string;
  places: Record<string, string>;
  place: string;
  whichInvoice: string;
  whoseBalance: string;
  resolved: string;
  settle: string;
  settleAbout: string;
  outcomes: Record<string, string>;
  outcome: string;
  settledSaid: string;
  dispute: string;
  disputeAbout: string;
  disputeAmountAbout: string;
  disputeRecorded: string;
  disputeReference: string;
  close: string;
  closeAbout: string;
  disputeOutcomes: Record<string, string>;
  disputeClosed: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Payments",
    about: "Payments received, refunds, disputes and payouts.",
    tabs: {
      payments: "Payments",
      refunds: "Refunds",
      notes: "Credit notes",
      suspense: "Suspense",
      disputes: "Disputes",
      payouts: "Payouts",
    },
    amount: "Amount",
    account: "Account",
    nobody: "Unknown",
    status: "Status",
    invoice: "Invoice",
    by: "Provider",
    created: "Created",
    reason: "Reason",
    number: "Number",
    target: "Result",
    disputeStates: { OPEN: "Open", WON: "Won", LOST: "Lost" },
    payoutStates: { PENDING: "Pending", PAID: "Paid", FAILED: "Failed", CANCELED: "Canceled" },
    emptyPayments: "No payments yet",
    emptyPaymentsAbout:
      "Every payment attempt appears here. You can also record payments received outside a provider.",
    emptyRefunds: "No refunds yet",
    emptyRefundsAbout: "To refund a payment, open its invoice.",
    emptyNotes: "No credit notes yet",
    emptyNotesAbout: "Credit notes correct finalized invoices. They are created automatically.",
    emptySuspense: "No payments in suspense",
    emptySuspenseAbout: "Unexpected payments are held here until you assign them.",
    emptyDisputes: "No disputes yet",
    emptyDisputesAbout: "When a payer disputes a payment with their bank, it appears here.",
    emptyPayouts: "No payouts yet",
    emptyPayoutsAbout: "Payouts from payment providers to your bank appear here.",
    suspense: "In suspense",
    note: "Payer's note",
    dueBy: "Respond by",
    closed: "Closed",
    arrives: "Arrives",
    reference: "Reference",
    fees: "Fees",
    failure: "Failure",
    payment: "Payment",
    details: "Details",
    fee: "Provider fee",
    refunded: "Refunded",
    disputed: "Disputed",
    settled: "Settled",
    attempt: "Attempt",
    declined: "Declined",
    action: "Payer must act at",
    id: "ID",
    refunds: "Refunds",
    disputes: "Disputes",
    record: "Record payment",
    recordAbout:
      "For money received outside the payment providers. Enter an invoice number to pay that invoice; otherwise, the payment goes to suspense.",
    recordVerb: "Record payment",
    currency: "Currency",
    receivedAs: "Received via",
    receivedOn: "Received on",
    receivedOnAbout: "Leave empty for the current time.",
    referenceAbout: "An invoice number, or the payment reference from the payer.",
    recorded: (number) => `Payment recorded for ${number}.`,
    recordedSuspense: "Payment recorded. It matches no invoice and is in suspense.",
    resolve: "Assign payment",
    resolveAbout: "It leaves suspense for the place you choose.",
    places: {
      INVOICE: "Pay an invoice",
      BALANCE: "Credit an account's balance",
      REFUND: "Return to the payer",
    },
    place: "Assign to",
    whichInvoice: "Invoice",
    whoseBalance: "Account",
    resolved: "Payment assigned.",
    settle: "Settle",
    settleAbout: "This refund is sent manually. Confirm whether the money has left your bank.",
    outcomes: { SENT: "Sent", NOT_SENT: "Could not be sent" },
    outcome: "Outcome",
    settledSaid: "Refund settled.",
    dispute: "Record dispute",
    disputeAbout:
      "The payer disputes this payment with their bank. While the dispute is open, nothing can be refunded, and access follows your settings.",
    disputeAmountAbout: "Leave empty for the full remaining amount.",
    disputeRecorded: "Dispute recorded.",
    disputeReference: "Bank reference",
    close: "Close",
    closeAbout: "Won: you keep the money. Lost: the amount is booked as a loss.",
    disputeOutcomes: { WON: "Won", LOST: "Lost" },
    disputeClosed: "Dispute closed.",
  },
  de: {
    title: "Zahlungen",
    about: "Geld, das kam, Geld, das zurückging, und was jemand entscheiden muss.",
    tabs: {
      payments: "Zahlungen",
      refunds: "Erstattungen",
      notes: "Gutschriften",
      suspense: "Ungeklärt",
      disputes: "Anfechtungen",
      payouts: "Auszahlungen",
    },
    amount: "Betrag",
    account: "Konto",
    nobody: "Nicht bekannt",
    status: "Stand",
    invoice: "Rechnung",
    by: "Über",
    created: "Angelegt",
    reason: "Grund",
    number: "Nummer",
    target: "Wohin es ging",
    disputeStates: { OPEN: "Offen", WON: "Gewonnen", LOST: "Verloren" },
    payoutStates: {
      PENDING: "Unterwegs",
      PAID: "Angekommen",
      FAILED: "Fehlgeschlagen",
      CANCELED: "Abgebrochen",
    },
    emptyPayments: "Noch keine Zahlungen",
    emptyPaymentsAbout:
      "Jeder Versuch einzuziehen steht hier. Geld, das an den Anbietern vorbei kam, verbuchen Sie von Hand.",
    emptyRefunds: "Nichts wurde erstattet",
    emptyRefundsAbout: "Erstattungen beginnen bei einer Rechnung.",
    emptyNotes: "Keine Gutschriften",
    emptyNotesAbout: "Sie berichtigen ausgestellte Rechnungen, von selbst.",
    emptySuspense: "Nichts ist ungeklärt",
    emptySuspenseAbout: "Geld, das niemand erwartet hat, wartet hier, bis Sie sagen, wofür es ist.",
    emptyDisputes: "Keine Anfechtungen",
    emptyDisputesAbout: "Wenn ein Zahler eine Zahlung bei seiner Bank anficht, steht es hier.",
    emptyPayouts: "Noch keine Auszahlungen",
    emptyPayoutsAbout: "Was die Zahlungsanbieter an Ihre Bank senden, steht hier.",
    suspense: "Ungeklärt",
    note: "Die Worte des Zahlers",
    dueBy: "Antwort bis",
    closed: "Geschlossen",
    arrives: "Kommt an",
    reference: "Verwendungszweck",
    fees: "Gebühren",
    failure: "Fehler",
    payment: "Zahlung",
    details: "Einzelheiten",
    fee: "Behielt der Anbieter",
    refunded: "Erstattet",
    disputed: "Angefochten",
    settled: "Abgeschlossen",
    attempt: "Versuch",
    declined: "Abgelehnt",
    action: "Wartet auf den Zahler unter",
    id: "Kennung",
    refunds: "Erstattungen",
    disputes: "Anfechtungen",
    record: "Zahlung verbuchen",
    recordAbout:
      "Geld, das an den Anbietern vorbei kam. Mit der Nummer einer Rechnung bezahlt es diese; ohne bleibt es ungeklärt.",
    recordVerb: "Verbuchen",
    currency: "Währung",
    receivedAs: "Erhalten als",
    receivedOn: "Erhalten am",
    receivedOnAbout: "Leer: jetzt.",
    referenceAbout: "Die Nummer einer Rechnung, oder die Worte des Zahlers.",
    recorded: (number) => `Verbucht für ${number}.`,
    recordedSuspense: "Verbucht. Es passt zu keiner Rechnung und bleibt ungeklärt.",
    resolve: "Sagen, wofür es ist",
    resolveAbout: "Es ist dann geklärt und geht dorthin, wohin Sie es geben.",
    places: {
      INVOICE: "Es bezahlt eine Rechnung",
      BALANCE: "Es wird Guthaben",
      REFUND: "Es geht an den Zahler zurück",
    },
    place: "Wohin",
    whichInvoice: "Welche Rechnung",
    whoseBalance: "Wessen Guthaben",
    resolved: "Die Zahlung ist geklärt.",
    settle: "Abschließen",
    settleAbout:
      "Diese Erstattung geschieht von Hand. Sagen Sie, ob das Geld Ihre Bank verlassen hat: Nur Sie sehen das.",
    outcomes: { SENT: "Das Geld wurde gesendet", NOT_SENT: "Es ließ sich nicht senden" },
    outcome: "Was geschehen ist",
    settledSaid: "Die Erstattung ist abgeschlossen.",
    dispute: "Anfechtung verbuchen",
    disputeAbout:
      "Der Zahler ficht sie bei seiner Bank an. Solange das offen ist, lässt sich nichts erstatten; der Zugang folgt Ihrer Einstellung.",
    disputeAmountAbout: "Leer: alles, was davon übrig ist.",
    disputeRecorded: "Die Anfechtung ist verbucht.",
    disputeReference: "Zeichen der Bank",
    close: "Schließen",
    closeAbout: "Gewonnen: Das Geld bleibt. Verloren: Es ist fort und wird als Verlust gebucht.",
    disputeOutcomes: { WON: "Gewonnen", LOST: "Verloren" },
    disputeClosed: "Die Anfechtung ist geschlossen.",
  },
};
