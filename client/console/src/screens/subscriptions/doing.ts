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
    changeAbout: "Choose a different offer, a different quantity, or both.",
    changeVerb: "Change subscription",
    changed: "Subscription changed.",
    changeLater: "Change scheduled.",
    notPaid: "The payment failed. The change takes effect once it is paid.",
    consent: "The payer has to approve this with the payment provider.",
    offer: "Offer",
    quantity: "Quantity",
    quantityAbout: "The number of seats, for offers priced per seat.",
    when: "When",
    whens: {
      BY_DIRECTION: "Upgrades immediately, downgrades at period end",
      NOW: "Immediately",
      PERIOD_END: "At period end",
    },
    coupons: "Coupons",
    couponsHint: "Enter a code and press Enter",
    pause: "Pause",
    pauseAbout: "While paused, the subscription isn't charged and gives no access.",
    paused: "Pause saved.",
    atEnd: "At the end of the paid period",
    atEndAbout: "Otherwise, it pauses immediately.",
    creditsUnused: "Credit unused time to the balance",
    creditsUnusedAbout: "The balance pays the next invoices first.",
    resumeAt: "Resume on",
    resumeAtAbout: "Leave empty to resume manually, at the latest after the longest pause allowed.",
    resume: "Resume",
    resumeAbout: "Billing and access start again.",
    resumed: "Subscription resumed.",
    dates: "Billing dates",
    datesKinds: { KEEP: "Keep the original dates", RESET: "Start a new period today" },
    cancel: "Cancel",
    cancelTitle: (account) => `Cancel the subscription of ${account}`,
    cancelVerb: "Cancel subscription",
    cancelAbout:
      "The member is notified by email. Amounts due stay due, unless the summary below says otherwise.",
    cancelEnd: "At the end of the paid period. Until then, it gives access and can be reactivated.",
    cancelNow: "Immediately. This can't be undone.",
    keepIt: "Keep subscription",
    giveBack: "Unused time",
    giveBacks: {
      NOTHING: "No refund",
      BALANCE: "Credit to the balance",
      REFUND: "Refund to the original payment method",
    },
    reason: "Reason",
    reasonAbout: "For your records and reports.",
    canceled: "Subscription canceled.",
    cancelScheduled: "The subscription ends when its period ends.",
    reactivate: "Reactivate",
    reactivateAbout: "The cancellation is removed, and the subscription continues as before.",
    reactivated: "Subscription reactivated.",
    withdraw: "Withdraw",
    withdrawAbout:
      "The buyer uses their right of withdrawal. The subscription ends immediately and the payment is refunded, less what was used if they agreed to an early start.",
    withdrawn: "Purchase withdrawn.",
    takeOver: "Take over billing",
    takeOverAbout:
      "The payment provider stops charging at the end of its period. After that, Tenure charges. No one is charged twice.",
    takenOver: "Takeover scheduled.",
    create: "Create subscription",
    createAbout: "The payer gets the same emails as after a purchase.",
    createVerb: "Create subscription",
    created: "Subscription created.",
    account: "Account",
    currency: "Currency",
    collection: "Collection method",
    collections: { AUTOMATIC: "Charge the method on file", MANUAL: "Send an invoice" },
    daysUntilDue: "Days until due",
    method: "Payment method",
    noMethod: "This account has no payment method on file. Send an invoice instead.",
    startsAt: "Starts",
    startsAtAbout: "Leave empty to start immediately.",
    endsAt: "Ends",
    endsAtAbout: "Leave empty to renew until canceled.",
    skipTrial: "Skip trial",
    cancelMany: "Cancel at period end",
    cancelManyVerb: (count) => `Cancel ${count}`,
    cancelManyAbout: (count) =>
      `${count} ${count === 1 ? "subscription ends" : "subscriptions end"} at the end of the paid period. Nothing is charged or refunded. You can reactivate each until then.`,
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
