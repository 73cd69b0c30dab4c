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
    type: "What it told",
    received: "Received",
    told: "Happened there",
    state: "State",
    inboxStates: { DONE: "Applied", WAITING: "Waits", FAILED: "Led to nothing" },
    inboxEmpty: "No provider has told us anything yet",
    inboxEmptyAbout:
      "Each notification of a provider appears here with what became of it, and can be applied once more.",
    searchType: "Kind, as the provider calls it",
    about: "About",
    notification: "Notification",
    replays: "Applied again",
    error: "Why it led to nothing",
    body: "As it was sent",
    bodyGone: "Its bytes were thrown away after 35 days.",
    replay: "Apply again",
    replayed: "It is applied again.",
    replayAbout: (count) =>
      count === 1
        ? "1 notification is applied once more. What was applied before is not applied twice."
        : `${count} notifications are applied once more. What was applied before is not applied twice.`,
    issue: "Difference",
    issueKinds: {
      MISSING_RESULT: "A result was missing here",
      MISSING_FEE: "A fee was missing here",
      MISSING_REFUND: "A refund was missing here",
      MISSING_DISPUTE: "A dispute was missing here",
      MISSING_METHOD: "A way to pay was missing here",
      AMOUNT_DIFFERS: "The amounts differ",
      CURRENCY_DIFFERS: "The currencies differ",
      STATUS_DIFFERS: "The states differ",
      UNKNOWN_PAYMENT: "A payment that we do not know",
      UNKNOWN_REFUND: "A refund that we do not know",
      UNKNOWN_DISPUTE: "A dispute that we do not know",
      DOUBLE_CHARGE: "Paid twice",
      UNKNOWN_SUBSCRIPTION: "A subscription that we do not know",
      UNRESOLVED: "What became of a payment is not known",
      UNREADABLE: "What the provider said cannot be read",
    },
    issueStates: { OPEN: "Open", HEALED: "Healed by itself", RESOLVED: "Resolved" },
    ours: "With us",
    theirs: "With them",
    nothingHere: "Nothing",
    reference: "Their reference",
    since: "Since",
    payment: "Payment",
    issuesEmpty: "The books agree",
    issuesEmptyAbout: "They are compared every hour. What differs and does not heal by itself appears here.",
    actions: { REFUND: "Send it back", RECORD: "Record it as ours", DISMISS: "Leave it as it is" },
    actionAbout: {
      REFUND: "What stands in suspense goes back to where it came from.",
      RECORD: "The unknown charge is ours, and stands in suspense from now on.",
      DISMISS: "Nothing is changed; the difference is closed.",
    },
    proposed: "proposed",
    resolve: "Resolve",
    resolved: "The difference is resolved.",
    whatToDo: "What becomes of it",
    note: "Note",
    noteWhy: "For whoever asks later.",
    goesBack: "Goes back",
    tells: "Told to integrations",
    done: "What was done",
    imports: "Imports",
    importStates: { RUNNING: "Runs", COMPLETED: "Completed", FAILED: "Failed" },
    importsEmpty: "Nothing was taken over yet",
    importsEmptyAbout:
      "Bring in subscriptions that run at Stripe or PayPal, without anybody having to sign up again. A trial run says first what would become of each.",
    start: "Take over from a provider",
    startAbout: "It reads all subscriptions there and goes on by itself. Nothing there is changed.",
    provider: "Provider",
    dryRun: "Trial run",
    dryRunWhy: "Nothing is written: it only says what would become of each.",
    dryRunShort: "Trial run",
    withCustomers: "Customers without a subscription become members too",
    started: "The take-over runs.",
    imported: "Brought in",
    known: "Known before",
    skipped: "Skipped",
    newMembers: "New members",
    methods: "Ways to pay",
    unmapped: "Prices without an offer",
    unmappedAbout: "Say which offer each stands for; it has to cost the same, for as long. Then start again.",
    price: "Price there",
    amount: "Amount",
    subscriptions: "Subscriptions",
    offer: "Offer here",
    startMapped: "Start again with these",
    items: "What was found",
    outcomes: { IMPORTED: "Brought in", KNOWN: "Known before", SKIPPED: "Skipped" },
    itemKinds: { SUBSCRIPTION: "Subscription", CUSTOMER: "Customer" },
    reason: "Why",
    account: "Account",
    importTitle: "Take-over",
    noItems: "Nothing was found yet",
    each: (count, unit) =>
      count === 1 ? `each ${unit.toLowerCase()}` : `every ${count} ${unit.toLowerCase()}s`,
    skips: {
      ALREADY_SUBSCRIBED: "has a subscription to it already",
      CURRENCY_DIFFERS: "the offer has another currency",
      CUSTOMER_DIFFERS: "the member is another customer there",
      EMAIL_INVALID: "no usable e-mail address",
      INTERVAL_DIFFERS: "the offer has another interval",
      NOT_BEGUN: "it has not begun",
      NOT_CHARGED_AUTOMATICALLY: "it is not charged by itself",
      PRICE_DIFFERS: "the offer costs something else",
      PRICE_UNMAPPED: "no offer stands for its price",
      PRICE_UNSUITABLE: "its price has tiers or usage",
      SEVERAL_PRICES: "it has several prices",
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
