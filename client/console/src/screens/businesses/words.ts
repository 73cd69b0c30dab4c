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
    about: "This business, how it looks and where it answers; and those that it owns.",
    owned: "Owned",
    brand: "Brand",
    domains: "Domains",
    details: "This business",
    indirect: "Also those that they own",
    name: "Name",
    nameOf: "Name of the business",
    slug: "Short name",
    slugHint: (host) => `Its first address is the short name before .${host}`,
    state: "State",
    states: { ACTIVE: "Open", SUSPENDED: "Suspended", CLOSED: "Closed" },
    test: "Test",
    isTest: "A test business",
    isTestHint: "It has a clock that can be moved on. It stays a test.",
    currency: "Currency",
    zone: "Time zone",
    locale: "Language",
    owner: "Owned by",
    ownerEmail: "First administrator",
    ownerEmailHint: "This address gets a link by mail.",
    since: "Since",
    hosts: "Addresses",
    emptyTitle: "No business of its own yet",
    emptyAbout: "Found one for a customer, a branch, or to try things out. It has its own members and books.",
    create: "Found a business",
    createAbout: "It begins with nothing but its first address, and is open at once.",
    created: (name) => `${name} was founded.`,
    rename: "Change",
    updated: "The business was changed.",
    reason: "Why",
    reasonHint: "Its owner sees this, its visitors do not.",
    suspended: "The business is suspended.",
    suspend: "Suspend",
    suspendTitle: (name) => `Suspend ${name}?`,
    suspendAbout: "Its pages and its API answer nobody, and its jobs wait, until you restore it.",
    restore: "Restore",
    restored: "The business is open again.",
    close: "Close for good",
    closeTitle: (name) => `Close ${name} for good?`,
    closeAbout: "Nobody can open it again. Its addresses are free for others.",
    typeToClose: (slug) => `Write ${slug} to confirm`,
    closed: "The business is closed.",
    transfer: "Transfer",
    transferTitle: (name) => `Let another business own ${name}`,
    transferAbout: "The staff of the new owner can suspend and close it from then on.",
    newOwner: "New owner",
    transferred: "The business has a new owner.",
    danger: "Ownership and end",
    dangerAbout: "What changes this business for all who use it.",
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
