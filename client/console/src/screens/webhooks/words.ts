import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  endpoints: string;
  deliveries: string;
  address: string;
  description: string;
  descriptionWhy: string;
  addressWhy: string;
  types: string;
  typesWhy: string;
  every: string;
  some: (count: number) => string;
  document: string;
  documentWhy: string;
  state: string;
  since: string;
  failing: string;
  add: string;
  addTitle: string;
  edit: string;
  emptyTitle: string;
  emptyAbout: string;
  noDeliveries: string;
  noDeliveriesAbout: string;
  states: Record<string, string>;
  reasons: Record<string, string>;
  secretTitle: string;
  secretAbout: string;
  secrets: string;
  secretsAbout: string;
  present: string;
  former: string;
  endsAt: string;
  rotate: string;
  rotateAbout: string;
  overlap: string;
  test: string;
  tested: string;
  pause: string;
  paused: string;
  enable: string;
  enabled: string;
  pauseMany: (count: number) => string;
  enableMany: (count: number) => string;
  deletion: string;
  deletionAbout: (url: string) => string;
  deleted: string;
  more: string;
  range: string;
  rangeAbout: string;
  rangeFrom: string;
  rangeUntil: string;
  onlyFailed: string;
  resent: (count: number) => string;
  resend: string;
  resendDone: string;
  resendAbout: (count: number) => string;
  event: string;
  tries: string;
  nextTry: string;
  sample: string;
  delivery: string;
  attempts: string;
  noAttempts: string;
  attempt: (number: number) => string;
  took: (milliseconds: number) => string;
  noAnswer: string;
  requestHeaders: string;
  requestBody: string;
  answerHeaders: string;
  answerBody: string;
  facts: string;
  sends: string;
  envelope: string;
  toEvent: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Webhooks",
    about: "Servers that are sent the events of this business, signed and tried again until they take them.",
    endpoints: "Endpoints",
    deliveries: "Deliveries",
    address: "Address",
    description: "Description",
    descriptionWhy: "For people, to tell endpoints apart.",
    addressWhy: "https, of a server in the internet.",
    types: "Kinds of event",
    typesWhy: "Without any it is sent every event, also kinds that come later.",
    every: "All events",
    some: (count) => (count === 1 ? "1 kind" : `${count} kinds`),
    document: "Shape of what is sent",
    documentWhy:
      "Empty: the event's envelope. Or the text of a GraphQL subscription to `events`; its answer is sent, read with your permissions.",
    state: "State",
    since: "Since",
    failing: "Nothing arrived since",
    add: "Add endpoint",
    addTitle: "A new endpoint",
    edit: "Change",
    emptyTitle: "Nothing is sent anywhere",
    emptyAbout:
      "Add the address of a server of yours, and it is told of every change within a second. You can send it a test first.",
    noDeliveries: "Nothing was sent yet",
    noDeliveriesAbout: "What is sent appears here with its answer, and stays for 30 days.",
    states: {
      ENABLED: "Enabled",
      PAUSED: "Paused",
      DISABLED: "Disabled",
      DELETED: "Deleted",
      PENDING: "On its way",
      DELIVERED: "Delivered",
      EXHAUSTED: "Given up",
      CANCELED: "Canceled",
    },
    reasons: {
      GONE: "It answered 410: nobody wants this any more. Its events wait until you enable it.",
      FAILING: "For five days nothing arrived. Its events wait until you enable it.",
    },
    secretTitle: "The secret that signs",
    secretAbout: "Your server checks with it that a delivery is ours, as Standard Webhooks describe.",
    secrets: "Secrets",
    secretsAbout: "Each delivery is signed with all that count at present.",
    present: "Counts",
    former: "Counts until then",
    endsAt: "Ends",
    rotate: "Rotate secret",
    rotateAbout:
      "A new secret is made and shown once. The present one signs too for as long as you say, so that nothing is refused meanwhile.",
    overlap: "Hours until the present secret ends",
    test: "Send a test",
    tested: "A test is on its way.",
    pause: "Pause",
    paused: "Paused. Its events wait.",
    enable: "Enable",
    enabled: "Enabled. What waited is sent now.",
    pauseMany: (count) =>
      `${count === 1 ? "1 endpoint is" : `${count} endpoints are`} sent nothing until you enable ${count === 1 ? "it" : "them"}. What happens meanwhile waits.`,
    enableMany: (count) =>
      `${count === 1 ? "1 endpoint is" : `${count} endpoints are`} sent what waited, and then what happens.`,
    deletion: "Delete",
    deletionAbout: (url) =>
      `Nothing is sent to ${url} any more, and what is on its way is canceled. This cannot be undone.`,
    deleted: "The endpoint is deleted.",
    more: "More",
    range: "Send a range again",
    rangeAbout:
      "Every event of the time is sent once more, at most 10,000. Whoever takes them knows them by their id.",
    rangeFrom: "From",
    rangeUntil: "Until",
    onlyFailed: "Only what was given up",
    resent: (count) => (count === 1 ? "1 event is sent again." : `${count} events are sent again.`),
    resend: "Send again",
    resendDone: "It is sent again.",
    resendAbout: (count) =>
      count === 1 ? "1 delivery is sent once more." : `${count} deliveries are sent once more.`,
    event: "Event",
    tries: "Tries",
    nextTry: "Next try",
    sample: "Test",
    delivery: "Delivery",
    attempts: "Requests",
    noAttempts: "Not tried yet.",
    attempt: (number) => `Try ${number}`,
    took: (milliseconds) => `${milliseconds} ms`,
    noAnswer: "No answer",
    requestHeaders: "Headers that were sent",
    requestBody: "What was sent",
    answerHeaders: "Headers of the answer",
    answerBody: "Answer",
    facts: "What is known",
    sends: "Is sent",
    envelope: "The envelope",
    toEvent: "Find the event",
  },
  de: {
    title: "Webhooks",
    about:
      "Server, denen die Ereignisse dieses Betriebs gesendet werden: signiert, und wiederholt, bis sie angenommen sind.",
    endpoints: "Endpunkte",
    deliveries: "Zustellungen",
    address: "Adresse",
    description: "Beschreibung",
    descriptionWhy: "Für Menschen, um Endpunkte zu unterscheiden.",
    addressWhy: "https, ein Server im Internet.",
    types: "Arten von Ereignissen",
    typesWhy: "Ohne Auswahl wird jedes Ereignis gesendet, auch Arten, die später dazukommen.",
    every: "Alle Ereignisse",
    some: (count) => (count === 1 ? "1 Art" : `${count} Arten`),
    document: "Form des Gesendeten",
    documentWhy:
      "Leer: der Umschlag des Ereignisses. Oder der Text eines GraphQL-Abonnements von `events`; gesendet wird seine Antwort, mit Ihren Rechten gelesen.",
    state: "Stand",
    since: "Seit",
    failing: "Nichts kam an seit",
    add: "Endpunkt hinzufügen",
    addTitle: "Ein neuer Endpunkt",
    edit: "Ändern",
    emptyTitle: "Es wird nirgendwohin gesendet",
    emptyAbout:
      "Geben Sie die Adresse eines Ihrer Server an, und er erfährt jede Änderung binnen einer Sekunde. Zuerst können Sie ihm einen Test senden.",
    noDeliveries: "Noch wurde nichts gesendet",
    noDeliveriesAbout: "Was gesendet wird, erscheint hier mit seiner Antwort und bleibt 30 Tage.",
    states: {
      ENABLED: "Aktiv",
      PAUSED: "Angehalten",
      DISABLED: "Abgeschaltet",
      DELETED: "Gelöscht",
      PENDING: "Unterwegs",
      DELIVERED: "Zugestellt",
      EXHAUSTED: "Aufgegeben",
      CANCELED: "Zurückgezogen",
    },
    reasons: {
      GONE: "Er antwortete mit 410: Niemand will das noch. Seine Ereignisse warten, bis Sie ihn aktivieren.",
      FAILING: "Fünf Tage lang kam nichts an. Seine Ereignisse warten, bis Sie ihn aktivieren.",
    },
    secretTitle: "Das Geheimnis, das signiert",
    secretAbout:
      "Ihr Server prüft damit, dass eine Zustellung von uns ist, wie Standard Webhooks es beschreibt.",
    secrets: "Geheimnisse",
    secretsAbout: "Jede Zustellung ist mit allen signiert, die gerade gelten.",
    present: "Gilt",
    former: "Gilt bis dahin",
    endsAt: "Endet",
    rotate: "Geheimnis wechseln",
    rotateAbout:
      "Ein neues Geheimnis entsteht und wird einmal gezeigt. Das jetzige signiert so lange mit, wie Sie sagen, damit nichts abgewiesen wird.",
    overlap: "Stunden, bis das jetzige Geheimnis endet",
    test: "Test senden",
    tested: "Ein Test ist unterwegs.",
    pause: "Anhalten",
    paused: "Angehalten. Seine Ereignisse warten.",
    enable: "Aktivieren",
    enabled: "Aktiviert. Was wartete, wird jetzt gesendet.",
    pauseMany: (count) =>
      count === 1
        ? "1 Endpunkt erhält nichts, bis Sie ihn aktivieren. Was inzwischen geschieht, wartet."
        : `${count} Endpunkte erhalten nichts, bis Sie sie aktivieren. Was inzwischen geschieht, wartet.`,
    enableMany: (count) =>
      count === 1
        ? "1 Endpunkt erhält, was wartete, und dann, was geschieht."
        : `${count} Endpunkte erhalten, was wartete, und dann, was geschieht.`,
    deletion: "Löschen",
    deletionAbout: (url) =>
      `An ${url} wird nichts mehr gesendet, und was unterwegs ist, wird zurückgezogen. Das lässt sich nicht rückgängig machen.`,
    deleted: "Der Endpunkt ist gelöscht.",
    more: "Mehr",
    range: "Zeitraum erneut senden",
    rangeAbout:
      "Jedes Ereignis dieser Zeit wird noch einmal gesendet, höchstens 10.000. Wer sie annimmt, erkennt sie an ihrer Kennung.",
    rangeFrom: "Von",
    rangeUntil: "Bis",
    onlyFailed: "Nur was aufgegeben wurde",
    resent: (count) =>
      count === 1 ? "1 Ereignis wird erneut gesendet." : `${count} Ereignisse werden erneut gesendet.`,
    resend: "Erneut senden",
    resendDone: "Es wird erneut gesendet.",
    resendAbout: (count) =>
      count === 1
        ? "1 Zustellung wird noch einmal gesendet."
        : `${count} Zustellungen werden noch einmal gesendet.`,
    event: "Ereignis",
    tries: "Versuche",
    nextTry: "Nächster Versuch",
    sample: "Test",
    delivery: "Zustellung",
    attempts: "Anfragen",
    noAttempts: "Noch nicht versucht.",
    attempt: (number) => `Versuch ${number}`,
    took: (milliseconds) => `${milliseconds} ms`,
    noAnswer: "Keine Antwort",
    requestHeaders: "Gesendete Kopfzeilen",
    requestBody: "Was gesendet wurde",
    answerHeaders: "Kopfzeilen der Antwort",
    answerBody: "Antwort",
    facts: "Was bekannt ist",
    sends: "Gesendet wird",
    envelope: "Der Umschlag",
    toEvent: "Ereignis suchen",
  },
};
