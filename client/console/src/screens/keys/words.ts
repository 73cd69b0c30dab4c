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
  editApplication: string;
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
    about: "How programs and other products come in, and what they may do.",
    keys: "Keys",
    applications: "Applications",
    providers: "Identity providers",
    name: "Name",
    nameWhy: "Where it is used: people find it by this.",
    scopes: "What it may do",
    scopesWhy: "As little as it needs. You can give what you may do yourself.",
    some: (count) => (count === 1 ? "1 permission" : `${count} permissions`),
    expires: "Ends",
    expiresWhy: "Empty: it counts until it is revoked.",
    never: "Never",
    addresses: "Networks",
    addressesWhy: "From where it may be used, as 203.0.113.0/24. Empty: from everywhere.",
    everywhere: "Everywhere",
    used: "Last used",
    unused: "Not yet",
    from: "from",
    state: "State",
    states: { ACTIVE: "Counts", EXPIRED: "Ended", REVOKED: "Revoked", ENABLED: "On", OFF: "Off" },
    make: "Make a key",
    makeTitle: "A new key",
    emptyTitle: "No program has a key",
    emptyAbout:
      "A key lets a server of yours use the API. It can be held to what it needs, and to your own network.",
    shownTitle: "The key",
    shownAbout: "Send it as the header “Authorization: Bearer …”.",
    facts: "What is known",
    prefix: "Begins with",
    madeBy: "Made by",
    since: "Since",
    overlapUntil: "The former text counts until",
    rotate: "Rotate",
    rotateAbout:
      "It gets another text, which is shown once. The present one counts on for as long as you say, so that no server stops.",
    overlap: "Hours until the present text ends",
    revoke: "Revoke",
    revokeAbout: (name) =>
      `Whatever uses “${name}” is refused at once, and its live connections are closed. This cannot be undone.`,
    revoked: "The key is revoked.",
    gone: "There is no such key",
    addApplication: "Add application",
    applicationAbout: "A product of yours, or of others, that offers to sign in with this membership.",
    kind: "Kind",
    kinds: { PUBLIC: "App or page, without a secret", CONFIDENTIAL: "Server, with a secret" },
    returns: "Return addresses",
    returnsWhy: "Where members come back to, to the letter. Enter adds one.",
    asks: "What it may ask for",
    clientId: "Client id",
    noApplications: "No product signs in with this membership",
    noApplicationsAbout:
      "Register a product, and your members use their login there (OAuth 2.1, OpenID Connect).",
    applicationSecret: "The application's secret",
    applicationMade: "The application is there. It has no secret.",
    editApplication: "Edit",
    remove: "Delete",
    removeApplication: (name) =>
      `Nobody can sign in to “${name}” with this membership any more, and what members allowed it ends. This cannot be undone.`,
    addProvider: "Add identity provider",
    issuer: "Issuer",
    issuerWhy: "As it calls itself: https://accounts.example.com. It is asked at once whether it answers.",
    secret: "Client secret",
    secretWhy: "Kept sealed, and never shown.",
    domains: "Domains",
    domainsWhy: "Of the addresses that may come in by it. Empty: all.",
    makesMembers: "Who is not known yet becomes a member",
    redirect: "Return address, for the provider",
    noProviders: "Members come in by their login here alone",
    noProvidersAbout:
      "Add an OpenID Connect provider, as the one of a company, and a button for it appears at sign-in.",
    removeProvider: (name) =>
      `Nobody can come in by “${name}” any more. Members stay, with their other ways in.`,
    enable: "Switch on",
    disable: "Switch off",
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
    editApplication: "Bearbeiten",
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
