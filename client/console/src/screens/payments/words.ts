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
    about: "Money that came, money that went back, and what needs a person.",
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
    nobody: "Not known",
    status: "State",
    invoice: "Invoice",
    by: "By",
    created: "Created",
    reason: "Reason",
    number: "Number",
    target: "Where it went",
    disputeStates: { OPEN: "Open", WON: "Won", LOST: "Lost" },
    payoutStates: { PENDING: "On its way", PAID: "Arrived", FAILED: "Failed", CANCELED: "Canceled" },
    emptyPayments: "No payments yet",
    emptyPaymentsAbout:
      "Every attempt to collect shows here. Money that came past a provider you record by hand.",
    emptyRefunds: "Nothing was refunded",
    emptyRefundsAbout: "Refunds begin at an invoice.",
    emptyNotes: "No credit notes",
    emptyNotesAbout: "They correct invoices that are open already, by themselves.",
    emptySuspense: "Nothing is in suspense",
    emptySuspenseAbout: "Money that nobody expected waits here until you say what it is for.",
    emptyDisputes: "No disputes",
    emptyDisputesAbout: "When a payer contests a payment at their bank, it shows here.",
    emptyPayouts: "No payouts yet",
    emptyPayoutsAbout: "What the payment providers send to your bank shows here.",
    suspense: "In suspense",
    note: "The payer's words",
    dueBy: "Answer by",
    closed: "Closed",
    arrives: "Arrives",
    reference: "Reference",
    fees: "Fees",
    failure: "Failure",
    payment: "Payment",
    details: "Details",
    fee: "Kept by the provider",
    refunded: "Refunded",
    disputed: "Contested",
    settled: "Settled",
    attempt: "Attempt",
    declined: "Declined",
    action: "Waits for the payer at",
    id: "Id",
    refunds: "Refunds",
    disputes: "Disputes",
    record: "Record a payment",
    recordAbout:
      "Money that came past the providers. With an invoice's number it pays that; without, it stands in suspense.",
    recordVerb: "Record it",
    currency: "Currency",
    receivedAs: "Received as",
    receivedOn: "Received on",
    receivedOnAbout: "Empty: now.",
    referenceAbout: "An invoice's number, or the payer's own words.",
    recorded: (number) => `Recorded for ${number}.`,
    recordedSuspense: "Recorded. It matches no invoice and stands in suspense.",
    resolve: "Say what it is for",
    resolveAbout: "It leaves suspense for where you send it.",
    places: {
      INVOICE: "It pays an invoice",
      BALANCE: "It goes to a balance",
      REFUND: "It goes back to the payer",
    },
    place: "Where to",
    whichInvoice: "Which invoice",
    whoseBalance: "Whose balance",
    resolved: "The payment left suspense.",
    settle: "Settle",
    settleAbout:
      "This refund is done by hand. Say whether the money has left your bank, as only you can see that.",
    outcomes: { SENT: "The money was sent", NOT_SENT: "It could not be sent" },
    outcome: "What happened",
    settledSaid: "The refund is settled.",
    dispute: "Record a dispute",
    disputeAbout:
      "The payer contests it at their bank. While it is open nothing can be refunded, and access follows your setting.",
    disputeAmountAbout: "Empty: all that is left of it.",
    disputeRecorded: "The dispute was recorded.",
    disputeReference: "The bank's reference",
    close: "Close",
    closeAbout: "Won: the money stays. Lost: it is gone, and is booked as a loss.",
    disputeOutcomes: { WON: "Won", LOST: "Lost" },
    disputeClosed: "The dispute is closed.",
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
