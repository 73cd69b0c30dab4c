import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  owned: string;
  brand: string;
  domains: string;
  details: string;
  indirect: string;
  name: string;
  nameOf: string;
  slug: string;
  slugHint: (host: string) => string;
  state: string;
  states: Record<string, string>;
  test: string;
  isTest: string;
  isTestHint: string;
  currency: string;
  zone: string;
  locale: string;
  owner: string;
  ownerEmail: string;
  ownerEmailHint: string;
  since: string;
  hosts: string;
  emptyTitle: string;
  emptyAbout: string;
  create: string;
  createAbout: string;
  created: (name: string) => string;
  rename: string;
  updated: string;
  reason: string;
  reasonHint: string;
  suspended: string;
  suspend: string;
  suspendTitle: (name: string) => string;
  suspendAbout: string;
  restore: string;
  restored: string;
  close: string;
  closeTitle: (name: string) => string;
  closeAbout: string;
  typeToClose: (slug: string) => string;
  closed: string;
  transfer: string;
  transferTitle: (name: string) => string;
  transferAbout: string;
  newOwner: string;
  transferred: string;
  danger: string;
  dangerAbout: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Businesses",
    about: "This business, its brand and domains, and the businesses it owns.",
    owned: "Owned",
    brand: "Brand",
    domains: "Domains",
    details: "This business",
    indirect: "Include indirectly owned",
    name: "Name",
    nameOf: "Business name",
    slug: "Short name",
    slugHint: (host) => `Its first address is this short name followed by .${host}`,
    state: "Status",
    states: { ACTIVE: "Active", SUSPENDED: "Suspended", CLOSED: "Closed" },
    test: "Test",
    isTest: "Test business",
    isTestHint: "Has a test clock that can be advanced. This can't be changed later.",
    currency: "Currency",
    zone: "Time zone",
    locale: "Language",
    owner: "Owner",
    ownerEmail: "First administrator",
    ownerEmailHint: "This address gets an email with a sign-in link.",
    since: "Created",
    hosts: "Domains",
    emptyTitle: "No owned businesses yet",
    emptyAbout: "Create one for a customer, a branch or testing. It has its own members and books.",
    create: "Create business",
    createAbout: "It starts empty, with one address, and is active immediately.",
    created: (name) => `${name} created.`,
    rename: "Edit",
    updated: "Business updated.",
    reason: "Reason",
    reasonHint: "Visible to its owner, not to visitors.",
    suspended: "Business suspended.",
    suspend: "Suspend",
    suspendTitle: (name) => `Suspend ${name}?`,
    suspendAbout: "Its pages and API stop responding, and its jobs wait, until you restore it.",
    restore: "Restore",
    restored: "Business restored.",
    close: "Close permanently",
    closeTitle: (name) => `Close ${name} permanently?`,
    closeAbout: "It can't be reopened. Its domains become available to others.",
    typeToClose: (slug) => `Type ${slug} to confirm`,
    closed: "Business closed.",
    transfer: "Transfer ownership",
    transferTitle: (name) => `Transfer ownership of ${name}`,
    transferAbout: "Staff of the new owner can then suspend and close it.",
    newOwner: "New owner",
    transferred: "Ownership transferred.",
    danger: "Danger zone",
    dangerAbout: "These actions affect everyone who uses this business.",
  },
  de: {
    title: "Betriebe",
    about: "Dieser Betrieb, wie er aussieht und wo er erreichbar ist; und die, die ihm gehören.",
    owned: "Eigene Betriebe",
    brand: "Erscheinungsbild",
    domains: "Domains",
    details: "Dieser Betrieb",
    indirect: "Auch die, die ihnen gehören",
    name: "Name",
    nameOf: "Name des Betriebs",
    slug: "Kurzname",
    slugHint: (host) => `Die erste Adresse ist der Kurzname vor .${host}`,
    state: "Stand",
    states: { ACTIVE: "Geöffnet", SUSPENDED: "Gesperrt", CLOSED: "Geschlossen" },
    test: "Test",
    isTest: "Ein Testbetrieb",
    isTestHint: "Er hat eine Uhr, die sich vorstellen lässt. Er bleibt ein Test.",
    currency: "Währung",
    zone: "Zeitzone",
    locale: "Sprache",
    owner: "Gehört",
    ownerEmail: "Erste Person in der Verwaltung",
    ownerEmailHint: "Diese Adresse bekommt einen Link per E-Mail.",
    since: "Seit",
    hosts: "Adressen",
    emptyTitle: "Noch kein eigener Betrieb",
    emptyAbout:
      "Gründen Sie einen für einen Kunden, eine Filiale oder zum Ausprobieren. Er hat eigene Mitglieder und Bücher.",
    create: "Betrieb gründen",
    createAbout: "Er beginnt allein mit seiner ersten Adresse und ist sofort geöffnet.",
    created: (name) => `${name} ist gegründet.`,
    rename: "Ändern",
    updated: "Der Betrieb ist geändert.",
    reason: "Warum",
    reasonHint: "Das sieht der Eigentümer, Besucher sehen es nicht.",
    suspended: "Der Betrieb ist gesperrt.",
    suspend: "Sperren",
    suspendTitle: (name) => `${name} sperren?`,
    suspendAbout: "Seiten und API antworten niemandem, und Aufträge warten, bis Sie ihn wieder öffnen.",
    restore: "Wieder öffnen",
    restored: "Der Betrieb ist wieder geöffnet.",
    close: "Für immer schließen",
    closeTitle: (name) => `${name} für immer schließen?`,
    closeAbout: "Niemand kann ihn wieder öffnen. Seine Adressen sind für andere frei.",
    typeToClose: (slug) => `Zur Bestätigung ${slug} eingeben`,
    closed: "Der Betrieb ist geschlossen.",
    transfer: "Übertragen",
    transferTitle: (name) => `${name} einem anderen Betrieb übertragen`,
    transferAbout: "Das Team des neuen Eigentümers kann ihn dann sperren und schließen.",
    newOwner: "Neuer Eigentümer",
    transferred: "Der Betrieb hat einen neuen Eigentümer.",
    danger: "Eigentum und Ende",
    dangerAbout: "Was den Betrieb für alle verändert, die ihn nutzen.",
  },
};
