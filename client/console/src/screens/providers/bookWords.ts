import type { Words } from "../../words/words.ts";

interface Texts {
  type: string;
  received: string;
  told: string;
  state: string;
  inboxStates: Record<"DONE" | "WAITING" | "FAILED", string>;
  inboxEmpty: string;
  inboxEmptyAbout: string;
  searchType: string;
  about: string;
  notification: string;
  replays: string;
  error: string;
  body: string;
  bodyGone: string;
  replay: string;
  replayed: string;
  replayAbout: (count: number) => string;
  issue: string;
  issueKinds: Record<string, string>;
  issueStates: Record<string, string>;
  ours: string;
  theirs: string;
  nothingHere: string;
  reference: string;
  since: string;
  payment: string;
  issuesEmpty: string;
  issuesEmptyAbout: string;
  actions: Record<"REFUND" | "RECORD" | "DISMISS", string>;
  actionAbout: Record<"REFUND" | "RECORD" | "DISMISS", string>;
  proposed: string;
  resolve: string;
  resolved: string;
  whatToDo: string;
  note: string;
  noteWhy: string;
  goesBack: string;
  tells: string;
  done: string;
  imports: string;
  importStates: Record<string, string>;
  importsEmpty: string;
  importsEmptyAbout: string;
  start: string;
  startAbout: string;
  provider: string;
  dryRun: string;
  dryRunWhy: string;
  dryRunShort: string;
  withCustomers: string;
  started: string;
  imported: string;
  known: string;
  skipped: string;
  newMembers: string;
  methods: string;
  unmapped: string;
  unmappedAbout: string;
  price: string;
  amount: string;
  subscriptions: string;
  offer: string;
  startMapped: string;
  items: string;
  outcomes: Record<string, string>;
  itemKinds: Record<string, string>;
  reason: string;
  account: string;
  importTitle: string;
  noItems: string;
  each: (count: number, unit: string) => string;
  skips: Record<string, string>;
}

const INTERVALS: Record<string, readonly [string, string]> = {
  DAY: ["jeden Tag", "Tage"],
  WEEK: ["jede Woche", "Wochen"],
  MONTH: ["jeden Monat", "Monate"],
  YEAR: ["jedes Jahr", "Jahre"],
};

