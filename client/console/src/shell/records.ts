/** Where a record is shown, by its kind: what the palette and links to any node lead to. */
const PLACES: Record<string, (id: string) => string> = {
  Member: (id) => `/members/${id}`,
  Account: (id) => `/accounts/${id}`,
  Subscription: (id) => `/subscriptions/${id}`,
  Invoice: (id) => `/invoices/${id}`,
  CreditNote: () => "/payments?tab=credit-notes",
  Product: (id) => `/catalogue/products/${id}`,
  Offer: (id) => `/catalogue/offers/${id}`,
  Coupon: (id) => `/catalogue/coupons/${id}`,
  WebhookEndpoint: (id) => `/webhooks/${id}`,
};

/** The path of the screen of that record; undefined where there is none. */
export function placeOf(kind: string | undefined, id: string): string | undefined {
  return kind === undefined ? undefined : PLACES[kind]?.(id);
}
