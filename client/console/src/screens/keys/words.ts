import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  keys: string;
  applications: string;
  providers: string;
  name: string;
  nameWhy: string;
  scopes: string;
  scopesWhy: string;
  some: (count: number) => string;
  expires: string;
  expiresWhy: string;
  never: string;
  addresses: string;
  addressesWhy: string;
  everywhere: string;
  used: string;
  unused: string;
  from: string;
  state: string;
  states: Record<string, string>;
  make: string;
  makeTitle: string;
  emptyTitle: string;
  emptyAbout: string;
  shownTitle: string;
  shownAbout: string;
  facts: string;
  prefix: string;
  madeBy: string;
  since: string;
  overlapUntil: string;
  rotate: string;
  rotateAbout: string;
  overlap: string;
  revoke: string;
  revokeAbout: (name: string) => string;
  revoked: string;
  gone: string;
  addApplication: string;
  applicationAbout: string;
  kind: string;
  kinds: Record<"PUBLIC" | "CONFIDENTIAL", string>;
  returns: string;
  returnsWhy: string;
  asks: string;
  clientId: string;
  noApplications: string;
  noApplicationsAbout: string;
  applicationSecret: string;
  applicationMade: string;
  remove: string;
  removeApplication: (name: string) => string;
  addProvider: string;
  issuer: string;
  issuerWhy: string;
  secret: string;
  secretWhy: string;
  domains: string;
  domainsWhy: string;
  makesMembers: string;
  redirect: string;
  noProviders: string;
  noProvidersAbout: string;
  removeProvider: (name: string) => string;
  enable: string;
  disable: string;
  more: string;
}

