import type { Words } from "../../words/words.ts";

interface Texts {
  about: string;
  ownAbout: string;
  create: string;
  createAbout: string;
  edit: (name: string) => string;
  name: string;
  description: string;
  permissions: string;
  may: (count: number) => string;
  holders: (count: number) => string;
  remove: (name: string) => string;
  removeAbout: string;
  emptyTitle: string;
  emptyAbout: string;
  made: string;
  changed: string;
  gone: string;
  tooMuch: string;
}

export const roleWords: Words<Texts> = {
  en: {
    about: "A role is a set of permissions. Somebody may hold several.",
    ownAbout: "Made by you out of single permissions.",
    create: "New role",
    createAbout: "Choose what its holders may do. You can give only what you may do yourself.",
    edit: (name) => `Change ${name}`,
    name: "Name",
    description: "What it is for",
    permissions: "Its holders may",
    may: (count) => (count === 1 ? "1 permission" : `${count} permissions`),
    holders: (count) => (count === 1 ? "1 holder" : `${count} holders`),
    remove: (name) => `Do away with ${name}?`,
    removeAbout: "A role that somebody holds cannot be done away with. Take it from them first.",
    emptyTitle: "No role of your own yet",
    emptyAbout: "Where the given roles allow too much or too little, make one that fits.",
    made: "The role was made.",
    changed: "The role was changed.",
    gone: "The role is gone.",
    tooMuch: "You may not do this yourself.",
  },
  de: {
    about: "Eine Rolle ist eine Reihe von Rechten. Man kann mehrere haben.",
    ownAbout: "Von Ihnen aus einzelnen Rechten gemacht.",
    create: "Neue Rolle",
    createAbout: "Wählen Sie, was damit erlaubt ist. Sie können nur geben, was Sie selbst dürfen.",
    edit: (name) => `${name} ändern`,
    name: "Name",
    description: "Wofür sie da ist",
    permissions: "Sie erlaubt",
    may: (count) => (count === 1 ? "1 Recht" : `${count} Rechte`),
    holders: (count) => (count === 1 ? "1 Person" : `${count} Personen`),
    remove: (name) => `${name} abschaffen?`,
    removeAbout: "Eine Rolle, die jemand hat, lässt sich nicht abschaffen. Entziehen Sie sie zuerst.",
    emptyTitle: "Noch keine eigene Rolle",
    emptyAbout: "Wo die gegebenen Rollen zu viel oder zu wenig erlauben, legen Sie eine passende an.",
    made: "Die Rolle ist angelegt.",
    changed: "Die Rolle ist geändert.",
    gone: "Die Rolle ist abgeschafft.",
    tooMuch: "Das dürfen Sie selbst nicht.",
  },
};
