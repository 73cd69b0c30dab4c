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
    about: "Your servers receive the events of this business, signed and retried until they are accepted.",
    endpoints: "Endpoints",
    deliveries: "Deliveries",
    address: "URL",
    description: "Description",
    descriptionWhy: "Helps to tell endpoints apart.",
    addressWhy: "A public https address.",
    types: "Event types",
    typesWhy: "Leave empty to send every event, including types added later.",
    every: "All events",
    some: (count) => (count === 1 ? "1 event type" : `${count} event types`),
    document: "Custom payload",
    documentWhy:
      "Leave empty to send the full envelope. Or enter a GraphQL subscription to `events`; its result is sent, read with your permissions.",
    state: "Status",
    since: "Created",
    failing: "Failing since",
    add: "Add endpoint",
    addTitle: "Add endpoint",
    edit: "Edit",
    emptyTitle: "No endpoints yet",
    emptyAbout:
      "Add the URL of your server, and it receives every event within a second. You can send a test event first.",
    noDeliveries: "No deliveries yet",
    noDeliveriesAbout: "Deliveries appear here with their responses and are kept for 30 days.",
    states: {
      ENABLED: "Enabled",
      PAUSED: "Paused",
      DISABLED: "Disabled",
      DELETED: "Deleted",
      PENDING: "Pending",
      DELIVERED: "Delivered",
      EXHAUSTED: "Failed",
      CANCELED: "Canceled",
    },
    reasons: {
      GONE: "The endpoint responded with 410 Gone. Its events wait until you enable it.",
      FAILING: "No delivery succeeded for five days. Its events wait until you enable it.",
    },
    secretTitle: "Signing secret",
    secretAbout: "Your server uses it to verify deliveries, as described by Standard Webhooks.",
    secrets: "Signing secrets",
    secretsAbout: "Each delivery is signed with every active secret.",
    present: "Active since",
    former: "Active until",
    endsAt: "Expires",
    rotate: "Rotate secret",
    rotateAbout:
      "A new secret is created and shown once. The current one stays active for as long as you choose, so that no delivery is rejected.",
    overlap: "Hours until the current secret expires",
    test: "Send test event",
    tested: "Test event sent.",
    pause: "Pause",
    paused: "Endpoint paused. Its events wait.",
    enable: "Enable",
    enabled: "Endpoint enabled. Waiting events are sent now.",
    pauseMany: (count) =>
      `${count === 1 ? "1 endpoint receives" : `${count} endpoints receive`} nothing until you enable ${count === 1 ? "it" : "them"}. New events wait.`,
    enableMany: (count) =>
      `${count === 1 ? "1 endpoint receives" : `${count} endpoints receive`} the events that waited, then new ones.`,
    deletion: "Delete",
    deletionAbout: (url) =>
      `No more events are sent to ${url}, and pending deliveries are canceled. This can't be undone.`,
    deleted: "Endpoint deleted.",
    more: "More",
    range: "Resend events",
    rangeAbout:
      "Every event in this time range is sent again, up to 10,000. Receivers recognize them by their ID.",
    rangeFrom: "From",
    rangeUntil: "To",
    onlyFailed: "Failed deliveries only",
    resent: (count) => (count === 1 ? "1 event is sent again." : `${count} events are sent again.`),
    resend: "Resend",
    resendDone: "The delivery is sent again.",
    resendAbout: (count) =>
      count === 1 ? "1 delivery is sent again." : `${count} deliveries are sent again.`,
    event: "Event",
    tries: "Attempts",
    nextTry: "Next attempt",
    sample: "Test",
    delivery: "Delivery",
    attempts: "Attempts",
    noAttempts: "No attempts yet.",
    attempt: (number) => `Attempt ${number}`,
    took: (milliseconds) => `${milliseconds} ms`,
    noAnswer: "No response",
    requestHeaders: "Request headers",
    requestBody: "Request body",
    answerHeaders: "Response headers",
    answerBody: "Response body",
    facts: "Details",
    sends: "Payload",
    envelope: "Full envelope",
    toEvent: "View event",
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
    present: "Gilt seit",
    former: "Gilt bis",
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
