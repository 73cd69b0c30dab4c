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
    setupAbout: "In this order you get to your first paid membership in a few minutes.",
    done: (done, all) => `${done} of ${all} done`,
    isDone: "Done",
    isNext: "Next",
    isOpen: "Still to do",
    optional: "optional",
    testOnly: "The sandbox takes test cards: no money moves. Connect a provider when you open.",
    steps: {
      BRAND: {
        title: "Show who you are",
        about: "A sender's name and your colour, on pages and letters.",
        verb: "Set your brand",
      },
      PRODUCT: {
        title: "Add your first product",
        about: "What people become members of, and what it entitles them to.",
        verb: "Add a product",
      },
      OFFER: {
        title: "Publish an offer",
        about: "A price and its terms. From then on it can be bought.",
        verb: "Publish an offer",
      },
      PROVIDER: {
        title: "Take payments",
        about: "Stripe, PayPal or bank transfer; until then the sandbox takes test cards.",
        verb: "Connect a provider",
      },
      TEST_MEMBERSHIP: {
        title: "Sell a test membership",
        about: "To yourself, with a test card. See it paid and on this page at once.",
        verb: "Sell a test membership",
      },
      SAFE_ACCESS: {
        title: "Keep your way in safe",
        about: "A second administrator, or a second factor for yourself.",
        verb: "Open the team",
      },
      INTEGRATION: {
        title: "Connect a program",
        about: "An API key, or a webhook that is told what happens.",
        verb: "Add a webhook",
      },
      DOMAIN: {
        title: "Use your own domain",
        about: "Members see your name in the address.",
        verb: "Add a domain",
      },
    },
    mrr: "Revenue per month",
    mrrNote: "Recurring, without tax",
    members: "Paying members",
    membersNote: (inTrial) => (inTrial === 0 ? "Nobody is trying" : `${inTrial} more are trying`),
    failed: "Failed payments",
    failedNote: (recovered, failed) => `Open of ${failed} in 30 days; ${recovered} paid after all`,
    failedNone: "None failed in 30 days",
    growth: "Revenue per month, over twelve months",
    month: "Month",
    newGrowth: "Won",
    lost: "Lost",
    noGrowth: "The line begins with your first paid membership.",
    happened: "What happens",
    happenedAbout: "As it happens, newest first.",
    nothing: "Nothing yet. The first sale appears here the moment it is made.",
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
