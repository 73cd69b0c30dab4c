import type { Words } from "../../words/words.ts";

interface Texts {
  change: string;
  changeAbout: string;
  changeVerb: string;
  changed: string;
  changeLater: string;
  notPaid: string;
  consent: string;
  offer: string;
  quantity: string;
  quantityAbout: string;
  when: string;
  whens: Record<string, string>;
  coupons: string;
  couponsHint: string;
  pause: string;
  pauseAbout: string;
  paused: string;
  atEnd: string;
  atEndAbout: string;
  creditsUnused: string;
  creditsUnusedAbout: string;
  resumeAt: string;
  resumeAtAbout: string;
  resume: string;
  resumeAbout: string;
  resumed: string;
  dates: string;
  datesKinds: Record<string, string>;
  cancel: string;
  cancelTitle: (account: string) => string;
  cancelVerb: string;
  cancelAbout: string;
  cancelEnd: string;
  cancelNow: string;
  keepIt: string;
  giveBack: string;
  giveBacks: Record<string, string>;
  reason: string;
  reasonAbout: string;
  canceled: string;
  cancelScheduled: string;
  reactivate: string;
  reactivateAbout: string;
  reactivated: string;
  withdraw: string;
  withdrawAbout: string;
  withdrawn: string;
  takeOver: string;
  takeOverAbout: string;
  takenOver: string;
  create: string;
  createAbout: string;
  createVerb: string;
  created: string;
  account: string;
  currency: string;
  collection: string;
  collections: Record<string, string>;
  daysUntilDue: string;
  method: string;
  noMethod: string;
  startsAt: string;
  startsAtAbout: string;
  endsAt: string;
  endsAtAbout: string;
  skipTrial: string;
  cancelMany: string;
  cancelManyVerb: (count: number) => string;
  cancelManyAbout: (count: number) => string;
}

