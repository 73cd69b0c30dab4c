import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  name: string;
  email: string;
  status: string;
  since: string;
  searchByEmail: string;
  emptyTitle: string;
  emptyAbout: string;
  states: Record<string, string>;
}

export const words: Words<Texts> = {
  en: {
    title: "Members",
    about: "Everybody who has a login here.",
    name: "Name",
    email: "E-mail",
    status: "State",
    since: "Since",
    searchByEmail: "Find by e-mail",
    emptyTitle: "Nobody has signed up yet",
    emptyAbout: "Members appear here the moment they sign up on your site.",
    states: { ACTIVE: "Active", SUSPENDED: "Suspended", ERASED: "Erased" },
  },
  de: {
    title: "Mitglieder",
    about: "Alle, die hier einen Zugang haben.",
    name: "Name",
    email: "E-Mail",
    status: "Stand",
    since: "Seit",
    searchByEmail: "Nach E-Mail suchen",
    emptyTitle: "Noch hat sich niemand angemeldet",
    emptyAbout: "Mitglieder erscheinen hier, sobald sie sich auf Ihrer Website registrieren.",
    states: { ACTIVE: "Aktiv", SUSPENDED: "Gesperrt", ERASED: "Gelöscht" },
  },
};
