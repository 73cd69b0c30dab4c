import type { Words } from "./words.ts";

interface Common {
  search: string;
  filter: string;
  all: string;
  save: string;
  saved: string;
  cancel: string;
  close: string;
  confirm: string;
  back: string;
  retry: string;
  remove: string;
  copy: string;
  copied: string;
  undo: string;
  more: string;
  none: string;
  next: string;
  previous: string;
  loading: string;
  newest: string;
  selected: (count: number) => string;
  nothingFound: string;
  clearFilters: string;
  filters: string;
  open: string;
  optional: string;
  yes: string;
  no: string;
  console: string;
  errors: {
    NETWORK: string;
    UNAVAILABLE: string;
    FORBIDDEN: string;
    NOT_FOUND: string;
    RATE_LIMITED: string;
    IDEMPOTENCY_CONFLICT: string;
    IMPERSONATION_READ_ONLY: string;
    STEP_UP_REQUIRED: string;
    CAPTCHA_REQUIRED: string;
    COST_EXCEEDED: string;
    CURSOR_EXPIRED: string;
    TENANT_SUSPENDED: string;
    /** In English the server says which. */
    BAD_INPUT?: string;
    OTHER: (id: string | undefined) => string;
  };
}

export const common: Words<Common> = {
  en: {
    search: "Search",
    filter: "Filter",
    all: "All",
    save: "Save",
    saved: "Saved",
    cancel: "Cancel",
    close: "Close",
    confirm: "Confirm",
    back: "Back",
    retry: "Try again",
    remove: "Remove",
    copy: "Copy",
    copied: "Copied",
    undo: "Undo",
    more: "More",
    none: "None",
    next: "Next",
    previous: "Previous",
    loading: "Loading",
    newest: "Newest",
    selected: (count) => `${count} selected`,
    nothingFound: "No results.",
    clearFilters: "Clear filters",
    filters: "Filters",
    open: "Open",
    optional: "optional",
    yes: "Yes",
    no: "No",
    console: "Console",
    errors: {
      NETWORK: "Can't reach the server. What you entered is still here.",
      UNAVAILABLE: "The server is busy or restarting. Try again in a moment.",
      FORBIDDEN: "Your role doesn't allow this. An owner can change roles under Team.",
      NOT_FOUND: "This doesn't exist, or no longer does.",
      RATE_LIMITED: "Too many requests. Wait a moment and try again.",
      IDEMPOTENCY_CONFLICT:
        "This request was already sent with different content. Reload the page and start again.",
      IMPERSONATION_READ_ONLY: "While you act as a member, you can view this but not change it.",
      STEP_UP_REQUIRED: "Confirm it's you.",
      CAPTCHA_REQUIRED: "Too many attempts. Wait a while and try again.",
      COST_EXCEEDED: "This request is too large. Ask for less at once.",
      CURSOR_EXPIRED: "The log no longer reaches back that far. Reload the page.",
      TENANT_SUSPENDED: "This business is suspended.",
      OTHER: (id) => `Something went wrong on our side.${id ? ` Reference: ${id}.` : ""}`,
    },
  },
  de: {
    search: "Suchen",
    filter: "Filter",
    all: "Alle",
    save: "Speichern",
    saved: "Gespeichert",
    cancel: "Abbrechen",
    close: "Schließen",
    confirm: "Bestätigen",
    back: "Zurück",
    retry: "Noch einmal",
    remove: "Entfernen",
    copy: "Kopieren",
    copied: "Kopiert",
    undo: "Rückgängig",
    more: "Mehr",
    none: "Keine",
    next: "Weiter",
    previous: "Zurück",
    loading: "Wird geladen",
    newest: "Neueste",
    selected: (count) => `${count} ausgewählt`,
    nothingFound: "Nichts passt dazu.",
    clearFilters: "Filter aufheben",
    filters: "Filter",
    open: "Öffnen",
    optional: "optional",
    yes: "Ja",
    no: "Nein",
    console: "Konsole",
    errors: {
      NETWORK: "Der Server ist nicht zu erreichen. Ihre Eingaben sind noch da.",
      UNAVAILABLE: "Der Server ist beschäftigt oder startet neu. Bitte gleich noch einmal versuchen.",
      FORBIDDEN: "Ihre Rolle erlaubt das nicht. Rollen ändert ein Inhaber unter Team.",
      NOT_FOUND: "Das gibt es nicht, oder nicht mehr.",
      RATE_LIMITED: "Das war viel auf einmal. Bitte kurz warten und noch einmal versuchen.",
      IDEMPOTENCY_CONFLICT:
        "Das wurde schon mit anderem Inhalt gesendet. Bitte neu laden und noch einmal beginnen.",
      IMPERSONATION_READ_ONLY: "Während Sie als Mitglied handeln, können Sie das nur ansehen.",
      STEP_UP_REQUIRED: "Bitte weisen Sie sich noch einmal aus.",
      CAPTCHA_REQUIRED: "Es gab viele Versuche. Bitte etwas warten und noch einmal versuchen.",
      COST_EXCEEDED: "Das ist mehr, als auf einmal gefragt werden darf. Bitte weniger auf einmal fragen.",
      CURSOR_EXPIRED: "So weit reicht das Protokoll nicht mehr zurück. Bitte neu laden.",
      TENANT_SUSPENDED: "Dieser Betrieb ist vorübergehend geschlossen.",
      BAD_INPUT: "Eine Angabe ist nicht möglich. Bitte prüfen Sie, was in den Feldern und der Adresse steht.",
      OTHER: (id) => `Bei uns ist etwas schiefgegangen.${id ? ` Die Nummer ist ${id}.` : ""}`,
    },
  },
};
