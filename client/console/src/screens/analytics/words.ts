import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  range: string;
  ranges: Record<"1" | "3" | "12" | "24", string>;
  grain: string;
  grains: Record<"DAY" | "WEEK" | "MONTH", string>;
  currency: string;
  together: (currency: string) => string;
  figures: string;
  mrr: string;
  arr: string;
  sinceStart: (change: string) => string;
  paying: string;
  payingNote: (trial: string, entitled: string) => string;
  churn: string;
  churnNote: (lost: string, opening: string) => string;
  churnUnknown: string;
  moneyChurn: string;
  netChurn: (rate: string) => string;
  ltv: string;
  ltvNote: (perMember: string) => string;
  ltvUnknown: string;
  revenue: string;
  revenueAbout: string;
  movements: string;
  movementsAbout: string;
  period: string;
  opening: string;
  closing: string;
  kinds: Record<Kind, string>;
  cohorts: string;
  cohortsAbout: string;
  cohort: string;
  began: string;
  month: (number: number) => string;
  byMembers: string;
  byMoney: string;
  noCohorts: string;
  trials: string;
  trialsAbout: string;
  started: string;
  converted: string;
  lost: string;
  running: string;
  rate: string;
  noTrials: string;
  recovery: string;
  recoveryAbout: string;
  failed: string;
  recovered: string;
  tried: string;
  noFailures: string;
  board: string;
  earned: string;
  earnedAbout: string;
  day: string;
  ledger: string;
  worth: string;
  worthAbout: string;
  members: string;
  perMember: string;
  churnMonthly: string;
  lifetime: string;
  empty: string;
  emptyAbout: string;
  catalogue: string;
}

export type Kind = "new" | "expansion" | "reactivation" | "resume" | "contraction" | "churn" | "pause";

