/** Where a record is shown, by its kind: what the palette and links to any node lead to. */
const PLACES: Record<string, (id: string) => string> = {
  Member: (id) => `/members/${id}`,
  Account: (id) => `/accounts/${id}`,
  Subscription: (id) => `/subscriptions/${id}`,
  Invoice: (id) => `/invoices/${id}`,
  Payment: (id) => `/payments/${id}`,
  CreditNote: () => "/payments?tab=notes",
  Product: (id) => `/catalogue/products/${id}`,
  Offer: (id) => `/catalogue/offers/${id}`,
  Coupon: (id) => `/catalogue/coupons/${id}`,
  WebhookEndpoint: (id) => `/webhooks/${id}`,
  ApiKey: (id) => `/keys/${id}`,
};

const RECORD =
  /^\/(members|accounts|subscriptions|invoices|payments|webhooks|keys|catalogue\/\w+)\/[\w=-]{12,}$/;

/** Whether a record is shown there, and not a list or a form. */
export function isRecord(path: string): boolean {
  return RECORD.test(path);
}

/** The path of the screen of that record; undefined where there is none. */
export function placeOf(kind: string | undefined, id: string): string | undefined {
  return kind === undefined ? undefined : PLACES[kind]?.(id);
}
