import type { Words } from "../../words/words.ts";
import type { CustomFieldKind, CustomFieldOwner } from "./fields.gen.ts";

interface Texts {
  title: string;
  about: string;
  owner: string;
  owners: Record<CustomFieldOwner, string>;
  ownersAbout: Record<CustomFieldOwner, string>;
  none: string;
  add: string;
  edit: string;
  askAgain: string;
  label: string;
  labelWhy: string;
  code: string;
  codeWhy: string;
  kind: string;
  kinds: Record<CustomFieldKind, string>;
  choices: string;
  choicesWhy: string;
  required: string;
  hidden: string;
  hiddenWhy: string;
  isRequired: string;
  isHidden: string;
  isArchived: string;
  act: string;
  up: (label: string) => string;
  down: (label: string) => string;
  archive: string;
  archiveTitle: (label: string) => string;
  archiveAbout: string;
  archived: string;
  taken: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Custom fields",
    about: "Extra questions for your members and accounts. Your team and they themselves can answer.",
    owner: "About",
    owners: { MEMBER: "Members", ACCOUNT: "Accounts" },
    ownersAbout: {
      MEMBER: "Shown on the member's record, and on their page “About you”.",
      ACCOUNT: "Shown on the account's record, and among a company's details.",
    },
    none: "No custom fields yet.",
    add: "Add field",
    edit: "Edit field",
    askAgain: "Restore field",
    label: "Label",
    labelWhy: "The question, as people read it.",
    code: "Code",
    codeWhy: "For the API: small letters, digits, - and _. It cannot be changed later.",
    kind: "Type",
    kinds: { TEXT: "Text", NUMBER: "Number", BOOLEAN: "Yes or no", DATE: "Date", CHOICE: "Choice" },
    choices: "Choices",
    choicesWhy: "Press Enter after each.",
    required: "An answer is required",
    hidden: "For your team only",
    hiddenWhy: "Members neither see nor answer it.",
    isRequired: "Required",
    isHidden: "Team only",
    isArchived: "Archived",
    act: "Actions",
    up: (label) => `Move ${label} up`,
    down: (label) => `Move ${label} down`,
    archive: "Archive",
    archiveTitle: (label) => `Archive ${label}?`,
    archiveAbout: "It is no longer asked. Answers are kept, and shown again when you restore it.",
    archived: "The field is archived.",
    taken: "There is a field with this code. Edit that one, or choose another code.",
  },
  de: {
    title: "Eigene Felder",
    about: "Weitere Fragen an Ihre Mitglieder und Konten. Ihr Team und sie selbst können antworten.",
    owner: "Betrifft",
    owners: { MEMBER: "Mitglieder", ACCOUNT: "Konten" },
    ownersAbout: {
      MEMBER: "Steht beim Mitglied und auf dessen Seite „Über Sie“.",
      ACCOUNT: "Steht beim Konto und unter den Angaben einer Firma.",
    },
    none: "Noch keine eigenen Felder.",
    add: "Feld hinzufügen",
    edit: "Feld bearbeiten",
    askAgain: "Feld wiederherstellen",
    label: "Bezeichnung",
    labelWhy: "Die Frage, wie sie zu lesen ist.",
    code: "Kürzel",
    codeWhy: "Für die API: kleine Buchstaben, Ziffern, - und _. Es lässt sich später nicht ändern.",
    kind: "Art",
    kinds: { TEXT: "Text", NUMBER: "Zahl", BOOLEAN: "Ja oder nein", DATE: "Datum", CHOICE: "Auswahl" },
    choices: "Antworten zur Auswahl",
    choicesWhy: "Nach jeder die Eingabetaste drücken.",
    required: "Eine Antwort ist Pflicht",
    hidden: "Nur für Ihr Team",
    hiddenWhy: "Mitglieder sehen und beantworten es nicht.",
    isRequired: "Pflicht",
    isHidden: "Nur Team",
    isArchived: "Archiviert",
    act: "Aktionen",
    up: (label) => `${label} nach oben`,
    down: (label) => `${label} nach unten`,
    archive: "Archivieren",
    archiveTitle: (label) => `${label} archivieren?`,
    archiveAbout:
      "Es wird nicht mehr gefragt. Antworten bleiben und erscheinen wieder, wenn Sie es wiederherstellen.",
    archived: "Das Feld ist archiviert.",
    taken:
      "Ein Feld mit diesem Kürzel gibt es schon. Bearbeiten Sie jenes, oder wählen Sie ein anderes Kürzel.",
  },
};
