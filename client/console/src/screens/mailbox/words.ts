import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  subject: string;
  recipient: string;
  sender: string;
  sentAt: string;
  emptyTitle: string;
  emptyAbout: string;
  offTitle: string;
  offAbout: string;
  shown: string;
  formatted: string;
  plain: string;
  attachments: string;
  download: string;
  lost: string;
  lostAbout: string;
  noSubject: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Mailbox",
    about: "Emails that this installation would have sent. Nobody receives them.",
    subject: "Subject",
    recipient: "To",
    sender: "From",
    sentAt: "Created",
    emptyTitle: "No emails yet",
    emptyAbout: "Request a password reset on your site or buy something: the email appears here.",
    offTitle: "Emails are delivered here",
    offAbout: "The mailbox is for development and testing. In production, check your mail provider.",
    shown: "Format",
    formatted: "Formatted",
    plain: "Plain text",
    attachments: "Attachments",
    download: "Download",
    lost: "Email not found",
    lostAbout: "The mailbox keeps only the newest emails.",
    noSubject: "(no subject)",
  },
  de: {
    title: "Postfach",
    about: "Briefe, die diese Installation verschickt hätte. Sonst bekommt sie niemand.",
    subject: "Betreff",
    recipient: "An",
    sender: "Von",
    sentAt: "Geschrieben",
    emptyTitle: "Noch keine Briefe",
    emptyAbout:
      "Fordern Sie auf Ihrer Website ein neues Passwort an oder kaufen Sie etwas: Der Brief erscheint hier sofort.",
    offTitle: "Hier werden Briefe wirklich verschickt",
    offAbout: "Das Postfach dient dem Entwickeln und Testen. Im Betrieb hilft Ihr Mail-Anbieter weiter.",
    shown: "Darstellung",
    formatted: "Gestaltet",
    plain: "Nur Text",
    attachments: "Anhänge",
    download: "Herunterladen",
    lost: "Diesen Brief gibt es nicht mehr",
    lostAbout: "Das Postfach behält nur die neuesten Briefe.",
    noSubject: "(ohne Betreff)",
  },
};
