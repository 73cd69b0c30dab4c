import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  type: string;
  types: string;
  subject: string;
  account: string;
  actor: string;
  when: string;
  from: string;
  fromWhy: string;
  pause: string;
  resume: string;
  missed: (count: number) => string;
  following: string;
  replaying: string;
  endReplay: string;
  copy: string;
  emptyTitle: string;
  emptyAbout: string;
  actors: Record<string, string>;
  behalf: string;
  replayFrom: string;
  onlySubject: string;
  former: string;
  later: string;
  id: string;
  cursor: string;
  version: string;
  sequence: string;
  cause: string;
  facts: string;
  payload: string;
  payloadAbout: string;
  envelope: string;
  envelopeAbout: string;
  gone: string;
  goneAbout: string;
  deliveries: string;
  subscription: string;
  subscriptionAbout: string;
  document: string;
  variables: string;
  accountInSdk: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Events",
    about: "Everything that happened, in order. Streams and webhooks deliver the same events.",
    type: "Event",
    types: "Event types",
    subject: "Subject",
    account: "Account",
    actor: "Actor",
    when: "Time",
    from: "Start cursor",
    fromWhy: "Events are listed from there, oldest first.",
    pause: "Pause",
    resume: "Resume",
    missed: (count) => (count === 1 ? "1 new event" : `${count} new events`),
    following: "New events appear at the top as they happen.",
    replaying: "Events after the cursor, oldest first. New events are added at the end.",
    endReplay: "Back to latest",
    copy: "Copy as GraphQL subscription",
    emptyTitle: "No events yet",
    emptyAbout: "Every change appears here as it happens.",
    actors: {
      ANONYMOUS: "Visitor",
      MEMBER: "Member",
      API_KEY: "API key",
      SYSTEM: "Tenure",
      OPERATOR: "Operator",
    },
    behalf: "Acting staff member",
    replayFrom: "List events from here",
    onlySubject: "All events of this subject",
    former: "Previous",
    later: "Next",
    id: "ID",
    cursor: "Cursor",
    version: "Version",
    sequence: "Sequence number",
    cause: "Caused by",
    facts: "Details",
    payload: "Payload",
    payloadAbout: "What happened: IDs, amounts and statuses.",
    envelope: "Full envelope",
    envelopeAbout: "The whole event, as webhooks and the stream deliver it.",
    gone: "Event not found",
    goneAbout: "Events are kept for 30 days.",
    deliveries: "Webhook deliveries",
    subscription: "Subscribe to these events",
    subscriptionAbout:
      "It uses the filters of the page. Without a cursor, it starts with new events; with one, it first delivers what came after it.",
    document: "Document",
    variables: "Variables",
    accountInSdk: "The SDKs filter by event type and subject. For one account, use the document or curl.",
  },
  de: {
    title: "Ereignisse",
    about:
      "Alles, was geschehen ist, in der Reihenfolge, in der es geschrieben wurde. Feeds und Webhooks melden dasselbe.",
    type: "Ereignis",
    types: "Arten von Ereignissen",
    subject: "Betrifft",
    account: "Konto",
    actor: "Durch",
    when: "Wann",
    from: "Ab einem Cursor",
    fromWhy: "Von dort an lesen, das Älteste zuerst.",
    pause: "Anhalten",
    resume: "Mitlesen",
    missed: (count) => (count === 1 ? "1 neues Ereignis" : `${count} neue Ereignisse`),
    following: "Neue Ereignisse erscheinen oben, sobald sie geschehen.",
    replaying: "Ab dem Cursor gelesen, das Älteste zuerst. Neue Ereignisse folgen am Ende.",
    endReplay: "Zurück zum Neuesten",
    copy: "Als GraphQL-Abonnement kopieren",
    emptyTitle: "Noch ist nichts geschehen",
    emptyAbout: "Die erste Änderung, gleich wo und durch wen, erscheint sofort hier.",
    actors: {
      ANONYMOUS: "Besucher",
      MEMBER: "Mitglied",
      API_KEY: "API-Schlüssel",
      SYSTEM: "Tenure selbst",
      OPERATOR: "Betreiber",
    },
    behalf: "Handelt für sie",
    replayFrom: "Von hier an lesen",
    onlySubject: "Alles dazu",
    former: "Früher",
    later: "Später",
    id: "Kennung",
    cursor: "Cursor",
    version: "Version",
    sequence: "Nummer innerhalb seines Gegenstands",
    cause: "Ausgelöst durch",
    facts: "Was bekannt ist",
    payload: "Inhalt",
    payloadAbout: "Was geschehen ist: Kennungen, Beträge und Zustände.",
    envelope: "Umschlag",
    envelopeAbout: "Alles in einem, wie Webhooks und der Strom es senden.",
    gone: "Dieses Ereignis gibt es hier nicht",
    goneAbout: "Ereignisse lassen sich 30 Tage lang lesen.",
    deliveries: "Per Webhook gesendet",
    subscription: "Diesen Ereignissen folgen",
    subscriptionAbout:
      "Dieselbe Auswahl wie auf der Seite. Ohne Cursor beginnt es mit dem, was ab jetzt geschieht; mit einem meldet es zuerst, was seitdem kam.",
    document: "Dokument",
    variables: "Variablen",
    accountInSdk:
      "Die SDKs wählen nach Art und Gegenstand. Für ein einzelnes Konto nehmen Sie das Dokument oder curl.",
  },
};
