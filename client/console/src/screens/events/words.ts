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
    about: "All that happened, in the order in which it was written. Feeds and webhooks tell the same.",
    type: "Event",
    types: "Kinds of event",
    subject: "About",
    account: "Account",
    actor: "By",
    when: "When",
    from: "From a cursor",
    fromWhy: "Read on from there, the oldest first.",
    pause: "Pause",
    resume: "Follow",
    missed: (count) => (count === 1 ? "1 new event" : `${count} new events`),
    following: "New events appear at the top as they happen.",
    replaying: "Read from the cursor on, the oldest first. New events follow at the end.",
    endReplay: "Back to the newest",
    copy: "Copy as subscription",
    emptyTitle: "Nothing has happened yet",
    emptyAbout: "The first change anywhere, by whomever, appears here at once.",
    actors: {
      ANONYMOUS: "Visitor",
      MEMBER: "Member",
      API_KEY: "API key",
      SYSTEM: "Tenure itself",
      OPERATOR: "Operator",
    },
    behalf: "Acting for them",
    replayFrom: "Read on from here",
    onlySubject: "All about the same",
    former: "Earlier",
    later: "Later",
    id: "Id",
    cursor: "Cursor",
    version: "Version",
    sequence: "Number within its subject",
    cause: "Led to by",
    facts: "What is known",
    payload: "Payload",
    payloadAbout: "What happened: ids, amounts and states.",
    envelope: "Envelope",
    envelopeAbout: "All of it in one, as webhooks and the stream send it.",
    gone: "This event is not there",
    goneAbout: "Events can be read for 30 days.",
    deliveries: "Sent by webhook",
    subscription: "Follow these events",
    subscriptionAbout:
      "The same choice as on the screen. Without a cursor it begins with what happens from now on; with one it first tells what came after.",
    document: "Document",
    variables: "Variables",
    accountInSdk: "The SDKs choose by kind and subject. For one account, use the document or curl.",
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
