import type { Words } from "../../words/words.ts";

interface Texts {
  create: string;
  createAbout: string;
  createVerb: string;
  edit: string;
  account: string;
  currency: string;
  memo: string;
  dueInDays: string;
  collection: string;
  collections: Record<string, string>;
  coupons: string;
  couponsHint: string;
  line: (at: number) => string;
  description: string;
  quantity: string;
  unitAmount: string;
  product: string;
  productHint: string;
  addLine: string;
  removeLine: (at: number) => string;
  saved: string;
  finalize: string;
  finalizeAbout: string;
  finalized: string;
  send: string;
  sendAgain: string;
  sendAbout: string;
  sent: string;
  void: string;
  voidAbout: string;
  voided: string;
  reason: string;
  markPaid: string;
  markPaidTitle: (number: string) => string;
  markPaidAbout: string;
  markedPaid: string;
  amount: string;
  amountAll: string;
  amountMore: string;
  receivedAs: string;
  receivedOn: string;
  receivedOnAbout: string;
  reference: string;
  referenceAbout: string;
  writeOff: string;
  writeOffAbout: string;
  writtenOff: string;
  remove: string;
  removeAbout: string;
  removed: string;
  refund: string;
  refundAbout: string;
  refundVerb: string;
  refunded: string;
  refundUnderWay: string;
  refundToSend: string;
  to: string;
  tos: Record<string, string>;
  goodwill: string;
  goodwillAbout: string;
  endsSubscription: string;
  endsSubscriptionAbout: string;
  sendMany: string;
  sendManyVerb: (count: number) => string;
  sendManyAbout: (count: number) => string;
}

