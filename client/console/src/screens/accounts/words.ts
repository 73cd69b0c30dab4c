import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  search: string;
  name: string;
  kind: string;
  owner: string;
  seats: string;
  seatsOf: (taken: number, limit: number | null | undefined) => string;
  balance: string;
  since: string;
  emptyTitle: string;
  emptyAbout: string;
  parts: string;
  tabs: { overview: string; seats: string; invoices: string; money: string; timeline: string };
  details: string;
  payer: string;
  currency: string;
  zone: string;
  language: string;
  billingDay: string;
  billingDayNone: string;
  billingDayAbout: string;
  billingDayField: string;
  billingDayHint: string;
  saved: string;
  change: string;
  changeTitle: string;
  storage: string;
  storageOf: (used: string, quota: string) => string;
  usage: string;
  usageOf: (used: string, limit: string) => string;
  used: string;
  grantFeature: string;
  grantAbout: string;
  feature: string;
  amount: string;
  until: string;
  untilHint: string;
  reason: string;
  reasonHint: string;
  granted: string;
  revoke: string;
  revokeTitle: (feature: string) => string;
  revokeAbout: string;
  revoked: string;
  role: string;
  member: string;
  invite: string;
  inviteAbout: string;
  email: string;
  invited: (email: string) => string;
  seatLimit: string;
  seatLimitAbout: string;
  seatLimitField: string;
  noSeats: string;
  removeSeat: string;
  removeSeatTitle: (who: string) => string;
  removeSeatAbout: string;
  seatRemoved: string;
  roleOf: (who: string) => string;
  roleChanged: (who: string, role: string) => string;
  makeOwner: string;
  makeOwnerTitle: (who: string) => string;
  makeOwnerAbout: string;
  ownerChanged: string;
  invitations: string;
  noInvitations: string;
  expires: string;
  expired: string;
  resend: string;
  resent: string;
  takeBack: string;
  takenBack: string;
  balances: string;
  balancesAbout: string;
  noBalance: string;
  methods: string;
  noMethods: string;
  method: string;
  methodKinds: Record<string, string>;
  expiry: string;
  isDefault: string;
  removeMethod: string;
  removeMethodTitle: (method: string) => string;
  removeMethodAbout: string;
  methodRemoved: string;
  tax: string;
  taxAbout: string;
  legalName: string;
  taxId: string;
  address: string;
  country: string;
  region: string;
  postalCode: string;
  city: string;
  street: string;
  countryHint: string;
  taxStatus: string;
  exempt: string;
  notExempt: string;
  verifiedAt: string;
  notVerified: string;
  verify: string;
  verified: string;
  makeExempt: string;
  endExempt: string;
  exemptTitle: string;
  exemptAbout: string;
  endExemptTitle: string;
  endExemptAbout: string;
  taxSaved: string;
  grantCredits: string;
  grantCreditsAbout: string;
  product: string;
  units: string;
  creditKind: string;
  creditKinds: Record<string, string>;
  expiresAt: string;
  creditsGranted: string;
  adjust: string;
  adjustTitle: (product: string) => string;
  adjustAbout: string;
  adjustUnits: string;
  adjustHint: (left: string) => string;
  adjusted: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Accounts",
    about: "Who pays: personal accounts, and companies with seats.",
    search: "Search by name",
    name: "Name",
    kind: "Type",
    owner: "Owner",
    seats: "Seats",
    seatsOf: (taken, limit) => (limit ? `${taken} of ${limit}` : String(taken)),
    balance: "Balance",
    since: "Created",
    emptyTitle: "No accounts yet",
    emptyAbout: "Everyone who signs up gets a personal account. Companies are created on your site.",
    parts: "Account sections",
    tabs: {
      overview: "Overview",
      seats: "Seats",
      invoices: "Invoices",
      money: "Billing",
      timeline: "Timeline",
    },
    details: "Details",
    payer: "Owner",
    currency: "Currency",
    zone: "Time zone",
    language: "Language",
    billingDay: "Billing day",
    billingDayNone: "Start day of each subscription",
    billingDayAbout:
      "For offers that are billed on the account's billing day. Paid periods stay paid: the next invoice of a running subscription covers the days until then.",
    billingDayField: "Day of the month",
    billingDayHint:
      "1 to 31; the last day in shorter months. Leave empty to use each subscription's start day.",
    saved: "Saved.",
    change: "Change",
    changeTitle: "Change details",
    storage: "Storage",
    storageOf: (used, quota) => `${used} of ${quota}`,
    usage: "Usage",
    usageOf: (used, limit) => `${used} of ${limit}`,
    used: "Used",
    grantFeature: "Grant",
    grantAbout: "The account gets this feature immediately and at no charge, in addition to what it bought.",
    feature: "Feature",
    amount: "Limit",
    until: "End date",
    untilHint: "Leave empty for no end date.",
    reason: "Reason",
    reasonHint: "Shown to your team with the grant.",
    granted: "Feature granted.",
    revoke: "Revoke",
    revokeTitle: (feature) => `Revoke ${feature}?`,
    revokeAbout: "The account loses it immediately, unless something it bought includes it too.",
    revoked: "Grant revoked.",
    role: "Role",
    member: "Member",
    invite: "Invite",
    inviteAbout: "They get an email with a link that is valid for seven days.",
    email: "Email",
    invited: (email) => `Invitation sent to ${email}.`,
    seatLimit: "Seat limit",
    seatLimitAbout: "The maximum number of seats. It can't be lower than the seats in use.",
    seatLimitField: "Maximum seats",
    noSeats: "No seats in use.",
    removeSeat: "Remove seat",
    removeSeatTitle: (who) => `Remove ${who}?`,
    removeSeatAbout:
      "They immediately lose what this account entitles them to. They keep their login and their personal account.",
    seatRemoved: "Seat removed.",
    roleOf: (who) => `Role of ${who}`,
    roleChanged: (who, role) => `${who} is now ${role}.`,
    makeOwner: "Make owner",
    makeOwnerTitle: (who) => `Make ${who} the owner?`,
    makeOwnerAbout: "The current owner stays as an administrator. Both get an email.",
    ownerChanged: "The account has a new owner.",
    invitations: "Invitations",
    noInvitations: "No pending invitations.",
    expires: "Expires",
    expired: "Expired",
    resend: "Resend",
    resent: "Invitation resent.",
    takeBack: "Revoke",
    takenBack: "Invitation revoked.",
    balances: "Balance",
    balancesAbout: "What you owe the account. It is applied to the next invoice first.",
    noBalance: "No balance.",
    methods: "Payment methods",
    noMethods: "No payment methods. The account's owner can add one on your site.",
    method: "Method",
    methodKinds: { card: "Card", sepa_debit: "Direct debit", bank: "Bank account", paypal: "PayPal" },
    expiry: "Expires",
    isDefault: "Default",
    removeMethod: "Remove",
    removeMethodTitle: (method) => `Remove ${method}?`,
    removeMethodAbout:
      "It is no longer charged. Subscriptions that use it need another payment method when they are due.",
    methodRemoved: "Payment method removed.",
    tax: "Tax and billing address",
    taxAbout: "Shown on the account's invoices.",
    legalName: "Legal name",
    taxId: "Tax ID",
    address: "Address",
    country: "Country",
    region: "Region",
    postalCode: "Postal code",
    city: "City",
    street: "Street",
    countryHint: "Two letters, such as DE.",
    taxStatus: "Tax",
    exempt: "Exempt",
    notExempt: "Taxed at the applicable rates",
    verifiedAt: "Tax ID verified",
    notVerified: "Not verified",
    verify: "Verify tax ID",
    verified: "Verification requested.",
    makeExempt: "Mark as exempt",
    endExempt: "End exemption",
    exemptTitle: "Mark as exempt from tax?",
    exemptAbout: "Future invoices have no tax. Issued invoices don't change.",
    endExemptTitle: "End the exemption?",
    endExemptAbout: "Future invoices have tax again. Issued invoices don't change.",
    taxSaved: "Tax status saved.",
    grantCredits: "Grant credits",
    grantCreditsAbout: "Free credits: no invoice is created.",
    product: "Product",
    units: "Units",
    creditKind: "Type",
    creditKinds: { BONUS: "Bonus", ADJUSTMENT: "Adjustment" },
    expiresAt: "Expires on",
    creditsGranted: "Credits granted.",
    adjust: "Adjust",
    adjustTitle: (product) => `Adjust credits: ${product}`,
    adjustAbout:
      "Corrects the balance. Added units have no value; removed units are taken in the order of use.",
    adjustUnits: "Units to add",
    adjustHint: (left) => `Now ${left}. Enter a negative number, such as -5, to remove units.`,
    adjusted: "Credits adjusted.",
  },
  de: {
    title: "Konten",
    about: "Wer zahlt: das eigene Konto jedes Mitglieds, und Firmen mit Plätzen.",
    search: "Nach Namen suchen",
    name: "Name",
    kind: "Art",
    owner: "Inhaber",
    seats: "Plätze",
    seatsOf: (taken, limit) => (limit ? `${taken} von ${limit}` : String(taken)),
    balance: "Guthaben",
    since: "Angelegt",
    emptyTitle: "Noch keine Konten",
    emptyAbout: "Wer sich registriert, erhält ein eigenes Konto. Firmen werden auf Ihrer Website eröffnet.",
    parts: "Was über das Konto bekannt ist",
    tabs: {
      overview: "Überblick",
      seats: "Plätze",
      invoices: "Rechnungen",
      money: "Abrechnung",
      timeline: "Verlauf",
    },
    details: "Angaben",
    payer: "Wer zahlt",
    currency: "Währung",
    zone: "Zeitzone",
    language: "Sprache",
    billingDay: "Abrechnungstag",
    billingDayNone: "Wie jedes Abonnement begann",
    billingDayAbout:
      "Für Angebote, die am eigenen Tag des Kontos abgerechnet werden. Bezahltes bleibt bezahlt: Die nächste Rechnung eines laufenden Abonnements gilt für die Tage bis dahin.",
    billingDayField: "Tag im Monat",
    billingDayHint: "1 bis 31; in einem Monat ohne ihn der letzte. Leer: wie jedes Abonnement begann.",
    saved: "Gespeichert.",
    change: "Ändern",
    changeTitle: "Angaben ändern",
    storage: "Speicher",
    storageOf: (used, quota) => `${used} von ${quota}`,
    usage: "Verbrauch",
    usageOf: (used, limit) => `${used} von ${limit}`,
    used: "Verbraucht",
    grantFeature: "Gewähren",
    grantAbout: "Das Konto hat sie neben dem Gekauften, sofort und ohne zu zahlen.",
    feature: "Leistung",
    amount: "Grenze",
    until: "Bis",
    untilHint: "Leer: bis Sie sie widerrufen.",
    reason: "Grund",
    reasonHint: "Für Ihr Team, das ihn daneben sieht.",
    granted: "Die Leistung ist gewährt.",
    revoke: "Widerrufen",
    revokeTitle: (feature) => `${feature} widerrufen?`,
    revokeAbout: "Das Konto verliert sie sofort, außer etwas Gekauftes bringt sie auch.",
    revoked: "Die Gewährung ist widerrufen.",
    role: "Rolle",
    member: "Mitglied",
    invite: "Einladen",
    inviteAbout: "Es geht ein Brief mit einem Link hinaus, der sieben Tage gilt.",
    email: "E-Mail",
    invited: (email) => `${email} ist eingeladen.`,
    seatLimit: "Höchstzahl der Plätze",
    seatLimitAbout: "Wie viele einen Platz haben dürfen, und nicht weniger als jetzt einen haben.",
    seatLimitField: "Plätze höchstens",
    noSeats: "Niemand hat hier einen Platz.",
    removeSeat: "Platz entziehen",
    removeSeatTitle: (who) => `${who} entfernen?`,
    removeSeatAbout:
      "Was dieses Konto erlaubt, endet für das Mitglied sofort. Zugang und eigenes Konto bleiben.",
    seatRemoved: "Der Platz ist entzogen.",
    roleOf: (who) => `Rolle von ${who}`,
    roleChanged: (who, role) => `${who} ist jetzt: ${role}.`,
    makeOwner: "Zum Inhaber machen",
    makeOwnerTitle: (who) => `${who} zum Inhaber machen?`,
    makeOwnerAbout: "Der bisherige Inhaber bleibt als Verwalter. Beide erhalten einen Brief.",
    ownerChanged: "Das Konto hat einen neuen Inhaber.",
    invitations: "Einladungen",
    noInvitations: "Niemand ist eingeladen.",
    expires: "Gilt bis",
    expired: "Abgelaufen",
    resend: "Erneut senden",
    resent: "Die Einladung ist erneut gesendet.",
    takeBack: "Zurücknehmen",
    takenBack: "Die Einladung ist zurückgenommen.",
    balances: "Guthaben",
    balancesAbout: "Was Sie dem Konto schulden. Die nächste Rechnung verbraucht es zuerst.",
    noBalance: "Kein Guthaben.",
    methods: "Zahlungsmittel",
    noMethods:
      "Nichts ist hinterlegt. Der Inhaber des Kontos hinterlegt ein Zahlungsmittel auf Ihrer Website.",
    method: "Zahlungsmittel",
    methodKinds: { card: "Karte", sepa_debit: "Lastschrift", bank: "Bankkonto", paypal: "PayPal" },
    expiry: "Läuft ab",
    isDefault: "Wird zuerst verwendet",
    removeMethod: "Entfernen",
    removeMethodTitle: (method) => `${method} entfernen?`,
    removeMethodAbout:
      "Es wird nicht mehr belastet. Was damit bezahlt wurde, verlangt bei Fälligkeit ein anderes.",
    methodRemoved: "Das Zahlungsmittel ist entfernt.",
    tax: "Steuer und Rechnungsanschrift",
    taxAbout: "Was auf den Rechnungen des Kontos steht.",
    legalName: "Rechtlicher Name",
    taxId: "Steuernummer",
    address: "Anschrift",
    country: "Land",
    region: "Region",
    postalCode: "Postleitzahl",
    city: "Ort",
    street: "Straße",
    countryHint: "Zwei Buchstaben, wie DE.",
    taxStatus: "Steuer",
    exempt: "Befreit: zahlt keine Steuer",
    notExempt: "Nach den Steuersätzen",
    verifiedAt: "Steuernummer geprüft",
    notVerified: "Nicht geprüft",
    verify: "Steuernummer prüfen",
    verified: "Der Steuerdienst ist gefragt.",
    makeExempt: "Als befreit vermerken",
    endExempt: "Befreiung beenden",
    exemptTitle: "Als steuerbefreit vermerken?",
    exemptAbout: "Rechnungen haben von jetzt an keine Steuer. Ausgestellte bleiben, wie sie sind.",
    endExemptTitle: "Befreiung beenden?",
    endExemptAbout: "Rechnungen haben von jetzt an wieder Steuer. Ausgestellte bleiben, wie sie sind.",
    taxSaved: "Der Steuerstand ist gespeichert.",
    grantCredits: "Credits gewähren",
    grantCreditsAbout: "Credits umsonst: Es entsteht keine Rechnung.",
    product: "Produkt",
    units: "Einheiten",
    creditKind: "Als",
    creditKinds: { BONUS: "Bonus", ADJUSTMENT: "Berichtigung" },
    expiresAt: "Verfallen am",
    creditsGranted: "Die Credits sind gewährt.",
    adjust: "Berichtigen",
    adjustTitle: (product) => `Credits berichtigen: ${product}`,
    adjustAbout:
      "Berichtigen Sie den Stand. Was dazukommt, ist nichts wert; was weggeht, geht in der Reihenfolge des Verbrauchs.",
    adjustUnits: "Einheiten dazu",
    adjustHint: (left) => `Jetzt ${left}. Unter null nimmt weg, wie -5.`,
    adjusted: "Der Stand ist berichtigt.",
  },
};
