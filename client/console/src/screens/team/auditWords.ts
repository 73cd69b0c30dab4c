import type { Words } from "../../words/words.ts";

interface Texts {
  about: string;
  action: string;
  actor: string;
  actors: Record<string, string>;
  from: string;
  to: string;
  when: string;
  subject: string;
  outcome: string;
  outcomes: Record<string, string>;
  empty: string;
  emptyAbout: string;
  actionHint: string;
  onBehalf: (name: string) => string;
  position: string;
  address: string;
  device: string;
  reason: string;
  code: string;
  hash: string;
  previous: string;
  changes: string;
  narrowActor: string;
  narrowSubject: string;
  narrowed: string;
  verify: string;
  verifying: (at: string) => string;
  intact: (count: string) => string;
  broken: (at: string) => string;
  brokenAbout: string;
}

export const auditWords: Words<Texts> = {
  en: {
    about: "All that staff, keys and operators did. Nobody can change it without being noticed.",
    action: "Action",
    actor: "Who",
    actors: { ANONYMOUS: "A visitor", MEMBER: "A member", API_KEY: "An API key", SYSTEM: "The system" },
    from: "From",
    to: "Before",
    when: "When",
    subject: "To what",
    outcome: "Outcome",
    outcomes: { DONE: "Done", DENIED: "Not allowed" },
    empty: "Nothing was done yet",
    emptyAbout: "Invite somebody or change a setting: it is written down here.",
    actionHint: "Action, such as roleGrant",
    onBehalf: (name) => `${name} behind it`,
    position: "Place in the chain",
    address: "Address",
    device: "Device",
    reason: "Reason",
    code: "Why not",
    hash: "Hash",
    previous: "Hash before",
    changes: "What came of it",
    narrowActor: "All by them",
    narrowSubject: "All to this",
    narrowed: "One person or record alone",
    verify: "Verify the chain",
    verifying: (at) => `Looked at ${at} entries so far.`,
    intact: (count) => `The chain is as it was written: ${count} entries.`,
    broken: (at) => `Entry ${at} is not as it was written.`,
    brokenAbout: "Somebody changed the log past the product. Compare it with a backup of that time.",
  },
  de: {
    about: "Alles, was Team, Schlüssel und Betreiber getan haben. Niemand ändert es unbemerkt.",
    action: "Handlung",
    actor: "Wer",
    actors: {
      ANONYMOUS: "Ein Besucher",
      MEMBER: "Ein Mitglied",
      API_KEY: "Ein API-Schlüssel",
      SYSTEM: "Das System",
    },
    from: "Ab",
    to: "Vor",
    when: "Wann",
    subject: "Woran",
    outcome: "Ausgang",
    outcomes: { DONE: "Getan", DENIED: "Nicht erlaubt" },
    empty: "Noch ist nichts geschehen",
    emptyAbout: "Laden Sie jemanden ein oder ändern Sie eine Einstellung: Hier wird es festgehalten.",
    actionHint: "Handlung, etwa roleGrant",
    onBehalf: (name) => `dahinter ${name}`,
    position: "Platz in der Kette",
    address: "Adresse",
    device: "Gerät",
    reason: "Grund",
    code: "Warum nicht",
    hash: "Prüfsumme",
    previous: "Prüfsumme davor",
    changes: "Was daraus wurde",
    narrowActor: "Alles von dort",
    narrowSubject: "Alles daran",
    narrowed: "Nur eine Person oder ein Gegenstand",
    verify: "Kette prüfen",
    verifying: (at) => `Bisher ${at} Einträge angesehen.`,
    intact: (count) => `Die Kette ist, wie sie geschrieben wurde: ${count} Einträge.`,
    broken: (at) => `Eintrag ${at} ist nicht, wie er geschrieben wurde.`,
    brokenAbout:
      "Jemand hat das Protokoll am Produkt vorbei geändert. Vergleichen Sie es mit einer Sicherung von damals.",
  },
};
