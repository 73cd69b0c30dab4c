import { INVOICE_STATES, SUBSCRIPTION_STATES } from "../words/stateWords.ts";
import type { Words } from "../words/words.ts";

interface Texts {
  navigation: string;
  palette: string;
  paletteHint: string;
  nothing: string;
  go: string;
  actions: string;
  records: string;
  recent: string;
  kinds: Record<string, string>;
  /** Of subscriptions and invoices, as a search tells them. */
  states: Record<string, string>;
  live: string;
  paused: string;
  pausedWhy: string;
  connecting: string;
  test: string;
  testWhy: string;
  site: string;
  signOut: string;
  language: string;
  appearance: string;
  light: string;
  dark: string;
  system: string;
  mirrored: string;
  you: string;
  skip: string;
  menu: string;
  lost: string;
  home: string;
  lostAbout: string;
}

export const words: Words<Texts> = {
  en: {
    navigation: "Console",
    palette: "Search or run a command",
    paletteHint: "Search for a record, page or action",
    nothing: "No results",
    go: "Go to",
    actions: "Actions",
    records: "Records",
    recent: "Recently viewed",
    states: { ...SUBSCRIPTION_STATES.en, ...INVOICE_STATES.en },
    kinds: {
      Member: "Member",
      Account: "Account",
      Subscription: "Subscription",
      Invoice: "Invoice",
      CreditNote: "Credit note",
      Product: "Product",
      Offer: "Offer",
      Coupon: "Coupon",
      Payment: "Payment",
      Refund: "Refund",
      Tenant: "Business",
      WebhookEndpoint: "Webhook",
      ApiKey: "API key",
    },
    live: "Live",
    paused: "Live updates paused",
    pausedWhy: "The connection is lost. What you see may be out of date until it is back.",
    connecting: "Connecting",
    test: "Test",
    testWhy: "A test business. No money moves.",
    site: "View site",
    signOut: "Sign out",
    language: "Language",
    appearance: "Appearance",
    light: "Light",
    dark: "Dark",
    system: "System",
    mirrored: "Right to left",
    you: "Your account",
    skip: "Skip to content",
    menu: "Menu",
    lost: "Page not found",
    home: "Go to Home",
    lostAbout: "The link may be outdated, or your role doesn't include this page.",
  },
  de: {
    navigation: "Konsole",
    palette: "Finden oder tun",
    paletteHint: "Eintrag finden, Seite öffnen, etwas beginnen",
    nothing: "Nichts gefunden",
    go: "Gehe zu",
    actions: "Tun",
    records: "Einträge",
    recent: "Zuletzt angesehen",
    states: { ...SUBSCRIPTION_STATES.de, ...INVOICE_STATES.de },
    kinds: {
      Member: "Mitglied",
      Account: "Konto",
      Subscription: "Abonnement",
      Invoice: "Rechnung",
      CreditNote: "Gutschrift",
      Product: "Produkt",
      Offer: "Angebot",
      Coupon: "Gutschein",
      Payment: "Zahlung",
      Refund: "Erstattung",
      Tenant: "Betrieb",
      WebhookEndpoint: "Webhook",
      ApiKey: "API-Schlüssel",
    },
    live: "Live",
    paused: "Live-Daten pausieren",
    pausedWhy: "Die Verbindung ist unterbrochen. Was Sie sehen, kann alt sein; es holt von selbst auf.",
    connecting: "Verbindet",
    test: "Test",
    testWhy: "Ein Testbetrieb: Es fließt kein Geld.",
    site: "Die Website",
    signOut: "Abmelden",
    language: "Sprache",
    appearance: "Aussehen",
    light: "Hell",
    dark: "Dunkel",
    system: "Wie das Gerät",
    mirrored: "Von rechts nach links",
    you: "Ihr Zugang",
    skip: "Zum Inhalt",
    menu: "Menü",
    lost: "Hier ist nichts",
    home: "Zur Übersicht",
    lostAbout: "Die Adresse ist vielleicht alt, oder Ihre Rolle schließt das nicht ein.",
  },
};