/** The texts of what can be done with an invoice. */
export const doing: Words<Texts> = {
  en: {
    create: "New invoice",
    createAbout: "It begins as a draft. It gets its number, and is owed, when you finalize it.",
    createVerb: "Save the draft",
    edit: "Edit",
    account: "Account",
    currency: "Currency",
    memo: "Note on it",
    dueInDays: "Days until it is due",
    collection: "Collection",
    collections: { MANUAL: "Send it, to be paid", AUTOMATIC: "Charge the method on file" },
    coupons: "Coupons",
    couponsHint: "Type a code and press Enter",
    line: (at) => `Line ${at}`,
    description: "Description",
    quantity: "Quantity",
    unitAmount: "Each",
    product: "Product",
    productHint: "For its tax",
    addLine: "Add a line",
    removeLine: (at) => `Remove line ${at}`,
    saved: "The draft was saved.",
    finalize: "Finalize",
    finalizeAbout:
      "It gets its number and is owed from now on. It cannot be edited any more: a credit note corrects it.",
    finalized: "The invoice is open.",
    send: "Send",
    sendAgain: "Send again",
    sendAbout: "Whoever pays for the account gets a letter with the link to it.",
    sent: "The invoice was sent.",
    void: "Void",
    voidAbout: "Nobody owes it any more. It keeps its number and stays on record.",
    voided: "The invoice is void.",
    reason: "Reason",
    markPaid: "Mark as paid",
    markPaidTitle: (number) => `Mark ${number} as paid`,
    markPaidAbout:
      "For money that came past the payment providers: by transfer, in cash or by cheque. Nothing is charged.",
    markedPaid: "The payment was recorded.",
    amount: "Amount",
    amountAll: "Empty: all that is left.",
    amountMore: "What is more than due goes to the account's balance.",
    receivedAs: "Received as",
    receivedOn: "Received on",
    receivedOnAbout: "Empty: now.",
    reference: "Reference",
    referenceAbout: "The payer's own words on it.",
    writeOff: "Mark as uncollectible",
    writeOffAbout: "You no longer expect the money. It is written off as a bad debt. It can still be paid.",
    writtenOff: "The invoice was written off.",
    remove: "Delete the draft",
    removeAbout: "The draft goes for good. It had no number, so nothing is missing in the row of numbers.",
    removed: "The draft was deleted.",
    refund: "Refund",
    refundAbout: "Money goes back, and a credit note corrects the invoice.",
    refundVerb: "Refund it",
    refunded: "Refunded.",
    refundUnderWay: "The refund is under way.",
    refundToSend: "Send the money by hand, then settle the refund on the page of its payment.",
    to: "Where to",
    tos: { METHOD: "Back to where it came from", BALANCE: "To the account's balance" },
    goodwill: "Goodwill",
    goodwillAbout: "Nothing of the invoice was wrong: no credit note corrects it.",
    endsSubscription: "End the subscription with it",
    endsSubscriptionAbout: "At once.",
    sendMany: "Send",
    sendManyVerb: (count) => `Send ${count}`,
    sendManyAbout: (count) =>
      `${count === 1 ? "1 invoice goes" : `${count} invoices go`} to who pays for it. Drafts and paid ones are left out.`,
  },
  de: {
    create: "Neue Rechnung",
    createAbout: "Sie beginnt als Entwurf. Nummer und Fälligkeit bekommt sie, wenn Sie sie ausstellen.",
    createVerb: "Entwurf speichern",
    edit: "Bearbeiten",
    account: "Konto",
    currency: "Währung",
    memo: "Vermerk darauf",
    dueInDays: "Tage bis zur Fälligkeit",
    collection: "Einzug",
    collections: { MANUAL: "Zum Bezahlen senden", AUTOMATIC: "Hinterlegtes Zahlungsmittel belasten" },
    coupons: "Gutscheine",
    couponsHint: "Code eingeben und Enter drücken",
    line: (at) => `Posten ${at}`,
    description: "Beschreibung",
    quantity: "Menge",
    unitAmount: "Einzeln",
    product: "Produkt",
    productHint: "Für seine Steuer",
    addLine: "Posten hinzufügen",
    removeLine: (at) => `Posten ${at} entfernen`,
    saved: "Der Entwurf ist gespeichert.",
    finalize: "Ausstellen",
    finalizeAbout:
      "Sie bekommt ihre Nummer und ist ab jetzt geschuldet. Ändern lässt sie sich dann nicht mehr: Eine Gutschrift berichtigt sie.",
    finalized: "Die Rechnung ist offen.",
    send: "Senden",
    sendAgain: "Erneut senden",
    sendAbout: "Wer für das Konto zahlt, bekommt einen Brief mit dem Link zu ihr.",
    sent: "Die Rechnung ist gesendet.",
    void: "Stornieren",
    voidAbout: "Niemand schuldet sie mehr. Sie behält ihre Nummer und bleibt verzeichnet.",
    voided: "Die Rechnung ist storniert.",
    reason: "Grund",
    markPaid: "Als bezahlt verbuchen",
    markPaidTitle: (number) => `${number} als bezahlt verbuchen`,
    markPaidAbout:
      "Für Geld, das an den Zahlungsanbietern vorbei kam: per Überweisung, bar oder als Scheck. Es wird nichts eingezogen.",
    markedPaid: "Die Zahlung ist verbucht.",
    amount: "Betrag",
    amountAll: "Leer: alles, was noch offen ist.",
    amountMore: "Was über das Offene hinausgeht, wird Guthaben des Kontos.",
    receivedAs: "Erhalten als",
    receivedOn: "Erhalten am",
    receivedOnAbout: "Leer: jetzt.",
    reference: "Verwendungszweck",
    referenceAbout: "Die Worte des Zahlers dazu.",
    writeOff: "Als uneinbringlich verbuchen",
    writeOffAbout:
      "Sie erwarten das Geld nicht mehr. Es wird als Forderungsausfall ausgebucht. Bezahlt werden kann sie noch.",
    writtenOff: "Die Rechnung ist ausgebucht.",
    remove: "Entwurf löschen",
    removeAbout: "Der Entwurf verschwindet endgültig. Er hatte keine Nummer, also fehlt keine in der Reihe.",
    removed: "Der Entwurf ist gelöscht.",
    refund: "Erstatten",
    refundAbout: "Geld geht zurück, und eine Gutschrift berichtigt die Rechnung.",
    refundVerb: "Erstatten",
    refunded: "Erstattet.",
    refundUnderWay: "Die Erstattung ist unterwegs.",
    refundToSend:
      "Senden Sie das Geld von Hand, und schließen Sie die Erstattung dann auf der Seite ihrer Zahlung ab.",
    to: "Wohin",
    tos: { METHOD: "Dorthin zurück, woher es kam", BALANCE: "Zum Guthaben des Kontos" },
    goodwill: "Kulanz",
    goodwillAbout: "An der Rechnung war nichts falsch: Keine Gutschrift berichtigt sie.",
    endsSubscription: "Das Abonnement damit beenden",
    endsSubscriptionAbout: "Sofort.",
    sendMany: "Senden",
    sendManyVerb: (count) => `${count} senden`,
    sendManyAbout: (count) =>
      `${count === 1 ? "1 Rechnung geht" : `${count} Rechnungen gehen`} an den Zahler. Entwürfe und bezahlte bleiben aus.`,
  },
};
