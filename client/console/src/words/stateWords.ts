/** What states of subscriptions are called. */
export const SUBSCRIPTION_STATES = {
  en: {
    SCHEDULED: "Scheduled",
    INCOMPLETE: "Incomplete",
    TRIALING: "In trial",
    ACTIVE: "Active",
    PAST_DUE: "Past due",
    UNPAID: "Unpaid",
    PAUSED: "Paused",
    ENDED: "Ended",
  },
  de: {
    SCHEDULED: "Vorgemerkt",
    INCOMPLETE: "Wartet auf Zahlung",
    TRIALING: "In Probezeit",
    ACTIVE: "Aktiv",
    PAST_DUE: "In Verzug",
    UNPAID: "Unbezahlt",
    PAUSED: "Pausiert",
    ENDED: "Beendet",
  },
};

/** What states of invoices are called. */
export const INVOICE_STATES = {
  en: {
    DRAFT: "Draft",
    OPEN: "Open",
    PAID: "Paid",
    VOID: "Void",
    UNCOLLECTIBLE: "Uncollectible",
    DELETED: "Deleted",
  },
  de: {
    DRAFT: "Entwurf",
    OPEN: "Offen",
    PAID: "Bezahlt",
    VOID: "Storniert",
    UNCOLLECTIBLE: "Uneinbringlich",
    DELETED: "Gelöscht",
  },
};
