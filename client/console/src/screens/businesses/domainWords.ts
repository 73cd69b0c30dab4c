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
    about: "Where this business can be reached. Links in emails use the primary domain.",
    add: "Add domain",
    addAbout: "You then add one DNS record to verify that the domain is yours.",
    host: "Domain, such as members.example.com",
    added: "Domain added. Add its DNS record next.",
    canonical: "Primary domain",
    given: "Provided by the platform",
    verified: "Verified",
    unproved: "Pending verification",
    failing: "Verification failing",
    failingAbout: "The DNS record is missing. After three days the domain stops working.",
    proof: "Add this TXT record to your DNS and keep it there",
    proofAbout: "It can take up to an hour to become visible.",
    recordName: "Name",
    recordText: "Value",
    verify: "Verify",
    verifying: "The domain is verified and leads here.",
    makeCanonical: "Make primary",
    nowCanonical: "Primary domain changed.",
    removeTitle: (host) => `Remove ${host}?`,
    removeAbout: "It stops working immediately, including links to it in earlier emails.",
    removed: "Domain removed.",
    checked: "Last checked",
    emptyTitle: "No domains yet",
    emptyAbout: "Add your own domain so that members stay on your address.",
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