export const words: Words<Texts> = {
  en: {
    title: "Analytics",
    about: "Retention, churn and recurring revenue (excluding tax).",
    range: "Date range",
    ranges: { "1": "1 month", "3": "3 months", "12": "12 months", "24": "24 months" },
    grain: "Group by",
    grains: { DAY: "Day", WEEK: "Week", MONTH: "Month" },
    currency: "Currency",
    together: (currency) => `All, in ${currency}`,
    figures: "Key figures",
    mrr: "Monthly recurring revenue",
    arr: "Annual recurring revenue",
    sinceStart: (change) => `${change} in this range`,
    paying: "Paying accounts",
    payingNote: (trial, entitled) => `${trial} in trial, ${entitled} with access`,
    churn: "Account churn",
    churnNote: (lost, opening) => `${lost} of ${opening} churned in this range`,
    churnUnknown: "No paying accounts at the start of this range",
    moneyChurn: "Revenue churn",
    netChurn: (rate) => `${rate} net; negative means growth`,
    ltv: "Lifetime value",
    ltvNote: (perMember) => `${perMember} per account per month`,
    ltvUnknown: "Not available until an account churns",
    revenue: "Recurring revenue",
    revenueAbout: "Monthly recurring revenue at the end of each period.",
    movements: "Movements",
    movementsAbout: "What changed monthly recurring revenue in each period.",
    period: "Period",
    opening: "Opening",
    closing: "Closing",
    kinds: {
      new: "New",
      expansion: "Expansion",
      reactivation: "Reactivation",
      resume: "Resumed",
      contraction: "Contraction",
      churn: "Churn",
      pause: "Paused",
    },
    cohorts: "Cohorts",
    cohortsAbout: "Accounts by the month of their first payment, and how many remain after each month.",
    cohort: "Cohort",
    began: "At start",
    month: (number) => `Month ${number}`,
    byMembers: "Accounts",
    byMoney: "Revenue",
    noCohorts: "No account started paying in this range.",
    trials: "Trial conversion",
    trialsAbout: "Outcome of the trials that started in this range.",
    started: "Started",
    converted: "Converted",
    lost: "Lost",
    running: "In trial",
    rate: "Rate",
    noTrials: "No trials started in this range.",
    recovery: "Failed payment recovery",
    recoveryAbout: "Outcome of the invoices whose first payment attempt failed in this range.",
    failed: "Failed",
    recovered: "Recovered",
    tried: "In recovery",
    noFailures: "Every payment in this range succeeded on the first attempt.",
    board: "View recovery",
    earned: "Revenue by day",
    earnedAbout: "Revenue recognized on each day: an annual payment is recognized day by day.",
    day: "Day",
    ledger: "View ledger",
    worth: "Lifetime value by currency",
    worthAbout:
      "Recurring revenue per account divided by the monthly account churn rate, over twelve months.",
    members: "Paying accounts",
    perMember: "Per account per month",
    churnMonthly: "Monthly churn",
    lifetime: "Lifetime value",
    empty: "No recurring revenue yet",
    emptyAbout: "Revenue and its changes appear here after the first paid subscription.",
    catalogue: "View catalogue",
  },
  de: {
    title: "Auswertung",
    about: "Was der Betrieb einbringt: wiederkehrender Umsatz ohne Steuer, wer bleibt und wer geht.",
    range: "Zeitraum",
    ranges: { "1": "1 Monat", "3": "3 Monate", "12": "12 Monate", "24": "24 Monate" },
    grain: "Je",
    grains: { DAY: "Tag", WEEK: "Woche", MONTH: "Monat" },
    currency: "Währung",
    together: (currency) => `Alle, in ${currency}`,
    figures: "Kennzahlen",
    mrr: "Wiederkehrender Umsatz im Monat",
    arr: "Wiederkehrender Umsatz im Jahr",
    sinceStart: (change) => `${change} in diesem Zeitraum`,
    paying: "Zahlende Konten",
    payingNote: (trial, entitled) => `${trial} in der Probezeit, ${entitled} mit Zugang`,
    churn: "Abwanderung von Konten",
    churnNote: (lost, opening) => `${lost} von ${opening} gingen in diesem Zeitraum`,
    churnUnknown: "Am Anfang dieses Zeitraums zahlte noch niemand",
    moneyChurn: "Abwanderung von Umsatz",
    netChurn: (rate) => `${rate} netto: unter null wuchs er`,
    ltv: "Kundenwert",
    ltvNote: (perMember) => `${perMember} je Konto und Monat`,
    ltvUnknown: "Noch ist niemand gegangen, also sagt nichts, wie lange sie bleiben",
    revenue: "Wiederkehrender Umsatz",
    revenueAbout: "Was er am Ende jedes Abschnitts im Monat betrug.",
    movements: "Bewegungen",
    movementsAbout: "Warum sich der wiederkehrende Umsatz geändert hat, Abschnitt für Abschnitt.",
    period: "Abschnitt",
    opening: "Anfang",
    closing: "Ende",
    kinds: {
      new: "Neu",
      expansion: "Ausweitung",
      reactivation: "Rückkehr",
      resume: "Fortgesetzt",
      contraction: "Verringerung",
      churn: "Abwanderung",
      pause: "Pausiert",
    },
    cohorts: "Kohorten",
    cohortsAbout:
      "Konten nach dem Monat, in dem sie zu zahlen begannen, und was nach so vielen Monaten von ihnen übrig ist.",
    cohort: "Beginn im",
    began: "Begann mit",
    month: (number) => `Monat ${number}`,
    byMembers: "Konten",
    byMoney: "Umsatz",
    noCohorts: "In dieser Zeit hat kein Konto zu zahlen begonnen.",
    trials: "Umwandlung von Probezeiten",
    trialsAbout: "Was aus den Probezeiten wurde, die in diesem Zeitraum begannen.",
    started: "Begonnen",
    converted: "Umgewandelt",
    lost: "Verloren",
    running: "Läuft noch",
    rate: "Anteil",
    noTrials: "In diesem Zeitraum begann keine Probezeit.",
    recovery: "Rückgewinnung gescheiterter Zahlungen",
    recoveryAbout: "Was aus Rechnungen wurde, deren erster Einzug in diesem Zeitraum scheiterte.",
    failed: "Gescheitert",
    recovered: "Zurückgewonnen",
    tried: "Noch im Einzug",
    noFailures: "In diesem Zeitraum kam jede Zahlung beim ersten Versuch.",
    board: "Zur Rückgewinnung",
    earned: "Ertrag je Tag",
    earnedAbout:
      "Was jeder Tag verdient hat, wie es gebucht ist: Eine Jahreszahlung wird Tag für Tag verdient.",
    day: "Tag",
    ledger: "Zum Hauptbuch",
    worth: "Kundenwert je Währung",
    worthAbout:
      "Wiederkehrender Umsatz je Konto, geteilt durch den Anteil der Konten, der in einem Monat geht, über zwölf Monate.",
    members: "Zahlende Konten",
    perMember: "Je Konto und Monat",
    churnMonthly: "Abwanderung im Monat",
    lifetime: "Kundenwert",
    empty: "Noch wiederholt sich nichts",
    emptyAbout:
      "Mit der ersten bezahlten Mitgliedschaft erscheint hier ihr Umsatz, und danach jede Änderung daran.",
    catalogue: "Ansehen, was im Verkauf ist",
  },
};
