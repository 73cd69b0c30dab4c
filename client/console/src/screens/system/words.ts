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
    about: "What this installation runs, and how it is doing.",
    health: "Health",
    healthAbout: "Each part is asked every few seconds.",
    problems: "The database does not fit this version yet",
    services: { POSTGRESQL: "PostgreSQL", REDIS: "Redis", MAIL: "Mail", STORAGE: "Files" },
    states: { UP: "Up", DOWN: "Down", OFF: "Not used" },
    details: {},
    tookMs: (ms) => `${ms} ms`,
    version: "Version",
    python: "Python",
    environment: "Environment",
    startedAt: "Running since",
    unknown: "How the installation stands is not shown to your role.",
    clock: "Test clock",
    clockAbout: "The time of this test business. What falls due while it is moved happens in order.",
    noClock: "This business runs on real time. Only a test business has a clock that can be moved.",
    now: "It is now",
    nextDue: "Next due",
    nothingDue: "Nothing is due.",
    moving: (to) => `On its way to ${to}.`,
    advance: "Move on",
    advanceAbout:
      "The clock cannot be moved back. Letters and payments of this test business happen as they would.",
    by: "By how much",
    spans: {
      PT1H: "An hour",
      P1D: "A day",
      P7D: "A week",
      P1M: "A month",
      P1Y: "A year",
      to: "To an instant",
    },
    until: "To when",
    untilHint: "In your time zone",
    instant: "Date and time",
    due: "What then happens first",
    dueUntil: "Due",
    ran: "What it ran",
    ranAbout: "What happened since the clock was moved from here.",
    ranNothing: "Nothing fell due.",
    ranMore: "More happened. The events explorer shows all of it.",
    event: "Event",
    at: "At",
    subject: "Of",
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
      "One process alone: nobody has to be told.": "Ein Prozess allein: Niemandem ist etwas mitzuteilen.",
      "Letters are kept in the built-in mailbox.": "Briefe bleiben im eingebauten Postfach.",
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
