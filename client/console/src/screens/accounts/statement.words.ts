import type { Words } from "../../words/words.ts";
import type { StatementEntryKind } from "./statement.gen.ts";

interface Texts {
  title: string;
  from: string;
  to: string;
  reversed: string;
  currency: string;
  opening: string;
  sinceEver: string;
  charged: string;
  settled: string;
  closing: string;
  untilNow: string;
  owes: string;
  inFavour: string;
  even: string;
  when: string;
  what: string;
  amount: string;
  balance: string;
  entries: string;
  open: string;
  inLedger: string;
  none: string;
  noneAbout: string;
  kinds: Record<StatementEntryKind, string>;
}

export const statementWords: Words<Texts> = {
  en: {
    title: "Statement",
    from: "From",
    to: "To (inclusive)",
    reversed: "The end is before the start.",
    currency: "Currency",
    opening: "Opening balance",
    sinceEver: "Since the account was created",
    charged: "Charged",
    settled: "Paid and credited",
    closing: "Closing balance",
    untilNow: "Now",
    owes: "Owed by the account",
    inFavour: "In the account's favour",
    even: "Settled",
    when: "Date",
    what: "Description",
    amount: "Amount",
    balance: "Balance",
    entries: "Statement entries",
    open: "Open",
    inLedger: "View in ledger",
    none: "No entries yet",
    noneAbout: "Invoices, payments, credit notes and refunds appear here, each with the balance after it.",
    kinds: {
      INVOICE: "Invoice",
      VOID: "Invoice voided",
      PAYMENT: "Payment",
      CREDIT_NOTE: "Credit note",
      GOODWILL: "Goodwill",
      REFUND: "Refund",
      REFUND_RETURNED: "Refund returned",
      WRITE_OFF: "Write-off",
      OTHER: "Other",
    },
  },
  de: {
    title: "Kontoauszug",
    from: "Von",
    to: "Bis einschließlich",
    reversed: "Das ist vor dem ersten Tag.",
    currency: "Währung",
    opening: "Offen am Anfang",
    sinceEver: "Seit das Konto eröffnet wurde",
    charged: "Berechnet",
    settled: "Bezahlt und gutgeschrieben",
    closing: "Offen am Ende",
    untilNow: "Jetzt",
    owes: "Das schuldet das Konto",
    inFavour: "Zugunsten des Kontos",
    even: "Nichts ist offen",
    when: "Wann",
    what: "Was",
    amount: "Betrag",
    balance: "Danach offen",
    entries: "Einträge des Kontoauszugs",
    open: "Öffnen",
    inLedger: "Im Hauptbuch",
    none: "Noch nie war etwas offen",
    noneAbout:
      "Hier stehen Rechnungen, Zahlungen, Gutschriften und Erstattungen, jeweils mit dem, was danach offen war.",
    kinds: {
      INVOICE: "Rechnung",
      VOID: "Rechnung storniert",
      PAYMENT: "Zahlung",
      CREDIT_NOTE: "Gutschrift",
      GOODWILL: "Kulanz",
      REFUND: "Erstattung",
      REFUND_RETURNED: "Erstattung kam zurück",
      WRITE_OFF: "Ausbuchung",
      OTHER: "Anderes",
    },
  },
};