export const words: Words<Texts> = {
  en: {
    title: "API keys",
    about: "How integrations and other products connect, and what they may do.",
    keys: "API keys",
    applications: "Applications",
    providers: "Identity providers",
    name: "Name",
    nameWhy: "Where it is used, so that your team recognizes it.",
    scopes: "Scopes",
    scopesWhy: "Grant as few as possible. You can only grant permissions that you have.",
    some: (count) => (count === 1 ? "1 permission" : `${count} permissions`),
    expires: "Expires",
    expiresWhy: "Leave empty for no expiry date.",
    never: "Never",
    addresses: "Allowed networks",
    addressesWhy: "IP ranges it may be used from, such as 203.0.113.0/24. Leave empty for no restriction.",
    everywhere: "Anywhere",
    used: "Last used",
    unused: "Never",
    from: "from",
    state: "Status",
    states: { ACTIVE: "Active", EXPIRED: "Expired", REVOKED: "Revoked", ENABLED: "On", OFF: "Off" },
    make: "Create API key",
    makeTitle: "Create API key",
    emptyTitle: "No API keys yet",
    emptyAbout:
      "An API key lets your server use the API. You can limit it to the scopes it needs and to your own network.",
    shownTitle: "API key created",
    shownAbout: "Send it in the header “Authorization: Bearer …”.",
    facts: "Details",
    prefix: "Starts with",
    madeBy: "Created by",
    since: "Created",
    overlapUntil: "Previous key valid until",
    rotate: "Rotate",
    rotateAbout:
      "Creates a new secret, which is shown once. The current one stays valid for as long as you choose, so that no server stops.",
    overlap: "Hours until the current secret expires",
    revoke: "Revoke",
    revokeAbout: (name) =>
      `Requests that use “${name}” are refused immediately, and its live connections are closed. This cannot be undone.`,
    revoked: "API key revoked.",
    gone: "API key not found",
    addApplication: "Add application",
    applicationAbout: "A product, yours or someone else's, that lets members sign in with this membership.",
    kind: "Type",
    kinds: {
      PUBLIC: "Public, without a secret (app or web page)",
      CONFIDENTIAL: "Confidential, with a secret (server)",
    },
    returns: "Redirect URIs",
    returnsWhy: "Where members return to, matched exactly. Press Enter after each.",
    asks: "Allowed scopes",
    clientId: "Client ID",
    noApplications: "No applications yet",
    noApplicationsAbout:
      "Register a product so that your members can sign in to it with their login (OAuth 2.1, OpenID Connect).",
    applicationSecret: "Client secret",
    applicationMade: "Application added. It has no secret.",
    remove: "Delete",
    removeApplication: (name) =>
      `Members can no longer sign in to “${name}” with this membership, and the access they granted it ends. This cannot be undone.`,
    addProvider: "Add identity provider",
    issuer: "Issuer",
    issuerWhy: "Its issuer URL, such as https://accounts.example.com. It is checked immediately.",
    secret: "Client secret",
    secretWhy: "Stored encrypted and never shown.",
    domains: "Domains",
    domainsWhy: "Email domains that may sign in with it. Leave empty for all.",
    makesMembers: "Create a member for unknown people",
    redirect: "Redirect URI, to enter at the provider",
    noProviders: "No identity providers yet",
    noProvidersAbout:
      "Add an OpenID Connect provider, such as a company's, and its button appears at sign-in.",
    removeProvider: (name) =>
      `Nobody can sign in with “${name}” any more. Members stay, with their other ways to sign in.`,
    enable: "Enable",
    disable: "Disable",
    more: "More",
  },
  de: {
    title: "API-Schlüssel",
    about: "Wie Programme und andere Produkte hereinkommen, und was sie dürfen.",
    keys: "Schlüssel",
    applications: "Anwendungen",
    providers: "Anmeldedienste",
    name: "Name",
    nameWhy: "Wo er verwendet wird: Daran wird er erkannt.",
    scopes: "Was er darf",
    scopesWhy: "So wenig wie nötig. Sie können geben, was Sie selbst dürfen.",
    some: (count) => (count === 1 ? "1 Recht" : `${count} Rechte`),
    expires: "Endet",
    expiresWhy: "Leer: Er gilt, bis er widerrufen wird.",
    never: "Nie",
    addresses: "Netze",
    addressesWhy: "Von wo er verwendet werden darf, etwa 203.0.113.0/24. Leer: von überall.",
    everywhere: "Überall",
    used: "Zuletzt verwendet",
    unused: "Noch nicht",
    from: "von",
    state: "Stand",
    states: { ACTIVE: "Gilt", EXPIRED: "Abgelaufen", REVOKED: "Widerrufen", ENABLED: "An", OFF: "Aus" },
    make: "Schlüssel anlegen",
    makeTitle: "Ein neuer Schlüssel",
    emptyTitle: "Kein Programm hat einen Schlüssel",
    emptyAbout:
      "Mit einem Schlüssel verwendet ein Server von Ihnen die API. Er lässt sich auf das Nötige und auf Ihr Netz beschränken.",
    shownTitle: "Der Schlüssel",
    shownAbout: "Senden Sie ihn als Kopfzeile „Authorization: Bearer …“.",
    facts: "Was bekannt ist",
    prefix: "Beginnt mit",
    madeBy: "Angelegt von",
    since: "Seit",
    overlapUntil: "Der frühere Text gilt bis",
    rotate: "Wechseln",
    rotateAbout:
      "Er bekommt einen anderen Text, der einmal gezeigt wird. Der jetzige gilt so lange weiter, wie Sie sagen, damit kein Server stehen bleibt.",
    overlap: "Stunden, bis der jetzige Text endet",
    revoke: "Widerrufen",
    revokeAbout: (name) =>
      `Was „${name}“ verwendet, wird sofort abgewiesen, und offene Verbindungen enden. Das lässt sich nicht rückgängig machen.`,
    revoked: "Der Schlüssel ist widerrufen.",
    gone: "Diesen Schlüssel gibt es nicht",
    addApplication: "Anwendung hinzufügen",
    applicationAbout:
      "Ein Produkt, Ihres oder ein fremdes, das die Anmeldung mit dieser Mitgliedschaft anbietet.",
    kind: "Art",
    kinds: { PUBLIC: "App oder Seite, ohne Geheimnis", CONFIDENTIAL: "Server, mit Geheimnis" },
    returns: "Rücksprungadressen",
    returnsWhy: "Wohin Mitglieder zurückkehren, buchstabengenau. Eingabe fügt eine hinzu.",
    asks: "Was sie erfragen darf",
    clientId: "Client-ID",
    noApplications: "Kein Produkt meldet mit dieser Mitgliedschaft an",
    noApplicationsAbout:
      "Tragen Sie ein Produkt ein, und Ihre Mitglieder verwenden dort ihren Zugang (OAuth 2.1, OpenID Connect).",
    applicationSecret: "Das Geheimnis der Anwendung",
    applicationMade: "Die Anwendung ist da. Sie hat kein Geheimnis.",
    remove: "Löschen",
    removeApplication: (name) =>
      `Niemand kann sich mehr mit dieser Mitgliedschaft bei „${name}“ anmelden, und was Mitglieder ihr erlaubt haben, endet. Das lässt sich nicht rückgängig machen.`,
    addProvider: "Anmeldedienst hinzufügen",
    issuer: "Aussteller",
    issuerWhy: "Wie er sich nennt: https://accounts.example.com. Er wird sofort gefragt, ob er antwortet.",
    secret: "Client-Geheimnis",
    secretWhy: "Versiegelt aufbewahrt und nie gezeigt.",
    domains: "Domains",
    domainsWhy: "Der Adressen, die darüber hereinkommen dürfen. Leer: alle.",
    makesMembers: "Wer noch nicht bekannt ist, wird Mitglied",
    redirect: "Rücksprungadresse, für den Dienst",
    noProviders: "Mitglieder kommen allein mit ihrem Zugang hier herein",
    noProvidersAbout:
      "Fügen Sie einen OpenID-Connect-Dienst hinzu, etwa den einer Firma, und bei der Anmeldung erscheint eine Schaltfläche dafür.",
    removeProvider: (name) =>
      `Niemand kann mehr über „${name}“ hereinkommen. Mitglieder bleiben, mit ihren anderen Zugängen.`,
    enable: "Einschalten",
    disable: "Ausschalten",
    more: "Mehr",
  },
};
