import type { Words } from "../../words/words.ts";
import type { ErasureHindrance, ErasureStatus, ErasureTreatment, ExportStatus } from "./privacy.gen.ts";

interface Texts {
  title: string;
  about: string;
  tabs: Record<"consents" | "erasures" | "exports", string>;
  name: string;
  nameWhy: string;
  code: string;
  codeWhy: string;
  version: string;
  versionOf: (version: number) => string;
  state: string;
  states: Record<"REQUIRED" | "OPTIONAL" | "ARCHIVED", string>;
  noPurposes: string;
  noPurposesAbout: string;
  add: string;
  edit: string;
  askAgain: string;
  publish: string;
  published: string;
  publishAbout: string;
  text: string;
  textWhy: string;
  url: string;
  required: string;
  requiredWhy: string;
  taken: string;
  archive: string;
  archiveTitle: (name: string) => string;
  archiveAbout: string;
  archived: string;
  versions: string;
  lost: string;
  member: string;
  unseen: string;
  asked: string;
  due: string;
  ended: string;
  reason: string;
  held: string;
  hindrances: Record<ErasureHindrance, string>;
  erasure: string;
  erasureStates: Record<ErasureStatus, string>;
  noErasures: string;
  noErasuresAbout: string;
  keep: string;
  kept: string;
  report: string;
  reportAbout: string;
  noReport: string;
  table: string;
  treatment: string;
  treatments: Record<ErasureTreatment, string>;
  rows: string;
  until: string;
  fetch: string;
  exportStates: Record<ExportStatus, string>;
  noExports: string;
  noExportsAbout: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Privacy",
    about: "What members consent to, and their requests for their data and for erasure.",
    tabs: { consents: "Consents", erasures: "Erasures", exports: "Data exports" },
    name: "Name",
    nameWhy: "As members read it.",
    code: "Code",
    codeWhy: "For the API: letters, digits and _. It cannot be changed later.",
    version: "Version",
    versionOf: (version) => `Version ${version}`,
    state: "Status",
    states: { REQUIRED: "Required", OPTIONAL: "Optional", ARCHIVED: "Archived" },
    noPurposes: "You ask for no consent yet",
    noPurposesAbout: "Publish your terms or a newsletter's text. What each member agreed to stays on record.",
    add: "Add consent",
    edit: "Edit",
    askAgain: "Ask again",
    publish: "Publish",
    published: "It is published. Members are asked from now on.",
    publishAbout: "A changed text becomes a new version, and whoever agreed to the old one is asked again.",
    text: "Text",
    textWhy: "What members agree to.",
    url: "Link to more",
    required: "Required to sign up",
    requiredWhy: "Nobody can sign up without it.",
    taken: "There is a consent with this code. Publish a new version of that one.",
    archive: "Archive",
    archiveTitle: (name) => `Archive ${name}?`,
    archiveAbout: "Nobody is asked any more. What members agreed to stays on record.",
    archived: "It is archived.",
    versions: "Versions",
    lost: "This does not exist, or no longer",
    member: "Member",
    unseen: "A member",
    asked: "Requested",
    due: "Due",
    ended: "Finished",
    reason: "Reason",
    held: "Waits for",
    hindrances: {
      LAST_OWNER: "another owner of the business",
      ACCOUNT_OWNER: "another owner of a company's account",
      PAYMENT_IN_FLIGHT: "a payment in progress",
    },
    erasure: "Erasure",
    erasureStates: { REQUESTED: "Requested", CANCELED: "Canceled", RUNNING: "In progress", DONE: "Done" },
    noErasures: "Nobody has asked to be erased",
    noErasuresAbout: "Members ask on their own page; you can ask for them on their record, under Privacy.",
    keep: "Cancel erasure",
    kept: "The erasure is canceled. The member is told.",
    report: "Report",
    reportAbout: "What was done in each table.",
    noReport: "Nothing yet. It begins on the due date.",
    table: "Table",
    treatment: "Treatment",
    treatments: { ERASE: "Deleted", PSEUDONYMISE: "Pseudonymized", KEEP: "Kept", NOTHING: "Nothing in it" },
    rows: "Rows",
    until: "Available until",
    fetch: "Download",
    exportStates: { QUEUED: "In progress", READY: "Ready", EXPIRED: "Expired" },
    noExports: "No data exports yet",
    noExportsAbout: "Members ask on their own page; you can make one on their record, under Privacy.",
  },
  de: {
    title: "Datenschutz",
    about: "Worin Mitglieder einwilligen, und ihre Anträge auf Auskunft und Löschung.",
    tabs: { consents: "Einwilligungen", erasures: "Löschungen", exports: "Auskünfte" },
    name: "Name",
    nameWhy: "Wie Mitglieder ihn lesen.",
    code: "Kürzel",
    codeWhy: "Für die API: Buchstaben, Ziffern und _. Es lässt sich später nicht ändern.",
    version: "Fassung",
    versionOf: (version) => `Fassung ${version}`,
    state: "Status",
    states: { REQUIRED: "Pflicht", OPTIONAL: "Freiwillig", ARCHIVED: "Archiviert" },
    noPurposes: "Sie erfragen noch keine Einwilligung",
    noPurposesAbout:
      "Veröffentlichen Sie Ihre Bedingungen oder den Text eines Rundbriefs. Worin jedes Mitglied eingewilligt hat, bleibt festgehalten.",
    add: "Einwilligung hinzufügen",
    edit: "Bearbeiten",
    askAgain: "Wieder erfragen",
    publish: "Veröffentlichen",
    published: "Es ist veröffentlicht. Mitglieder werden ab jetzt gefragt.",
    publishAbout:
      "Ein geänderter Text wird eine neue Fassung, und wer in die alte eingewilligt hat, wird wieder gefragt.",
    text: "Text",
    textWhy: "Worin Mitglieder einwilligen.",
    url: "Link zu mehr",
    required: "Pflicht bei der Registrierung",
    requiredWhy: "Niemand kann sich ohne sie registrieren.",
    taken:
      "Eine Einwilligung mit diesem Kürzel gibt es schon. Veröffentlichen Sie eine neue Fassung von ihr.",
    archive: "Archivieren",
    archiveTitle: (name) => `${name} archivieren?`,
    archiveAbout: "Niemand wird mehr gefragt. Worin Mitglieder eingewilligt haben, bleibt festgehalten.",
    archived: "Sie ist archiviert.",
    versions: "Fassungen",
    lost: "Das gibt es nicht, oder nicht mehr",
    member: "Mitglied",
    unseen: "Ein Mitglied",
    asked: "Beantragt",
    due: "Fällig",
    ended: "Beendet",
    reason: "Grund",
    held: "Wartet auf",
    hindrances: {
      LAST_OWNER: "einen weiteren Inhaber des Betriebs",
      ACCOUNT_OWNER: "einen weiteren Inhaber eines Firmenkontos",
      PAYMENT_IN_FLIGHT: "eine laufende Zahlung",
    },
    erasure: "Löschung",
    erasureStates: {
      REQUESTED: "Beantragt",
      CANCELED: "Zurückgenommen",
      RUNNING: "In Arbeit",
      DONE: "Erledigt",
    },
    noErasures: "Niemand hat um Löschung gebeten",
    noErasuresAbout:
      "Mitglieder bitten auf ihrer eigenen Seite darum; Sie können es für sie beim Mitglied unter Datenschutz tun.",
    keep: "Löschung zurücknehmen",
    kept: "Die Löschung ist zurückgenommen. Das Mitglied erfährt es.",
    report: "Bericht",
    reportAbout: "Was in jeder Tabelle geschah.",
    noReport: "Noch nichts. Sie beginnt, wenn sie fällig ist.",
    table: "Tabelle",
    treatment: "Behandlung",
    treatments: {
      ERASE: "Gelöscht",
      PSEUDONYMISE: "Pseudonymisiert",
      KEEP: "Aufbewahrt",
      NOTHING: "Nichts darin",
    },
    rows: "Zeilen",
    until: "Verfügbar bis",
    fetch: "Herunterladen",
    exportStates: { QUEUED: "In Arbeit", READY: "Fertig", EXPIRED: "Abgelaufen" },
    noExports: "Noch keine Auskünfte",
    noExportsAbout:
      "Mitglieder bitten auf ihrer eigenen Seite darum; Sie können eine beim Mitglied unter Datenschutz erstellen.",
  },
};
