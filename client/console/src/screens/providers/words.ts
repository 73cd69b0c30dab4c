import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  about: string;
  tabs: { accounts: string; inbox: string; issues: string; imports: string };
  kinds: Record<string, string>;
  kindAbout: Record<string, string>;
  account: string;
  state: string;
  states: Record<string, string>;
  first: string;
  renewals: string;
  draws: Record<"TENURE" | "PROVIDER", string>;
  rules: string;
  rulesAbout: string;
  noRules: string;
  some: (count: number) => string;
  connect: string;
  which: string;
  emptyTitle: string;
  emptyAbout: string;
  stripe: {
    apiKey: string;
    apiKeyWhy: string;
    publishableKey: string;
    onBehalfOf: string;
    onBehalfOfWhy: string;
  };
  paypal: {
    clientId: string;
    secret: string;
    webhookIds: string;
    webhookIdsWhy: string;
    isSandbox: string;
    merchantId: string;
    renewals: string;
  };
  manual: {
    accountHolder: string;
    iban: string;
    bic: string;
    bank: string;
    instructions: string;
    instructionsWhy: string;
  };
  connected: string;
  facts: string;
  webhookUrl: string;
  webhookWhy: string;
  register: string;
  registered: string;
  enable: string;
  disable: string;
  disableAbout: string;
  enabled: string;
  disabled: string;
  more: string;
  change: string;
  addRule: string;
  removeRule: string;
  priority: string;
  currencies: string;
  countries: string;
  offers: string;
  ruleCounts: string;
  anything: string;
  reconcile: string;
  reconcileAbout: string;
  days: string;
  reconciling: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Providers",
    about: "Your payment providers, their notifications, and how their records compare with yours.",
    tabs: { accounts: "Setup", inbox: "Inbox", issues: "Reconciliation", imports: "Imports" },
    kinds: { STRIPE: "Stripe", PAYPAL: "PayPal", MANUAL: "Bank transfer and cash", SANDBOX: "Sandbox" },
    kindAbout: {
      STRIPE: "Cards, wallets and direct debits. With test mode keys, no money moves.",
      PAYPAL: "PayPal accounts. With sandbox credentials, no money moves.",
      MANUAL: "Payers send the money themselves, and you record what you receive.",
      SANDBOX: "For testing: it behaves like a provider, and no money moves.",
    },
    account: "Provider",
    state: "Status",
    states: { ENABLED: "Enabled", OFF: "Disabled" },
    first: "Default",
    renewals: "Renewals charged by",
    draws: { TENURE: "Tenure", PROVIDER: "The provider" },
    rules: "Routing rules",
    rulesAbout:
      "Which payments may use this provider, and in which order. Of all matching rules, the lowest number comes first.",
    noRules: "All payments, after providers with matching rules.",
    some: (count) => (count === 1 ? "1 rule" : `${count} rules`),
    connect: "Connect provider",
    which: "Provider",
    emptyTitle: "No payment providers yet",
    emptyAbout: "Connect a provider to accept payments. With test keys, you can try everything first.",
    stripe: {
      apiKey: "Secret key",
      apiKeyWhy:
        "sk_test_… is for Stripe's test mode, sk_live_… moves real money. Stored encrypted and never shown.",
      publishableKey: "Publishable key",
      onBehalfOf: "Connected account",
      onBehalfOfWhy: "acct_…, if the keys belong to a platform.",
    },
    paypal: {
      clientId: "Client ID",
      secret: "Secret",
      webhookIds: "Webhook IDs",
      webhookIdsWhy: "As PayPal lists them, newest first. Press Enter to add one.",
      isSandbox: "Sandbox credentials",
      merchantId: "Merchant ID",
      renewals: "Renewals charged by",
    },
    manual: {
      accountHolder: "Account holder",
      iban: "IBAN",
      bic: "BIC",
      bank: "Bank",
      instructions: "Payment instructions",
      instructionsWhy: "For example where to pay in cash, or who a cheque is for.",
    },
    connected: "Provider connected.",
    facts: "Details",
    webhookUrl: "Webhook URL",
    webhookWhy: "The provider sends its notifications here.",
    register: "Register webhook",
    registered: "Webhook registered.",
    enable: "Enable",
    disable: "Disable",
    disableAbout: "New payments no longer use it. What already runs there continues.",
    enabled: "Provider enabled.",
    disabled: "Provider disabled. What already runs there continues.",
    more: "More",
    change: "Edit rules",
    addRule: "Add rule",
    removeRule: "Remove rule",
    priority: "Priority",
    currencies: "Currencies",
    countries: "Payer countries",
    offers: "Offers",
    ruleCounts: "Enabled",
    anything: "Any",
    reconcile: "Reconcile",
    reconcileAbout: "Compares your records with the provider's. Mismatches appear under Reconciliation.",
    days: "Days to look back",
    reconciling: "Reconciliation started.",
  },
  de: {
    title: "Anbieter",
    about: "Über wen Geld kommt, was sie uns meldeten, und wo ihre Bücher von unseren abweichen.",
    tabs: { accounts: "Einrichtung", inbox: "Eingang", issues: "Abweichungen", imports: "Übernahmen" },
    kinds: { STRIPE: "Stripe", PAYPAL: "PayPal", MANUAL: "Überweisung und bar", SANDBOX: "Sandbox" },
    kindAbout: {
      STRIPE: "Karten, Wallets und Lastschriften. Mit Schlüsseln aus Stripes Testmodus fließt kein Geld.",
      PAYPAL: "PayPal-Konten. Mit Zugangsdaten aus PayPals Sandbox fließt kein Geld.",
      MANUAL: "Zahlende überweisen selbst, und Sie halten fest, was kam.",
      SANDBOX: "Zum Ausprobieren: Er verhält sich wie ein Anbieter, und es fließt kein Geld.",
    },
    account: "Anbieter",
    state: "Stand",
    states: { ENABLED: "An", OFF: "Aus" },
    first: "Zuerst",
    renewals: "Jeden Zeitraum zieht ein",
    draws: { TENURE: "Tenure", PROVIDER: "Der Anbieter" },
    rules: "Regeln",
    rulesAbout:
      "Was darüber gezahlt werden darf, und vor welchen anderen. Von allen passenden Regeln kommt die kleinste Zahl zuerst.",
    noRules: "Alles, nach denen, deren Regeln passen.",
    some: (count) => (count === 1 ? "1 Regel" : `${count} Regeln`),
    connect: "Anbieter anbinden",
    which: "Welcher",
    emptyTitle: "Noch kann niemand bezahlen",
    emptyAbout:
      "Binden Sie einen Anbieter an, und Mitglieder können zahlen. Mit Testschlüsseln probieren Sie zuerst alles aus.",
    stripe: {
      apiKey: "Geheimer Schlüssel",
      apiKeyWhy:
        "sk_test_… gehört zu Stripes Testmodus, sk_live_… bewegt Geld. Versiegelt aufbewahrt und nie gezeigt.",
      publishableKey: "Veröffentlichbarer Schlüssel",
      onBehalfOf: "Verbundenes Konto",
      onBehalfOfWhy: "acct_…, wenn die Schlüssel einer Plattform gehören.",
    },
    paypal: {
      clientId: "Client-ID",
      secret: "Geheimnis",
      webhookIds: "Kennungen seiner Webhooks",
      webhookIdsWhy: "Wie PayPal sie auflistet, die neueste zuerst. Eingabe fügt eine hinzu.",
      isSandbox: "Die Zugangsdaten sind aus PayPals Sandbox",
      merchantId: "Händler-ID",
      renewals: "Wer jeden Zeitraum einzieht",
    },
    manual: {
      accountHolder: "Kontoinhaber",
      iban: "IBAN",
      bic: "BIC",
      bank: "Bank",
      instructions: "Was Zahlende sonst wissen müssen",
      instructionsWhy: "Wo bar gezahlt wird, auf wen ein Scheck lautet.",
    },
    connected: "Der Anbieter ist angebunden.",
    facts: "Was bekannt ist",
    webhookUrl: "Adresse für seine Webhooks",
    webhookWhy: "Dort meldet uns der Anbieter, was aus Zahlungen wurde.",
    register: "Webhook dort eintragen",
    registered: "Der Anbieter sendet seine Webhooks jetzt hierher.",
    enable: "Einschalten",
    disable: "Ausschalten",
    disableAbout: "Neue Zahlungen gehen nicht mehr darüber. Was dort läuft, läuft weiter.",
    enabled: "Neue Zahlungen dürfen darüber gehen.",
    disabled: "Neue Zahlungen gehen anderswo hin. Was dort läuft, läuft weiter.",
    more: "Mehr",
    change: "Regeln ändern",
    addRule: "Regel hinzufügen",
    removeRule: "Regel entfernen",
    priority: "Rang",
    currencies: "Währungen",
    countries: "Länder der Zahlenden",
    offers: "Angebote",
    ruleCounts: "Gilt",
    anything: "Alle",
    reconcile: "Bücher vergleichen",
    reconcileAbout:
      "Unsere Bücher und die des Anbieters werden nebeneinandergelegt. Was abweicht, erscheint unter Abweichungen.",
    days: "Wie viele Tage zurück",
    reconciling: "Die Bücher werden verglichen.",
  },
};
