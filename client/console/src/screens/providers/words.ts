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
    about: "Through whom money comes, what they told us, and where their books differ from ours.",
    tabs: { accounts: "Set-up", inbox: "Inbox", issues: "Differences", imports: "Imports" },
    kinds: { STRIPE: "Stripe", PAYPAL: "PayPal", MANUAL: "Transfer and cash", SANDBOX: "Sandbox" },
    kindAbout: {
      STRIPE: "Cards, wallets and debits. With keys of Stripe's test mode no money moves.",
      PAYPAL: "PayPal accounts. With credentials of PayPal's sandbox no money moves.",
      MANUAL: "Payers send it themselves, and you record what came.",
      SANDBOX: "For trying out: it behaves as a provider does, and no money moves.",
    },
    account: "Provider",
    state: "State",
    states: { ENABLED: "On", OFF: "Off" },
    first: "First",
    renewals: "Each period is drawn by",
    draws: { TENURE: "Tenure", PROVIDER: "The provider" },
    rules: "Routing rules",
    rulesAbout:
      "What may be paid through it, and before which others. Of all rules that fit, the lowest number comes first.",
    noRules: "Everything, after those whose rules fit.",
    some: (count) => (count === 1 ? "1 rule" : `${count} rules`),
    connect: "Connect provider",
    which: "Which",
    emptyTitle: "No payment can be taken yet",
    emptyAbout: "Connect a provider, and members can pay. With test keys you can try everything first.",
    stripe: {
      apiKey: "Secret key",
      apiKeyWhy: "sk_test_… is of Stripe's test mode, sk_live_… moves money. Kept sealed, and never shown.",
      publishableKey: "Publishable key",
      onBehalfOf: "Connected account",
      onBehalfOfWhy: "acct_…, where the keys are a platform's.",
    },
    paypal: {
      clientId: "Client id",
      secret: "Secret",
      webhookIds: "Ids of its webhooks",
      webhookIdsWhy: "As PayPal lists them, the newest first. Enter adds one.",
      isSandbox: "The credentials are of PayPal's sandbox",
      merchantId: "Merchant id",
      renewals: "Who draws each period",
    },
    manual: {
      accountHolder: "Account holder",
      iban: "IBAN",
      bic: "BIC",
      bank: "Bank",
      instructions: "What else payers have to know",
      instructionsWhy: "Where cash is taken, whom a cheque is for.",
    },
    connected: "The provider is connected.",
    facts: "What is known",
    webhookUrl: "Address for its webhooks",
    webhookWhy: "The provider tells us there what became of payments.",
    register: "Register the webhook there",
    registered: "The provider sends its webhooks here now.",
    enable: "Switch on",
    disable: "Switch off",
    disableAbout: "New payments do not go through it any more. What runs there goes on.",
    enabled: "New payments may go through it.",
    disabled: "New payments go elsewhere. What runs there goes on.",
    more: "More",
    change: "Change rules",
    addRule: "Add rule",
    removeRule: "Remove rule",
    priority: "Place",
    currencies: "Currencies",
    countries: "Countries of payers",
    offers: "Offers",
    ruleCounts: "Counts",
    anything: "All",
    reconcile: "Compare the books",
    reconcileAbout:
      "Our books and the provider's are laid side by side. What differs appears under Differences.",
    days: "How many days back",
    reconciling: "The books are being compared.",
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