/** The texts of what can be done with a subscription. */
export const doing: Words<Texts> = {
  en: {
    change: "Change",
    changeAbout: "Choose another offer, another quantity, or both.",
    changeVerb: "Change it",
    changed: "The subscription was changed.",
    changeLater: "The change is scheduled.",
    notPaid: "The payment did not succeed. The change waits for it.",
    consent: "The payer has to agree at the payment provider.",
    offer: "Offer",
    quantity: "Quantity",
    quantityAbout: "Seats, where the offer is per seat.",
    when: "When",
    whens: {
      BY_DIRECTION: "Dearer at once, cheaper when the period ends",
      NOW: "At once",
      PERIOD_END: "When the period ends",
    },
    coupons: "Coupons",
    couponsHint: "Type a code and press Enter",
    pause: "Pause",
    pauseAbout: "While it pauses nothing is charged and nothing can be used.",
    paused: "The subscription pauses.",
    atEnd: "When the paid period ends",
    atEndAbout: "Otherwise it pauses at once.",
    creditsUnused: "Give what is unused to the balance",
    creditsUnusedAbout: "It pays later invoices first.",
    resumeAt: "Goes on by itself",
    resumeAtAbout: "Empty: when you resume it, or after the longest pause.",
    resume: "Resume",
    resumeAbout: "It is charged and can be used again.",
    resumed: "The subscription goes on.",
    dates: "Billing dates",
    datesKinds: { KEEP: "Keep the dates it had", RESET: "A new period begins today" },
    cancel: "Cancel",
    cancelTitle: (account) => `Cancel the subscription of ${account}`,
    cancelVerb: "Cancel the subscription",
    cancelAbout:
      "Canceled is canceled for the member too: they get a letter about it. What is owed stays owed, unless the figures below say otherwise.",
    cancelEnd: "When the paid period ends. Until then it can be used, and the end called off.",
    cancelNow: "At once. It cannot be brought back.",
    keepIt: "Keep it",
    giveBack: "Of what is unused",
    giveBacks: {
      NOTHING: "Give nothing back",
      BALANCE: "Give it to the balance",
      REFUND: "Refund it to where it came from",
    },
    reason: "Reason",
    reasonAbout: "For you and your reports.",
    canceled: "The subscription has ended.",
    cancelScheduled: "The subscription ends when its period closes.",
    reactivate: "Reactivate",
    reactivateAbout: "The end is called off. It goes on as if it had never been canceled.",
    reactivated: "The subscription goes on.",
    withdraw: "Withdraw",
    withdrawAbout:
      "The buyer's right of withdrawal: it ends at once, and what was paid goes back, less what was used where they agreed to begin early.",
    withdrawn: "The purchase was withdrawn from.",
    takeOver: "Take over",
    takeOverAbout:
      "The payment provider stops charging when its period ends. From then on it is charged here. Nobody is charged twice.",
    takenOver: "The subscription will be taken over.",
    create: "New subscription",
    createAbout:
      "An agreement for an account, made by you. Its payer gets the same letters as after a purchase.",
    createVerb: "Make it",
    created: "The subscription was made.",
    account: "Account",
    currency: "Currency",
    collection: "Collection",
    collections: { AUTOMATIC: "Charge the method on file", MANUAL: "Send an invoice" },
    daysUntilDue: "Days until it is due",
    method: "Payment method",
    noMethod: "This account has no payment method on file. Send an invoice instead.",
    startsAt: "Starts",
    startsAtAbout: "Empty: at once.",
    endsAt: "Ends",
    endsAtAbout: "Empty: it renews until it is canceled.",
    skipTrial: "Without a trial",
    cancelMany: "Cancel at period end",
    cancelManyVerb: (count) => `Cancel ${count}`,
    cancelManyAbout: (count) =>
      `${count} ${count === 1 ? "subscription ends" : "subscriptions end"} when the paid period closes. Nothing is charged and nothing given back. Until then you can reactivate each.`,
  },
  de: {
    change: "Ändern",
    changeAbout: "Wählen Sie ein anderes Angebot, eine andere Menge oder beides.",
    changeVerb: "So ändern",
    changed: "Das Abonnement ist geändert.",
    changeLater: "Die Änderung ist vorgemerkt.",
    notPaid: "Die Zahlung ist nicht gelungen. Die Änderung wartet darauf.",
    consent: "Der Zahler muss beim Zahlungsanbieter zustimmen.",
    offer: "Angebot",
    quantity: "Menge",
    quantityAbout: "Plätze, wo das Angebot je Platz gilt.",
    when: "Wann",
    whens: {
      BY_DIRECTION: "Teurer sofort, günstiger zum Ende des Zeitraums",
      NOW: "Sofort",
      PERIOD_END: "Zum Ende des Zeitraums",
    },
    coupons: "Gutscheine",
    couponsHint: "Code eingeben und Enter drücken",
    pause: "Pausieren",
    pauseAbout: "In der Pause wird nichts berechnet, und es lässt sich nichts nutzen.",
    paused: "Das Abonnement pausiert.",
    atEnd: "Wenn der bezahlte Zeitraum endet",
    atEndAbout: "Sonst pausiert es sofort.",
    creditsUnused: "Ungenutztes dem Guthaben geben",
    creditsUnusedAbout: "Es bezahlt spätere Rechnungen zuerst.",
    resumeAt: "Geht von selbst weiter",
    resumeAtAbout: "Leer: wenn Sie es fortsetzen, oder nach der längsten Pause.",
    resume: "Fortsetzen",
    resumeAbout: "Es wird wieder berechnet und lässt sich wieder nutzen.",
    resumed: "Das Abonnement geht weiter.",
    dates: "Abrechnungstage",
    datesKinds: { KEEP: "Die bisherigen Tage behalten", RESET: "Heute beginnt ein neuer Zeitraum" },
    cancel: "Kündigen",
    cancelTitle: (account) => `Abonnement von ${account} kündigen`,
    cancelVerb: "Abonnement kündigen",
    cancelAbout:
      "Auch für das Mitglied ist damit gekündigt: Es bekommt einen Brief darüber. Was offen ist, bleibt offen, wenn die Zahlen unten nichts anderes sagen.",
    cancelEnd:
      "Wenn der bezahlte Zeitraum endet. Bis dahin lässt es sich nutzen und die Kündigung zurücknehmen.",
    cancelNow: "Sofort. Es lässt sich nicht zurückholen.",
    keepIt: "Behalten",
    giveBack: "Von dem, was ungenutzt ist",
    giveBacks: {
      NOTHING: "Nichts zurückgeben",
      BALANCE: "Dem Guthaben geben",
      REFUND: "Auf das Zahlungsmittel erstatten",
    },
    reason: "Grund",
    reasonAbout: "Für Sie und Ihre Berichte.",
    canceled: "Das Abonnement ist beendet.",
    cancelScheduled: "Das Abonnement endet mit seinem Zeitraum.",
    reactivate: "Wieder aufnehmen",
    reactivateAbout: "Die Kündigung wird zurückgenommen. Es geht weiter, als wäre nie gekündigt worden.",
    reactivated: "Das Abonnement geht weiter.",
    withdraw: "Widerrufen",
    withdrawAbout:
      "Das Widerrufsrecht des Käufers: Es endet sofort, und das Bezahlte geht zurück, abzüglich des Genutzten, wo früherem Beginn zugestimmt wurde.",
    withdrawn: "Der Kauf ist widerrufen.",
    takeOver: "Übernehmen",
    takeOverAbout:
      "Der Zahlungsanbieter hört mit dem Ende seines Zeitraums auf abzubuchen. Ab dann wird hier berechnet. Niemand zahlt doppelt.",
    takenOver: "Das Abonnement wird übernommen.",
    create: "Neues Abonnement",
    createAbout:
      "Eine Vereinbarung für ein Konto, von Ihnen angelegt. Der Zahler bekommt dieselben Briefe wie nach einem Kauf.",
    createVerb: "Anlegen",
    created: "Das Abonnement ist angelegt.",
    account: "Konto",
    currency: "Währung",
    collection: "Einzug",
    collections: { AUTOMATIC: "Hinterlegtes Zahlungsmittel belasten", MANUAL: "Rechnung senden" },
    daysUntilDue: "Tage bis zur Fälligkeit",
    method: "Zahlungsmittel",
    noMethod: "Dieses Konto hat kein Zahlungsmittel hinterlegt. Senden Sie stattdessen eine Rechnung.",
    startsAt: "Beginnt",
    startsAtAbout: "Leer: sofort.",
    endsAt: "Endet",
    endsAtAbout: "Leer: Es verlängert sich bis zur Kündigung.",
    skipTrial: "Ohne Probezeit",
    cancelMany: "Zum Zeitraumende kündigen",
    cancelManyVerb: (count) => `${count} kündigen`,
    cancelManyAbout: (count) =>
      `${count === 1 ? "1 Abonnement endet" : `${count} Abonnements enden`} mit dem bezahlten Zeitraum. Es wird nichts berechnet und nichts zurückgegeben. Bis dahin können Sie jedes wieder aufnehmen.`,
  },
};
