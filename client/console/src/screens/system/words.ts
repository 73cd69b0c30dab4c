import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  health: string;
  healthAbout: string;
  problems: string;
  services: Record<string, string>;
  states: Record<string, string>;
  /** What parts say that are well; what is wrong with one is said in the words of that part. */
  details: Record<string, string>;
  tookMs: (ms: string) => string;
  version: string;
  python: string;
  environment: string;
  startedAt: string;
  unknown: string;
  clock: string;
  clockAbout: string;
  noClock: string;
  now: string;
  nextDue: string;
  nothingDue: string;
  moving: (to: string) => string;
  advance: string;
  advanceAbout: string;
  by: string;
  spans: Record<string, string>;
  until: string;
  untilHint: string;
  instant: string;
  due: string;
  dueUntil: string;
  ran: string;
  ranAbout: string;
  ranNothing: string;
  ranMore: string;
  event: string;
  at: string;
  subject: string;
}

export const words: Words<Texts> = {
  en: {
    title: "System",
    about: "What this installation runs and how it is doing.",
    health: "Health",
    healthAbout: "Every component is checked every few seconds.",
    problems: "The database doesn't match this version yet",
    services: { POSTGRESQL: "PostgreSQL", REDIS: "Redis", MAIL: "Email", STORAGE: "Files" },
    states: { UP: "Up", DOWN: "Down", OFF: "Not used" },
    details: {},
    tookMs: (ms) => `${ms} ms`,
    version: "Version",
    python: "Python",
    environment: "Environment",
    startedAt: "Running since",
    unknown: "Your role can't view the health of this installation.",
    clock: "Test clock",
    clockAbout: "The time of this test business. As it advances, whatever becomes due happens in order.",
    noClock: "This business runs in real time. Only test businesses have a test clock.",
    now: "Current time",
    nextDue: "Next due",
    nothingDue: "Nothing is due.",
    moving: (to) => `Advancing to ${to}.`,
    advance: "Advance clock",
    advanceAbout: "The clock can't be moved back. Emails and payments of this test business happen as usual.",
    by: "Advance by",
    spans: {
      PT1H: "1 hour",
      P1D: "1 day",
      P7D: "1 week",
      P1M: "1 month",
      P1Y: "1 year",
      to: "To a date and time",
    },
    until: "New time",
    untilHint: "In your time zone",
    instant: "Date and time",
    due: "Next due",
    dueUntil: "Due",
    ran: "Results",
    ranAbout: "What happened since you advanced the clock.",
    ranNothing: "Nothing was due.",
    ranMore: "There are more events. View them all under Events.",
    event: "Event",
    at: "Time",
    subject: "Record",
  },
  de: {
    title: "System",
    about: "Was auf dieser Installation läuft und wie es ihr geht.",
    health: "Zustand",
    healthAbout: "Jeder Teil wird alle paar Sekunden gefragt.",
    problems: "Die Datenbank passt noch nicht zu dieser Version",
    services: { POSTGRESQL: "PostgreSQL", REDIS: "Redis", MAIL: "E-Mail", STORAGE: "Dateien" },
    states: { UP: "In Ordnung", DOWN: "Gestört", OFF: "Nicht verwendet" },
    details: {
      "Single process, so not needed.": "Ein Prozess allein: Niemandem ist etwas mitzuteilen.",
      "Emails are kept in the built-in mailbox.": "Briefe bleiben im eingebauten Postfach.",
    },
    tookMs: (ms) => `${ms} ms`,
    version: "Version",
    python: "Python",
    environment: "Umgebung",
    startedAt: "Läuft seit",
    unknown: "Wie es der Installation geht, wird Ihrer Rolle nicht gezeigt.",
    clock: "Testuhr",
    clockAbout: "Die Zeit dieses Testbetriebs. Was beim Vorstellen fällig wird, geschieht der Reihe nach.",
    noClock:
      "Dieser Betrieb läuft in echter Zeit. Nur ein Testbetrieb hat eine Uhr, die sich vorstellen lässt.",
    now: "Es ist jetzt",
    nextDue: "Als Nächstes fällig",
    nothingDue: "Nichts ist fällig.",
    moving: (to) => `Unterwegs nach ${to}.`,
    advance: "Vorstellen",
    advanceAbout:
      "Die Uhr lässt sich nicht zurückstellen. Briefe und Zahlungen dieses Testbetriebs geschehen wie im Betrieb.",
    by: "Um wie viel",
    spans: {
      PT1H: "Eine Stunde",
      P1D: "Einen Tag",
      P7D: "Eine Woche",
      P1M: "Einen Monat",
      P1Y: "Ein Jahr",
      to: "Bis zu einem Zeitpunkt",
    },
    until: "Bis wann",
    untilHint: "In Ihrer Zeitzone",
    instant: "Datum und Uhrzeit",
    due: "Was dann zuerst geschieht",
    dueUntil: "Fällig",
    ran: "Was dabei geschah",
    ranAbout: "Was sich ereignet hat, seit die Uhr von hier vorgestellt wurde.",
    ranNothing: "Nichts wurde fällig.",
    ranMore: "Es geschah noch mehr. Unter Ereignisse steht alles.",
    event: "Ereignis",
    at: "Um",
    subject: "Zu",
  },
};
