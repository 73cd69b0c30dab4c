import type { Words } from "../../words/words.ts";
import type { SetupStepCode } from "./home.gen.ts";

interface Step {
  title: string;
  about: string;
  verb: string;
}

interface Texts {
  title: string;
  setup: (name: string) => string;
  setupAbout: string;
  done: (done: number, all: number) => string;
  isDone: string;
  isNext: string;
  isOpen: string;
  optional: string;
  testOnly: string;
  steps: Record<SetupStepCode, Step>;
  mrr: string;
  mrrNote: string;
  members: string;
  membersNote: (inTrial: number) => string;
  failed: string;
  failedNote: (recovered: number, failed: number) => string;
  failedNone: string;
  growth: string;
  month: string;
  newGrowth: string;
  lost: string;
  noGrowth: string;
  happened: string;
  happenedAbout: string;
  nothing: string;
  allEvents: string;
  analytics: string;
}

export const words: Words<Texts> = {
  en: {
    title: "Home",
    setup: (name) => `Set up ${name}`,
    setupAbout: "Follow these steps to sell your first paid membership in a few minutes.",
    done: (done, all) => `${done} of ${all} done`,
    isDone: "Done",
    isNext: "Next",
    isOpen: "To do",
    optional: "optional",
    testOnly: "The sandbox accepts test cards; no money moves. Connect a provider when you go live.",
    steps: {
      BRAND: {
        title: "Set up your brand",
        about: "Your sender name and colour, on pages and emails.",
        verb: "Set up brand",
      },
      PRODUCT: {
        title: "Create your first product",
        about: "What people become members of, and the features it includes.",
        verb: "Create product",
      },
      OFFER: {
        title: "Publish an offer",
        about: "A price and its terms. Once published, it can be bought.",
        verb: "Publish offer",
      },
      PROVIDER: {
        title: "Accept payments",
        about: "Stripe, PayPal or bank transfer. Until then, the sandbox accepts test cards.",
        verb: "Connect provider",
      },
      TEST_MEMBERSHIP: {
        title: "Sell a test membership",
        about: "Buy it yourself with a test card, and see the payment on this page.",
        verb: "Sell a test membership",
      },
      SAFE_ACCESS: {
        title: "Secure your access",
        about: "Add a second administrator, or a second factor for yourself.",
        verb: "Open Team",
      },
      INTEGRATION: {
        title: "Connect an integration",
        about: "An API key, or a webhook that receives events.",
        verb: "Add endpoint",
      },
      DOMAIN: {
        title: "Use your own domain",
        about: "Members see your own name in the address bar.",
        verb: "Add domain",
      },
    },
    mrr: "Monthly recurring revenue",
    mrrNote: "Excluding tax",
    members: "Paying members",
    membersNote: (inTrial) => (inTrial === 0 ? "None in trial" : `${inTrial} more in trial`),
    failed: "Failed payments",
    failedNote: (recovered, failed) => `Open of ${failed} in the last 30 days; ${recovered} recovered`,
    failedNone: "None in the last 30 days",
    growth: "Monthly recurring revenue, last 12 months",
    month: "Month",
    newGrowth: "Gained",
    lost: "Lost",
    noGrowth: "The chart starts with your first paid membership.",
    happened: "Recent activity",
    happenedAbout: "Live, newest first.",
    nothing: "No activity yet. Your first sale appears here as it happens.",
    allEvents: "All events",
    analytics: "Analytics",
  },
  de: {
    title: "Übersicht",
    setup: (name) => `${name} einrichten`,
    setupAbout: "In dieser Reihenfolge kommen Sie in wenigen Minuten zur ersten bezahlten Mitgliedschaft.",
    done: (done, all) => `${done} von ${all} erledigt`,
    isDone: "Erledigt",
    isNext: "Als Nächstes",
    isOpen: "Noch offen",
    optional: "optional",
    testOnly:
      "Die Sandbox nimmt Testkarten: Es fließt kein Geld. Verbinden Sie einen Anbieter, wenn Sie öffnen.",
    steps: {
      BRAND: {
        title: "Zeigen, wer Sie sind",
        about: "Ein Absendername und Ihre Farbe, auf Seiten und in Briefen.",
        verb: "Marke festlegen",
      },
      PRODUCT: {
        title: "Das erste Produkt anlegen",
        about: "Wovon man Mitglied wird und wozu es berechtigt.",
        verb: "Produkt anlegen",
      },
      OFFER: {
        title: "Ein Angebot veröffentlichen",
        about: "Ein Preis und seine Bedingungen. Von da an ist es zu kaufen.",
        verb: "Angebot veröffentlichen",
      },
      PROVIDER: {
        title: "Zahlungen annehmen",
        about: "Stripe, PayPal oder Überweisung; bis dahin nimmt die Sandbox Testkarten.",
        verb: "Anbieter verbinden",
      },
      TEST_MEMBERSHIP: {
        title: "Eine Testmitgliedschaft verkaufen",
        about: "An sich selbst, mit einer Testkarte. Sie sehen sie sofort bezahlt und auf dieser Seite.",
        verb: "Testmitgliedschaft verkaufen",
      },
      SAFE_ACCESS: {
        title: "Ihren Zugang sichern",
        about: "Eine zweite Person mit Verwaltungsrechten oder ein zweiter Faktor für Sie.",
        verb: "Team öffnen",
      },
      INTEGRATION: {
        title: "Ein Programm anbinden",
        about: "Ein API-Schlüssel oder ein Webhook, der erfährt, was geschieht.",
        verb: "Webhook anlegen",
      },
      DOMAIN: {
        title: "Eine eigene Domain nutzen",
        about: "Mitglieder sehen Ihren Namen in der Adresse.",
        verb: "Domain hinzufügen",
      },
    },
    mrr: "Umsatz im Monat",
    mrrNote: "Wiederkehrend, ohne Steuer",
    members: "Zahlende Mitglieder",
    membersNote: (inTrial) =>
      inTrial === 0 ? "Niemand in der Probezeit" : `${inTrial} weitere in der Probezeit`,
    failed: "Fehlgeschlagene Zahlungen",
    failedNote: (recovered, failed) => `Offen von ${failed} in 30 Tagen; ${recovered} doch noch bezahlt`,
    failedNone: "Keine in 30 Tagen",
    growth: "Umsatz im Monat, über zwölf Monate",
    month: "Monat",
    newGrowth: "Gewonnen",
    lost: "Verloren",
    noGrowth: "Die Linie beginnt mit Ihrer ersten bezahlten Mitgliedschaft.",
    happened: "Was geschieht",
    happenedAbout: "Während es geschieht, das Neueste zuerst.",
    nothing: "Noch nichts. Der erste Verkauf erscheint hier in dem Moment, in dem er geschieht.",
    allEvents: "Alle Ereignisse",
    analytics: "Auswertung",
  },
};
