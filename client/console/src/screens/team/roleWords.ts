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
    about: "A role is a set of permissions. A person can have several roles.",
    ownAbout: "Created by your team from individual permissions.",
    create: "Create role",
    createAbout: "Choose its permissions. You can only grant permissions that you have.",
    edit: (name) => `Edit ${name}`,
    name: "Name",
    description: "Description",
    permissions: "Permissions",
    may: (count) => (count === 1 ? "1 permission" : `${count} permissions`),
    holders: (count) => (count === 1 ? "1 person" : `${count} people`),
    remove: (name) => `Delete ${name}?`,
    removeAbout: "A role that someone has can't be deleted. Revoke it from them first.",
    emptyTitle: "No custom roles yet",
    emptyAbout: "Create one where the built-in roles allow too much or too little.",
    made: "Role created.",
    changed: "Role updated.",
    gone: "Role deleted.",
    tooMuch: "You don't have this permission.",
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
