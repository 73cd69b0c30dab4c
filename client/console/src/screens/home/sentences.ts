import { useMoney } from "../../kit/Money.tsx";
import { useSpeech, type Words } from "../../words/words.ts";
import type { HomeEventsQuery } from "./home.gen.ts";

type Told = HomeEventsQuery["events"]["nodes"][number];
/** Who, what, and how much: whatever of it is known. */
type Sentence = (who: string, what: string, money: string) => string;

const SENTENCES: Record<string, Words<Sentence>> = {
  "member.signed_up": {
    en: (who) => `${who} signed up`,
    de: (who) => `${who} hat sich registriert`,
  },
  "member.erased": { en: () => "A member was erased", de: () => "Ein Mitglied wurde gelöscht" },
  "subscription.created": {
    en: (who, what) => `${who} subscribed to ${what}`,
    de: (who, what) => `${who} nimmt ${what}`,
  },
  "subscription.activated": {
    en: (who, what) => `${who} became a member: ${what}`,
    de: (who, what) => `${who} ist jetzt Mitglied: ${what}`,
  },
  "subscription.trial_started": {
    en: (who, what) => `${who} started a trial of ${what}`,
    de: (who, what) => `${who} probiert ${what}`,
  },
  "subscription.trial_converted": {
    en: (who, what) => `${who} converted from trial to ${what}`,
    de: (who, what) => `${who} bleibt nach der Probezeit: ${what}`,
  },
  "subscription.renewed": {
    en: (who, what) => `${who} renewed ${what}`,
    de: (who, what) => `${who} hat ${what} verlängert`,
  },
  "subscription.changed": {
    en: (who, what) => `${who} switched to ${what}`,
    de: (who, what) => `${who} ist zu ${what} gewechselt`,
  },
  "subscription.cancellation_scheduled": {
    en: (who, what) => `${who} scheduled the cancellation of ${what}`,
    de: (who, what) => `${who} wird ${what} verlassen`,
  },
  "subscription.reactivated": {
    en: (who, what) => `${who} reactivated ${what}`,
    de: (who, what) => `${who} bleibt doch: ${what}`,
  },
  "subscription.paused": {
    en: (who, what) => `${who} paused ${what}`,
    de: (who, what) => `${who} pausiert ${what}`,
  },
  "subscription.resumed": {
    en: (who, what) => `${who} resumed ${what}`,
    de: (who, what) => `${who} setzt ${what} fort`,
  },
  "subscription.past_due": {
    en: (who, what) => `${who} is past due on ${what}`,
    de: (who, what) => `${who} ist mit ${what} in Verzug`,
  },
  "subscription.recovered": {
    en: (who, what) => `${who} is no longer past due on ${what}`,
    de: (who, what) => `${who} ist mit ${what} wieder auf dem Laufenden`,
  },
  "subscription.ended": {
    en: (who, what) => `${who}'s subscription to ${what} ended`,
    de: (who, what) => `${who} hat ${what} verlassen`,
  },
  "payment.succeeded": {
    en: (who, _, money) => `${who} paid ${money}`,
    de: (who, _, money) => `${who} hat ${money} gezahlt`,
  },
  "payment.failed": {
    en: (who, _, money) => `${who}'s payment of ${money} failed`,
    de: (who, _, money) => `Eine Zahlung über ${money} von ${who} ist fehlgeschlagen`,
  },
  "invoice.overdue": {
    en: (who, what, money) => `Invoice ${what} for ${who} is overdue: ${money}`,
    de: (who, what, money) => `Rechnung ${what} von ${who} ist überfällig: ${money}`,
  },
  "invoice.marked_uncollectible": {
    en: (who, what, money) => `Invoice ${what} for ${who} was marked uncollectible: ${money}`,
    de: (who, what, money) => `Rechnung ${what} von ${who} wurde als uneinbringlich vermerkt: ${money}`,
  },
  "product.created": {
    en: (_, what) => `${what} was added to the catalogue`,
    de: (_, what) => `${what} ist neu im Katalog`,
  },
  "offer.published": {
    en: (_, what) => `${what} was published`,
    de: (_, what) => `${what} ist im Verkauf`,
  },
  "offer.withdrawn": {
    en: (_, what) => `${what} was withdrawn`,
    de: (_, what) => `${what} ist nicht mehr im Verkauf`,
  },
};
const SOMEBODY: Words<string> = { en: "Someone", de: "Jemand" };

/** The types of events that are told here. */
export const TOLD = Object.keys(SENTENCES);
/** The parts of the log that they are of. */
export const KINDS = [...new Set(TOLD.map((type) => `${type.split(".")[0]}.`))];

/** An event as a sentence. */
export function useSentences(): (event: Told) => string {
  const { language } = useSpeech();
  const say = useMoney();
  return ({ type, subject }) => {
    const sentence = SENTENCES[type]?.[language];
    if (sentence === undefined) return type;
    const { who, what, amount } = partsOf(subject);
    return sentence(who ?? SOMEBODY[language], what ?? "–", amount ? say(amount) : "–");
  };
}

function partsOf(subject: Told["subject"]) {
  switch (subject?.__typename) {
    case "Member":
      return { who: subject.name };
    case "Subscription":
      return { who: subject.account?.name, what: subject.offer?.name };
    case "Payment":
      return { who: subject.account?.name, amount: subject.amount };
    case "Invoice":
      return { who: subject.account?.name, what: subject.number, amount: subject.total };
    case "Offer":
    case "Product":
      return { what: subject.name };
    default:
      return {};
  }
}

/** The page of what it is about. */
export function placeOf({ subject }: Told): string | undefined {
  switch (subject?.__typename) {
    case "Member":
      return `/members/${subject.id}`;
    case "Subscription":
      return `/subscriptions/${subject.id}`;
    case "Payment":
      return `/payments/${subject.id}`;
    case "Invoice":
      return `/invoices/${subject.id}`;
    case "Offer":
      return `/catalogue/offers/${subject.id}`;
    case "Product":
      return `/catalogue/products/${subject.id}`;
    default:
      return undefined;
  }
}