export const bookWords: Words<Texts> = {
  en: {
    type: "Type",
    received: "Received",
    told: "Occurred",
    state: "Status",
    inboxStates: { DONE: "Processed", WAITING: "Pending", FAILED: "Failed" },
    inboxEmpty: "No notifications yet",
    inboxEmptyAbout: "Notifications from providers appear here with their result. You can replay each one.",
    searchType: "Search by type",
    about: "Subject",
    notification: "Notification",
    replays: "Replays",
    error: "Error",
    body: "Raw body",
    bodyGone: "The raw body was deleted after 35 days.",
    replay: "Replay",
    replayed: "Notification replayed.",
    replayAbout: (count) =>
      count === 1
        ? "1 notification is processed again. Nothing is applied twice."
        : `${count} notifications are processed again. Nothing is applied twice.`,
    issue: "Issue",
    issueKinds: {
      MISSING_RESULT: "Missing payment result",
      MISSING_FEE: "Missing fee",
      MISSING_REFUND: "Missing refund",
      MISSING_DISPUTE: "Missing dispute",
      MISSING_METHOD: "Missing payment method",
      AMOUNT_DIFFERS: "Amount mismatch",
      CURRENCY_DIFFERS: "Currency mismatch",
      STATUS_DIFFERS: "Status mismatch",
      UNKNOWN_PAYMENT: "Unknown payment",
      UNKNOWN_REFUND: "Unknown refund",
      UNKNOWN_DISPUTE: "Unknown dispute",
      DOUBLE_CHARGE: "Double charge",
      UNKNOWN_SUBSCRIPTION: "Unknown subscription",
      UNRESOLVED: "Payment outcome unknown",
      UNREADABLE: "Unreadable provider data",
    },
    issueStates: { OPEN: "Open", HEALED: "Resolved automatically", RESOLVED: "Resolved" },
    ours: "In Tenure",
    theirs: "At the provider",
    nothingHere: "None",
    reference: "Provider reference",
    since: "Created",
    payment: "Payment",
    issuesEmpty: "No reconciliation issues",
    issuesEmptyAbout:
      "Records are compared every hour. Mismatches that don't resolve automatically appear here.",
    actions: { REFUND: "Refund", RECORD: "Record payment", DISMISS: "Dismiss" },
    actionAbout: {
      REFUND: "The amount in suspense is returned to the payer.",
      RECORD: "The unknown charge is recorded as yours and held in suspense.",
      DISMISS: "The issue is closed without changes.",
    },
    proposed: "suggested",
    resolve: "Resolve",
    resolved: "Issue resolved.",
    whatToDo: "Resolution",
    note: "Note",
    noteWhy: "For your records.",
    goesBack: "Refund amount",
    tells: "Events sent",
    done: "Resolution",
    imports: "Imports",
    importStates: { RUNNING: "Running", COMPLETED: "Completed", FAILED: "Failed" },
    importsEmpty: "No imports yet",
    importsEmptyAbout:
      "Import subscriptions from Stripe or PayPal without anyone having to sign up again. A dry run first shows what would happen to each.",
    start: "Import subscriptions",
    startAbout: "It reads all subscriptions there, in the background. Nothing changes at the provider.",
    provider: "Provider",
    dryRun: "Dry run",
    dryRunWhy: "Nothing is saved. It only shows what would happen to each subscription.",
    dryRunShort: "Dry run",
    withCustomers: "Also import customers without a subscription",
    started: "Import started.",
    imported: "Imported",
    known: "Already known",
    skipped: "Skipped",
    newMembers: "New members",
    methods: "Payment methods",
    unmapped: "Unmapped prices",
    unmappedAbout:
      "Choose the offer for each price. It must have the same amount and interval. Then start again.",
    price: "Provider price",
    amount: "Amount",
    subscriptions: "Subscriptions",
    offer: "Offer",
    startMapped: "Start again with these offers",
    items: "Results",
    outcomes: { IMPORTED: "Imported", KNOWN: "Already known", SKIPPED: "Skipped" },
    itemKinds: { SUBSCRIPTION: "Subscription", CUSTOMER: "Customer" },
    reason: "Reason",
    account: "Account",
    importTitle: "Import",
    noItems: "No results yet",
    each: (count, unit) =>
      count === 1 ? `per ${unit.toLowerCase()}` : `every ${count} ${unit.toLowerCase()}s`,
    skips: {
      ALREADY_SUBSCRIBED: "already has a subscription to it",
      CURRENCY_DIFFERS: "the offer has a different currency",
      CUSTOMER_DIFFERS: "the member is a different customer at the provider",
      EMAIL_INVALID: "no valid email address",
      INTERVAL_DIFFERS: "the offer has a different interval",
      NOT_BEGUN: "not started yet",
      NOT_CHARGED_AUTOMATICALLY: "not charged automatically",
      PRICE_DIFFERS: "the offer has a different price",
      PRICE_UNMAPPED: "no offer is mapped to its price",
      PRICE_UNSUITABLE: "the price has tiers or usage",
      SEVERAL_PRICES: "several prices",
    },
  },
  de: {
    type: "Was er meldete",
    received: "Erhalten",
    told: "Dort geschehen",
    state: "Stand",
    inboxStates: { DONE: "Angewandt", WAITING: "Wartet", FAILED: "Führte zu nichts" },
    inboxEmpty: "Noch hat uns kein Anbieter etwas gemeldet",
    inboxEmptyAbout:
      "Jede Meldung eines Anbieters erscheint hier mit dem, was aus ihr wurde, und lässt sich noch einmal anwenden.",
    searchType: "Art, wie der Anbieter sie nennt",
    about: "Betrifft",
    notification: "Meldung",
    replays: "Erneut angewandt",
    error: "Warum sie zu nichts führte",
    body: "Wie sie gesendet wurde",
    bodyGone: "Ihre Bytes wurden nach 35 Tagen weggeworfen.",
    replay: "Erneut anwenden",
    replayed: "Sie wird erneut angewandt.",
    replayAbout: (count) =>
      count === 1
        ? "1 Meldung wird noch einmal angewandt. Was schon angewandt ist, geschieht nicht doppelt."
        : `${count} Meldungen werden noch einmal angewandt. Was schon angewandt ist, geschieht nicht doppelt.`,
    issue: "Abweichung",
    issueKinds: {
      MISSING_RESULT: "Ein Ergebnis fehlte hier",
      MISSING_FEE: "Eine Gebühr fehlte hier",
      MISSING_REFUND: "Eine Erstattung fehlte hier",
      MISSING_DISPUTE: "Eine Anfechtung fehlte hier",
      MISSING_METHOD: "Ein Zahlungsmittel fehlte hier",
      AMOUNT_DIFFERS: "Die Beträge weichen ab",
      CURRENCY_DIFFERS: "Die Währungen weichen ab",
      STATUS_DIFFERS: "Die Zustände weichen ab",
      UNKNOWN_PAYMENT: "Eine Zahlung, die wir nicht kennen",
      UNKNOWN_REFUND: "Eine Erstattung, die wir nicht kennen",
      UNKNOWN_DISPUTE: "Eine Anfechtung, die wir nicht kennen",
      DOUBLE_CHARGE: "Doppelt bezahlt",
      UNKNOWN_SUBSCRIPTION: "Ein Abonnement, das wir nicht kennen",
      UNRESOLVED: "Was aus einer Zahlung wurde, ist nicht bekannt",
      UNREADABLE: "Was der Anbieter sagte, ist nicht lesbar",
    },
    issueStates: { OPEN: "Offen", HEALED: "Von selbst behoben", RESOLVED: "Erledigt" },
    ours: "Bei uns",
    theirs: "Dort",
    nothingHere: "Nichts",
    reference: "Kennung dort",
    since: "Seit",
    payment: "Zahlung",
    issuesEmpty: "Die Bücher stimmen überein",
    issuesEmptyAbout:
      "Sie werden jede Stunde verglichen. Was abweicht und sich nicht von selbst behebt, erscheint hier.",
    actions: { REFUND: "Zurücksenden", RECORD: "Als unsere festhalten", DISMISS: "So lassen" },
    actionAbout: {
      REFUND: "Was ungeklärt ist, geht dorthin zurück, woher es kam.",
      RECORD: "Die unbekannte Abbuchung ist unsere und bleibt ungeklärt, bis Sie sagen, wofür sie ist.",
      DISMISS: "Nichts wird geändert; die Abweichung wird geschlossen.",
    },
    proposed: "vorgeschlagen",
    resolve: "Erledigen",
    resolved: "Die Abweichung ist erledigt.",
    whatToDo: "Was daraus wird",
    note: "Notiz",
    noteWhy: "Für alle, die später fragen.",
    goesBack: "Geht zurück",
    tells: "Mitteilungen an Anbindungen",
    done: "Was getan wurde",
    imports: "Übernahmen",
    importStates: { RUNNING: "Läuft", COMPLETED: "Abgeschlossen", FAILED: "Gescheitert" },
    importsEmpty: "Noch wurde nichts übernommen",
    importsEmptyAbout:
      "Übernehmen Sie Abonnements, die bei Stripe oder PayPal laufen, ohne dass sich jemand neu anmelden muss. Ein Probelauf sagt zuerst, was aus jedem würde.",
    start: "Von einem Anbieter übernehmen",
    startAbout:
      "Alle Abonnements dort werden gelesen; es läuft von selbst weiter. Dort wird nichts geändert.",
    provider: "Anbieter",
    dryRun: "Probelauf",
    dryRunWhy: "Es wird nichts geschrieben, nur gesagt, was aus jedem würde.",
    dryRunShort: "Probelauf",
    withCustomers: "Auch Kunden ohne Abonnement werden Mitglieder",
    started: "Die Übernahme läuft.",
    imported: "Übernommen",
    known: "Schon bekannt",
    skipped: "Übergangen",
    newMembers: "Neue Mitglieder",
    methods: "Zahlungsmittel",
    unmapped: "Preise ohne Angebot",
    unmappedAbout:
      "Sagen Sie, für welches Angebot jeder steht; es muss dasselbe kosten, für ebenso lange. Dann starten Sie erneut.",
    price: "Preis dort",
    amount: "Betrag",
    subscriptions: "Abonnements",
    offer: "Angebot hier",
    startMapped: "Damit erneut starten",
    items: "Was gefunden wurde",
    outcomes: { IMPORTED: "Übernommen", KNOWN: "Schon bekannt", SKIPPED: "Übergangen" },
    itemKinds: { SUBSCRIPTION: "Abonnement", CUSTOMER: "Kunde" },
    reason: "Warum",
    account: "Konto",
    importTitle: "Übernahme",
    noItems: "Noch wurde nichts gefunden",
    each: (count, unit) => {
      const [one, many] = INTERVALS[unit] ?? [unit, unit];
      return count === 1 ? one : `alle ${count} ${many}`;
    },
    skips: {
      ALREADY_SUBSCRIBED: "hat schon ein Abonnement davon",
      CURRENCY_DIFFERS: "das Angebot hat eine andere Währung",
      CUSTOMER_DIFFERS: "das Mitglied ist dort ein anderer Kunde",
      EMAIL_INVALID: "keine brauchbare E-Mail-Adresse",
      INTERVAL_DIFFERS: "das Angebot hat einen anderen Zeitraum",
      NOT_BEGUN: "es hat noch nicht begonnen",
      NOT_CHARGED_AUTOMATICALLY: "es wird nicht von selbst abgebucht",
      PRICE_DIFFERS: "das Angebot kostet etwas anderes",
      PRICE_UNMAPPED: "kein Angebot steht für seinen Preis",
      PRICE_UNSUITABLE: "sein Preis hat Staffeln oder Verbrauch",
      SEVERAL_PRICES: "es hat mehrere Preise",
    },
  },
};
