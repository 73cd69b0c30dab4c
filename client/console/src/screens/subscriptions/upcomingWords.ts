import type { Words } from "../../words/words.ts";

interface Texts {
  title: string;
  charged: (day: string) => string;
  sent: (day: string, due: string) => string;
  none: string;
  atProvider: string;
  coupons: string;
  discount: string;
  subtotal: string;
  tax: string;
  total: string;
  balance: string;
  due: string;
  activity: string;
}

export const upcomingWords: Words<Texts> = {
  en: {
    title: "Upcoming invoice",
    charged: (day) => `Charged automatically on ${day}, if nothing changes until then.`,
    sent: (day, due) => `Sent on ${day} and due on ${due}, if nothing changes until then.`,
    none: "No upcoming invoice.",
    atProvider: "The payment provider bills this subscription.",
    coupons: "Coupons",
    discount: "Discount",
    subtotal: "Subtotal",
    tax: "Tax",
    total: "Total",
    balance: "Paid from balance",
    due: "Amount due",
    activity: "Activity",
  },
  de: {
    title: "Nächste Rechnung",
    charged: (day) => `Wird am ${day} automatisch abgebucht, wenn sich bis dahin nichts ändert.`,
    sent: (day, due) =>
      `Wird am ${day} versandt und ist am ${due} fällig, wenn sich bis dahin nichts ändert.`,
    none: "Keine weitere Rechnung.",
    atProvider: "Der Zahlungsanbieter rechnet dieses Abonnement ab.",
    coupons: "Gutscheine",
    discount: "Nachlass",
    subtotal: "Zwischensumme",
    tax: "Steuer",
    total: "Summe",
    balance: "Aus dem Guthaben bezahlt",
    due: "Zu zahlen",
    activity: "Verlauf",
  },
};
