import type { Words } from "../../words/words.ts";

interface Texts {
  about: string;
  add: string;
  addAbout: string;
  host: string;
  added: string;
  canonical: string;
  given: string;
  verified: string;
  unproved: string;
  failing: string;
  failingAbout: string;
  proof: string;
  proofAbout: string;
  recordName: string;
  recordText: string;
  verify: string;
  verifying: string;
  makeCanonical: string;
  nowCanonical: string;
  removeTitle: (host: string) => string;
  removeAbout: string;
  removed: string;
  checked: string;
  emptyTitle: string;
  emptyAbout: string;
}

export const domainWords: Words<Texts> = {
  en: {
    about: "Where this business answers. Links in letters lead to the one marked so.",
    add: "Add a domain",
    addAbout: "Then put one record into its DNS, so that it is known to be yours.",
    host: "Domain, such as members.example.com",
    added: "The domain was added. Put its record into the DNS next.",
    canonical: "Links lead here",
    given: "Given by the platform",
    verified: "Proved",
    unproved: "Not proved yet",
    failing: "Proof missing",
    failingAbout: "The record is not in the DNS any more. After three days the domain leads nowhere.",
    proof: "Put this TXT record into the DNS, and leave it there",
    proofAbout: "It can take an hour until others see it.",
    recordName: "Name",
    recordText: "Text",
    verify: "Verify",
    verifying: "The domain is proved and leads here.",
    makeCanonical: "Lead links here",
    nowCanonical: "Links lead there from now on.",
    removeTitle: (host) => `Remove ${host}?`,
    removeAbout: "It leads nowhere at once. Links to it in old letters do not work any more.",
    removed: "The domain was removed.",
    checked: "Looked for last",
    emptyTitle: "No domain yet",
    emptyAbout: "Add one of your own, so that members stay on your address.",
  },
  de: {
    about: "Wo dieser Betrieb erreichbar ist. Links in Briefen führen zu der so bezeichneten Adresse.",
    add: "Domain hinzufügen",
    addAbout: "Danach tragen Sie einen Eintrag ins DNS ein, damit bekannt ist, dass sie Ihnen gehört.",
    host: "Domain, etwa mitglieder.example.com",
    added: "Die Domain ist hinzugefügt. Tragen Sie nun ihren Eintrag ins DNS ein.",
    canonical: "Links führen hierher",
    given: "Von der Plattform",
    verified: "Nachgewiesen",
    unproved: "Noch nicht nachgewiesen",
    failing: "Nachweis fehlt",
    failingAbout: "Der Eintrag steht nicht mehr im DNS. Nach drei Tagen führt die Domain nirgends mehr hin.",
    proof: "Tragen Sie diesen TXT-Eintrag ins DNS ein und lassen Sie ihn stehen",
    proofAbout: "Es kann eine Stunde dauern, bis andere ihn sehen.",
    recordName: "Name",
    recordText: "Text",
    verify: "Prüfen",
    verifying: "Die Domain ist nachgewiesen und führt hierher.",
    makeCanonical: "Links hierher führen",
    nowCanonical: "Links führen von nun an dorthin.",
    removeTitle: (host) => `${host} entfernen?`,
    removeAbout: "Sie führt sofort nirgends mehr hin. Links in alten Briefen funktionieren nicht mehr.",
    removed: "Die Domain ist entfernt.",
    checked: "Zuletzt nachgesehen",
    emptyTitle: "Noch keine Domain",
    emptyAbout: "Fügen Sie eine eigene hinzu, damit Mitglieder auf Ihrer Adresse bleiben.",
  },
};
