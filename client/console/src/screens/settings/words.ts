import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  aboutPlatform: string;
  groups: string;
  level: string;
  levels: Record<string, string>;
  of: (name: string) => string;
  search: string;
  nothing: string;
  inherited: (value: string, from: string) => string;
  byDefault: string;
  isSet: string;
  reset: string;
  resetOf: (name: string) => string;
  history: string;
  historyOf: (name: string) => string;
  noHistory: string;
  changed: (count: number) => string;
  discard: string;
  reason: string;
  undone: string;
  empty: string;
  on: string;
  off: string;
  secretSet: string;
  secretUnset: string;
  secretKept: string;
  durationHint: string;
  range: (least: string, most: string) => string;
  listHint: string;
  notJson: string;
  currency: string;
  revision: string;
  when: string;
  who: string;
  from: string;
  to: string;
  hidden: string;
  notSet: string;
  actors: Record<string, string>;
}

export const words: Words<Texts> = {
  en: {
    title: "Settings",
    about: "Settings of this business. The most specific level takes precedence.",
    aboutPlatform: "Defaults for every business of this installation. A business can override them.",
    groups: "Setting groups",
    level: "Level",
    levels: { PLATFORM: "Platform", TENANT: "Business", ACCOUNT: "Account", MEMBER: "Member" },
    of: (name) => `Settings for ${name} only.`,
    search: "Search settings",
    nothing: "No results.",
    inherited: (value, from) => `Inherited: ${value} (${from})`,
    byDefault: "default",
    isSet: "Set here",
    reset: "Reset",
    resetOf: (name) => `Reset ${name}`,
    history: "History",
    historyOf: (name) => `History of ${name}`,
    noHistory: "No changes yet.",
    changed: (count) => (count === 1 ? "1 unsaved change" : `${count} unsaved changes`),
    discard: "Discard",
    reason: "Reason, recorded in the history",
    undone: "Undone",
    empty: "empty",
    on: "On",
    off: "Off",
    secretSet: "A value is stored. It is never shown.",
    secretUnset: "No value is stored.",
    secretKept: "Leave empty to keep the current value",
    durationHint: "ISO 8601: P7D is 7 days, PT6H is 6 hours",
    range: (least, most) => `From ${least} to ${most}`,
    listHint: "Press Enter after each value",
    notJson: "Invalid JSON.",
    currency: "Currency",
    revision: "No.",
    when: "Time",
    who: "Actor",
    from: "From",
    to: "To",
    hidden: "hidden",
    notSet: "not set",
    actors: { ANONYMOUS: "Visitor", MEMBER: "Member", API_KEY: "API key", SYSTEM: "System" },
  },
  de: {
    title: "Einstellungen",
    about: "Was für diesen Betrieb gilt. Der Wert, der dem Mitglied am nächsten steht, zählt zuerst.",
    aboutPlatform: "Vorgaben für alle Betriebe dieser Installation. Ein Betrieb kann davon abweichen.",
    groups: "Gruppen von Einstellungen",
    level: "Gilt für",
    levels: { PLATFORM: "Plattform", TENANT: "Betrieb", ACCOUNT: "Konto", MEMBER: "Mitglied" },
    of: (name) => `Was allein für ${name} gilt.`,
    search: "Einstellung suchen",
    nothing: "Keine Einstellung passt dazu.",
    inherited: (value, from) => `Sonst ${value} (${from})`,
    byDefault: "Vorgabe",
    isSet: "Hier gesetzt",
    reset: "Zurücksetzen",
    resetOf: (name) => `${name} zurücksetzen`,
    history: "Verlauf",
    historyOf: (name) => `Verlauf von ${name}`,
    noHistory: "Das wurde hier nie geändert.",
    changed: (count) =>
      count === 1 ? "1 Änderung nicht gespeichert" : `${count} Änderungen nicht gespeichert`,
    discard: "Verwerfen",
    reason: "Warum, für den Verlauf",
    undone: "Rückgängig gemacht",
    empty: "leer",
    on: "Ein",
    off: "Aus",
    secretSet: "Ein Wert ist hinterlegt. Er wird nie gezeigt.",
    secretUnset: "Nichts ist hinterlegt.",
    secretKept: "Leer lassen, um ihn zu behalten",
    durationHint: "Nach ISO 8601: P7D sind 7 Tage, PT6H sind 6 Stunden",
    range: (least, most) => `Von ${least} bis ${most}`,
    listHint: "Nach jedem die Eingabetaste",
    notJson: "Das ist kein gültiges JSON.",
    currency: "Währung",
    revision: "Nr.",
    when: "Wann",
    who: "Wer",
    from: "Von",
    to: "Auf",
    hidden: "nicht gezeigt",
    notSet: "nicht gesetzt",
    actors: {
      ANONYMOUS: "Ein Besucher",
      MEMBER: "Ein Mitglied",
      API_KEY: "Ein API-Schlüssel",
      SYSTEM: "Das System",
    },
  },
};
