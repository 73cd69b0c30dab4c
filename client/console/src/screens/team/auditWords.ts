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
    about: "Everything that staff, API keys and operators did. Entries can't be changed unnoticed.",
    action: "Action",
    actor: "Actor",
    actors: { ANONYMOUS: "Visitor", MEMBER: "Member", API_KEY: "API key", SYSTEM: "System" },
    from: "From",
    to: "Before",
    when: "When",
    subject: "Target",
    outcome: "Outcome",
    outcomes: { DONE: "Done", DENIED: "Denied" },
    empty: "No entries yet",
    emptyAbout: "Actions such as inviting someone or changing a setting are recorded here.",
    actionHint: "Action, such as roleGrant",
    onBehalf: (name) => `${name} acting as them`,
    position: "Position in the chain",
    address: "IP address",
    device: "Device",
    reason: "Reason",
    code: "Error code",
    hash: "Hash",
    previous: "Previous hash",
    changes: "Result",
    narrowActor: "All by this actor",
    narrowSubject: "All for this target",
    narrowed: "Filtered by person or record",
    verify: "Verify chain",
    verifying: (at) => `${at} entries checked so far.`,
    intact: (count) => `The chain is intact: ${count} entries.`,
    broken: (at) => `Entry ${at} was altered.`,
    brokenAbout: "Someone changed the log outside Tenure. Compare it with a backup from that time.",
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
