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
    create: "Create invoice",
    createAbout: "It starts as a draft. It gets a number and becomes payable when you finalize it.",
    createVerb: "Save draft",
    edit: "Edit",
    account: "Account",
    currency: "Currency",
    memo: "Memo",
    dueInDays: "Days until due",
    collection: "Collection method",
    collections: { MANUAL: "Send an invoice", AUTOMATIC: "Charge the method on file" },
    coupons: "Coupons",
    couponsHint: "Enter a code and press Enter",
    line: (at) => `Line ${at}`,
    description: "Description",
    quantity: "Quantity",
    unitAmount: "Unit price",
    product: "Product",
    productHint: "Determines the tax",
    addLine: "Add line",
    removeLine: (at) => `Remove line ${at}`,
    saved: "Draft saved.",
    finalize: "Finalize",
    finalizeAbout:
      "The invoice gets a number and becomes payable. It can't be edited afterwards; a credit note corrects it.",
    finalized: "Invoice finalized.",
    send: "Send",
    sendAgain: "Resend",
    sendAbout: "The payer of the account gets an email with a link to the invoice.",
    sent: "Invoice sent.",
    void: "Void",
    voidAbout: "The invoice is no longer payable. It keeps its number and stays on record.",
    voided: "Invoice voided.",
    reason: "Reason",
    markPaid: "Mark as paid",
    markPaidTitle: (number) => `Mark ${number} as paid`,
    markPaidAbout:
      "For money received outside the payment providers: by bank transfer, in cash or by cheque. Nothing is charged.",
    markedPaid: "Payment recorded.",
    amount: "Amount",
    amountAll: "Leave empty to refund the full remaining amount.",
    amountMore: "Anything above the amount due is added to the account's balance.",
    receivedAs: "Received via",
    receivedOn: "Received on",
    receivedOnAbout: "Leave empty for the current time.",
    reference: "Reference",
    referenceAbout: "The payment reference from the payer.",
    writeOff: "Mark as uncollectible",
    writeOffAbout:
      "You no longer expect payment. The amount is written off as bad debt, but the invoice can still be paid.",
    writtenOff: "Invoice marked as uncollectible.",
    remove: "Delete draft",
    removeAbout: "The draft is deleted permanently. It has no number, so invoice numbers stay consecutive.",
    removed: "Draft deleted.",
    refund: "Refund",
    refundAbout: "The money is returned, and a credit note corrects the invoice.",
    refundVerb: "Refund",
    refunded: "Refund issued.",
    refundUnderWay: "Refund pending.",
    refundToSend: "Send the money manually, then settle the refund on the page of its payment.",
    to: "Refund to",
    tos: { METHOD: "Original payment method", BALANCE: "Account balance" },
    goodwill: "Goodwill",
    goodwillAbout: "The invoice was correct, so no credit note is issued.",
    endsSubscription: "End the subscription",
    endsSubscriptionAbout: "Takes effect immediately.",
    sendMany: "Send",
    sendManyVerb: (count) => `Send ${count}`,
    sendManyAbout: (count) =>
      `${count === 1 ? "1 invoice is" : `${count} invoices are`} emailed to the payer. Drafts and paid invoices are skipped.`,
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
