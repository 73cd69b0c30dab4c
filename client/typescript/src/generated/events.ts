// Made by client/scripts/generate.mjs from the schema and client/operations. Do not edit.

/** An amount; `amountMinor` is in the currency's smallest unit. Both are texts, exact to the cent. */
export interface EventMoney {
  amount: string;
  amountMinor: string;
  currency: string;
}

/** From `start`, which is in it, to `end`, which is not. */
export interface EventPeriod {
  start: string;
  end: string;
}

/** The payload of each event, by its type. */
export interface EventPayloads {
  /** An account was created. */
  "account.created": {
    kind: string;
  };
  /** The ownership of an account was transferred to another member. */
  "account.ownership_transferred": {
    from: string;
    to: string;
  };
  /** An account was updated. `fields` names what changed. */
  "account.updated": {
    fields: Array<string>;
  };
  /** An API key was created. */
  "api_key.created": {
    prefix: string;
    scopes: Array<string>;
  };
  /** An API key was revoked. */
  "api_key.revoked": {
    prefix: string;
  };
  /** The secret of an API key was rotated. The previous one works until `overlapUntil`. */
  "api_key.rotated": {
    prefix: string;
    overlapUntil: string;
  };
  /** An application was created that can offer to sign in with this membership. */
  "application.created": {
    kind: string;
    scopes: Array<string>;
  };
  /** An application was deleted. Nobody can sign in to it with this membership anymore. */
  "application.deleted": Record<string, never>;
  /** The secret of an application was rotated. The previous one works until `overlapUntil`. */
  "application.secret_rotated": {
    overlapUntil: string;
  };
  /** An application was updated. `fields` names what changed. */
  "application.updated": {
    fields: Array<string>;
  };
  /** A member granted an application access to the information in these scopes. */
  "application_grant.given": {
    member: string;
    application: string;
    scopes: Array<string>;
  };
  /** An application's access to a member's information was revoked. */
  "application_grant.revoked": {
    member: string;
    application: string;
    reason: string;
  };
  /** An account's balance was applied to one of its invoices. */
  "balance.applied": {
    money: EventMoney;
    invoice: string;
  };
  /** An account's balance was credited: the business owes it more. */
  "balance.credited": {
    money: EventMoney;
    source: string;
  };
  /** A checkout was completed. */
  "checkout.completed": {
    subscription: string;
  };
  /** A checkout was started. */
  "checkout.created": {
    offer: string;
  };
  /** A checkout expired without a purchase. */
  "checkout.expired": Record<string, never>;
  /** A test clock was advanced. Everything that fell due in between happened in order, each at its time. */
  "clock.advanced": {
    from: string;
    to: string;
  };
  /** A member connected an identity provider and can sign in with it. */
  "connection.added": {
    provider: string;
  };
  /** A member's connection to an identity provider was removed. They can no longer sign in with it. */
  "connection.removed": {
    provider: string;
  };
  /** A coupon was archived and can no longer be redeemed. Subscriptions that use it keep it. */
  "coupon.archived": Record<string, never>;
  /** A coupon was created. */
  "coupon.created": {
    terms: unknown;
  };
  /** A coupon reached its maximum number of uses. */
  "coupon.exhausted": {
    uses: number;
  };
  /** A coupon expired. */
  "coupon.expired": Record<string, never>;
  /** An account redeemed a coupon, which counts toward its limits. */
  "coupon.redeemed": {
    account: string;
    invoice: string;
  };
  /** A redemption was released because the invoice was voided. */
  "coupon.released": {
    invoice: string;
  };
  /** An archived coupon was restored and can be redeemed again. */
  "coupon.restored": Record<string, never>;
  /** A coupon's name, limits, or dates were updated. */
  "coupon.updated": {
    fields: Array<string>;
  };
  /** A credit note was issued to correct an invoice. */
  "credit_note.issued": {
    number: string;
    invoice: string;
    total: EventMoney;
    to: string;
  };
  /** A balance was corrected by a number of credits and a value, either of which can be negative. */
  "credits.adjusted": {
    units: number;
    value: EventMoney;
    reason: string;
  };
  /** Bonus credits were removed together with the purchase that they came with. */
  "credits.clawed_back": {
    bonus: string;
    units: number;
  };
  /** Credits were used. `grants` are the grants that they came from. */
  "credits.consumed": {
    units: number;
    value: EventMoney;
    grants: Array<string>;
    key: string | null;
  };
  /** The last credit was used. */
  "credits.exhausted": Record<string, never>;
  /** The remaining credits of a grant expired unused. */
  "credits.expired": {
    units: number;
    value: EventMoney;
    grant: string;
  };
  /** Credits were granted: by a payment, as a bonus, or by staff. */
  "credits.granted": {
    product: string;
    units: number;
    value: EventMoney;
    expiresAt: string | null;
    source: string;
    reason: string | null;
  };
  /** Credits were transferred from one account's balance to another's. */
  "credits.reassigned": {
    from: string;
    to: string;
    units: number;
  };
  /** A payment was refunded, and the credits that it paid for were removed. */
  "credits.refunded": {
    units: number;
    value: EventMoney;
    refund: string | null;
  };
  /** Few credits are left. Sent once for each threshold until there are more again. */
  "credits.threshold_reached": {
    left: number;
    threshold: number;
  };
  /** A custom field was archived and is no longer asked. */
  "custom_field.archived": {
    owner: string;
    code: string;
  };
  /** A custom field of accounts or members was defined or updated. */
  "custom_field.defined": {
    owner: string;
    code: string;
    kind: string;
  };
  /** A custom field was moved to another position. */
  "custom_field.moved": {
    owner: string;
    code: string;
    place: number;
  };
  /** The bank decided a dispute: WON or LOST. */
  "dispute.closed": {
    outcome: string;
    money: EventMoney;
  };
  /** A payer disputed a payment with their bank, which expects a response by `dueBy`. */
  "dispute.opened": {
    money: EventMoney;
    reason: string;
    dueBy: string | null;
  };
  /** The bank updated a dispute. Nothing is decided yet. */
  "dispute.updated": {
    status: string;
  };
  /** A domain was added and is waiting for verification. */
  "domain.added": {
    host: string;
  };
  /** A domain was removed and no longer leads to the business. */
  "domain.removed": {
    host: string;
  };
  /** The verification record of a domain is gone. It no longer leads to the business. */
  "domain.verification_failed": {
    host: string;
    reason: string;
  };
  /** A domain was verified and leads to the business. */
  "domain.verified": {
    host: string;
  };
  /** Dunning ended: nothing is due anymore, and no further steps are scheduled. */
  "dunning.cleared": {
    by: string;
  };
  /** All retries were used up. `action` is what happens to the subscription. */
  "dunning.exhausted": {
    action: string;
  };
  /** Dunning started for a subscription. `schedule` lists the days after the first failure on which the payment is retried. */
  "dunning.started": {
    invoice: string;
    schedule: Array<number>;
  };
  /** The limit or the end of an account's entitlement to a feature changed. */
  "entitlement.changed": {
    feature: string;
    old: string | null;
    new: string | null;
  };
  /** An account became entitled to a feature. */
  "entitlement.granted": {
    feature: string;
    value: number | null;
    source: string;
    until: string | null;
  };
  /** More of a metered limit was requested than is left in its period. Sent once per period for each limit. */
  "entitlement.limit_reached": {
    feature: string;
    limit: number;
  };
  /** An account is no longer entitled to a feature. */
  "entitlement.revoked": {
    feature: string;
    reason: string;
  };
  /** An export is ready: a member's own data (`kind` is MEMBER), or a list, in which case `file` is the export. */
  "export.completed": {
    kind: string;
    file: string;
  };
  /** A member added a passkey or an authenticator app. */
  "factor.added": {
    kind: string;
  };
  /** A passkey or an authenticator app of a member was removed. */
  "factor.removed": {
    kind: string;
  };
  /** A feature was created. */
  "feature.created": {
    code: string;
    kind: string;
  };
  /** A feature's name, or how it is counted, was updated. `fields` names what changed. */
  "feature.updated": {
    fields: Array<string>;
  };
  /** A file was deleted, including its bytes. */
  "file.deleted": Record<string, never>;
  /** The files of the account, which is the subject, use at least 90% of its storage. Both values are in bytes. */
  "file.quota_reached": {
    used: number;
    quota: number;
  };
  /** An upload was rejected because its bytes were not as declared. */
  "file.rejected": {
    reason: string;
  };
  /** An upload was started. */
  "file.upload_created": {
    bytes: number;
  };
  /** A file was uploaded, and its bytes are as declared. */
  "file.uploaded": {
    bytes: number;
    type: string;
    sha256: string;
  };
  /** A gift expired without being redeemed. */
  "gift.expired": Record<string, never>;
  /** A gift was paid for and can be redeemed. */
  "gift.purchased": {
    offer: string;
    money: EventMoney;
  };
  /** A gift was redeemed and starts. */
  "gift.redeemed": {
    member: string;
    endsAt: string;
  };
  /** An identity provider was created, with which members can sign in. */
  "identity_provider.created": {
    issuer: string;
  };
  /** An identity provider was deleted together with the connections to it. Members can no longer sign in with it. */
  "identity_provider.deleted": {
    issuer: string;
  };
  /** An identity provider was updated. `fields` names what changed. */
  "identity_provider.updated": {
    fields: Array<string>;
  };
  /** Staff stopped acting as a member. */
  "impersonation.ended": {
    staff: string;
  };
  /** Staff started to act as a member, in this session. The reason is in the audit log, where it can be erased. */
  "impersonation.started": {
    member: string;
    staff: string;
    writable: boolean;
  };
  /** An import from a provider (`kind` is PROVIDER) or of a file was completed. `counts` are by outcome. For a provider, they count its subscriptions; those that start with `customers_` count its customers. */
  "import.completed": {
    kind: string;
    counts: unknown;
  };
  /** An invitation was revoked and can no longer be accepted. */
  "invitation.revoked": {
    kind: string;
  };
  /** A draft invoice was deleted. */
  "invoice.deleted": Record<string, never>;
  /** An invoice was drafted. It has no number and is not due yet. */
  "invoice.drafted": {
    period: EventPeriod | null;
  };
  /** An invoice was finalized: it has a number and is due. */
  "invoice.finalized": {
    number: string;
    total: EventMoney;
    due: EventMoney;
    dueAt: string;
  };
  /** An invoice was marked as uncollectible. `due` was written off. */
  "invoice.marked_uncollectible": {
    due: EventMoney;
  };
  /** An invoice has been overdue for enough days to reach one of the stages that the business configured. */
  "invoice.overdue": {
    days: number;
    stage: string;
  };
  /** An invoice was paid in full. */
  "invoice.paid": {
    paidAt: string;
    by: string;
  };
  /** An attempt to collect an invoice failed. */
  "invoice.payment_failed": {
    attempt: number;
    reason: string;
    nextRetryAt: string | null;
  };
  /** An invoice was emailed to whoever pays for the account, with a link to it. */
  "invoice.sent": Record<string, never>;
  /** A draft invoice was updated. `fields` names what changed, and `total` is the new total. */
  "invoice.updated": {
    fields: Array<string>;
    total: EventMoney;
  };
  /** An invoice was voided: it is no longer due, without having been paid. */
  "invoice.voided": {
    reason: string;
  };
  /** A sign-in with an existing email address failed. */
  "login.failed": {
    reason: string;
  };
  /** A member gave their consent to a version of a purpose. */
  "member.consent_given": {
    purpose: string;
    version: number;
    source: string;
  };
  /** A member withdrew their consent. */
  "member.consent_withdrawn": {
    purpose: string;
    version: number;
    source: string;
  };
  /** A member's email address, which they also sign in with, was changed, or the change was reverted. */
  "member.email_changed": Record<string, never>;
  /** A member confirmed their email address with the link that was emailed to it. */
  "member.email_confirmed": Record<string, never>;
  /** A member was erased: only a pseudonym remains. `report` is the report of what was erased and what was kept. */
  "member.erased": {
    report: string;
  };
  /** The erasure of a member was canceled. */
  "member.erasure_canceled": Record<string, never>;
  /** The erasure of a member was requested. It happens at `dueAt` unless it is canceled. */
  "member.erasure_requested": {
    dueAt: string;
  };
  /** A member's password was changed, and all of their sessions but the current one were ended. */
  "member.password_changed": Record<string, never>;
  /** A member's profile was updated. `fields` names what changed. */
  "member.profile_updated": {
    fields: Array<string>;
  };
  /** A suspended member was restored and can sign in again. */
  "member.restored": Record<string, never>;
  /** A person signed up. */
  "member.signed_up": {
    locale: string;
    source: string | null;
  };
  /** A member was suspended: they cannot sign in, and all of their sessions were ended. `reason` is the business's own word. */
  "member.suspended": {
    reason: string;
  };
  /** Staff added a note about a member. Its text is only available on the note, to staff. */
  "note.added": {
    member: string;
  };
  /** A note about a member was edited or moved. */
  "note.changed": {
    member: string;
  };
  /** A note about a member was deleted. */
  "note.deleted": {
    member: string;
  };
  /** An offer was put on sale. */
  "offer.published": {
    prices: Array<string>;
  };
  /** An offer's presentation was updated. Its terms are unchanged. */
  "offer.updated": {
    fields: Array<string>;
  };
  /** An offer was withdrawn from sale. Existing subscribers keep it. */
  "offer.withdrawn": Record<string, never>;
  /** A page was published or replaced. `feature` is the feature that is required to read it. */
  "page.published": {
    slug: string;
    feature: string | null;
  };
  /** The payer must confirm the payment with their bank. */
  "payment.action_required": {
    url: string;
    expiresAt: string | null;
  };
  /** The provider is about to be asked to collect a payment. */
  "payment.attempted": {
    money: EventMoney;
    provider: string;
    attempt: number;
  };
  /** A payment attempt was canceled before money moved. */
  "payment.canceled": {
    reason: string;
  };
  /** The provider declined a payment. `hard` is true when retrying the same payment method will not succeed either. */
  "payment.failed": {
    code: string;
    hard: boolean;
  };
  /** Staff assigned money in suspense. `to` is INVOICE, BALANCE, or REFUND. */
  "payment.matched": {
    to: string;
  };
  /** The payment is being processed, which can take days. */
  "payment.pending": {
    expectedBy: string | null;
  };
  /** A payment succeeded. */
  "payment.succeeded": {
    money: EventMoney;
    fee: EventMoney | null;
    providerRef: string;
  };
  /** Money was received that nothing was waiting for. It is held in suspense. */
  "payment.unmatched": {
    money: EventMoney;
  };
  /** The provider's response was lost. It is being looked up. */
  "payment.unresolved": {
    since: string;
  };
  /** A payment method was added and can be charged. */
  "payment_method.added": {
    kind: string;
    last4: string | null;
    fingerprint: string | null;
  };
  /** A payment method expires soon. `on` is the end of the month that is printed on it. */
  "payment_method.expiring": {
    on: string;
  };
  /** A payment method was removed and can no longer be charged. */
  "payment_method.removed": {
    reason: string;
  };
  /** A card was replaced or renewed by its bank. The token stays the same. */
  "payment_method.updated": {
    kind: string;
    last4: string | null;
  };
  /** A payout failed, and the provider holds the money again. */
  "payout.failed": {
    reason: string;
  };
  /** A payout was sent to the bank account of the business. `fees` are the fees that belong to none of its charges. */
  "payout.paid": {
    money: EventMoney;
    fees: EventMoney;
  };
  /** A price was archived and cannot be used for new offers. Existing subscriptions keep it. */
  "price.archived": Record<string, never>;
  /** A price was created: an amount for an interval. */
  "price.created": {
    money: EventMoney;
    interval: string;
    kind: string;
  };
  /** An archived price was restored and can be used for new offers again. */
  "price.restored": Record<string, never>;
  /** A product was archived and can no longer be newly sold. Existing subscribers keep it. */
  "product.archived": Record<string, never>;
  /** A product was created. */
  "product.created": {
    code: string;
    consumption: string;
  };
  /** An archived product was restored and can be sold again. */
  "product.restored": Record<string, never>;
  /** A product's details or tax code were updated. `fields` names what changed. */
  "product.updated": {
    fields: Array<string>;
  };
  /** A payment provider account was connected and takes payments starting now. */
  "provider.connected": {
    kind: string;
  };
  /** A payment provider account was disabled for new payments. What already runs through it continues. */
  "provider.disabled": Record<string, never>;
  /** A payment provider account was enabled for new payments again. */
  "provider.enabled": Record<string, never>;
  /** The rules of a provider account were set: what can be paid through it, and its priority. `changes` is `{rules: [old, new]}`. */
  "provider.rules_set": {
    changes: unknown;
  };
  /** Webhooks that were not the provider's were rejected within one minute: forged, altered, or too old. `count` is their number. */
  "provider_webhook.rejected": {
    provider: string;
    reason: string;
    count: number;
  };
  /** Records that differed from the provider's match again without anyone having acted. */
  "reconciliation.issue_healed": {
    action: string;
  };
  /** Records here and at the provider differ, and staff must decide. */
  "reconciliation.issue_opened": {
    kind: string;
    ours: string;
    theirs: string;
  };
  /** Staff resolved a reconciliation issue. */
  "reconciliation.issue_resolved": {
    by: string;
  };
  /** A refund failed because the provider did not send the money. */
  "refund.failed": {
    reason: string;
  };
  /** A refund was requested. */
  "refund.requested": {
    money: EventMoney;
    to: string;
  };
  /** A refund succeeded. */
  "refund.succeeded": {
    money: EventMoney;
    providerRef: string;
  };
  /** Deferred revenue was recognized for one day of the business. Sent once per day, with a total for each currency. */
  "revenue.recognized": {
    period: EventPeriod;
    total: Array<EventMoney>;
  };
  /** The business created a custom role. */
  "role.created": {
    permissions: Array<string>;
  };
  /** A custom role was deleted. */
  "role.deleted": Record<string, never>;
  /** A member was granted a staff role. `role` is the name of a system role, or the ID of a custom role. */
  "role.granted": {
    member: string;
    role: string;
  };
  /** A staff role of a member was revoked. */
  "role.revoked": {
    member: string;
    role: string;
  };
  /** A custom role was updated. Its permissions apply immediately to everyone who has it. */
  "role.updated": {
    permissions: Array<string>;
  };
  /** A member was given a seat in the account, or another role in it. */
  "seat.assigned": {
    member: string;
    role: string;
  };
  /** Somebody was invited to take a seat in the account. */
  "seat.invited": {
    role: string;
  };
  /** A member's seat in the account was released. */
  "seat.released": {
    member: string;
    reason: string;
  };
  /** A member signed in. */
  "session.created": {
    member: string;
  };
  /** A session was ended before it expired. */
  "session.revoked": {
    member: string;
    reason: string;
  };
  /** A setting is another at one place: `scope` is PLATFORM, TENANT, ACCOUNT or MEMBER. `changes` is `{old, new}`, each null where nothing was or is set there; the word `secret` of a secret, and `private` of what a person or an account wrote in their own words. */
  "setting.changed": {
    key: string;
    scope: string;
    changes: unknown;
  };
  /** Somebody was invited to become staff, with these roles. */
  "staff.invited": {
    roles: Array<string>;
  };
  /** A subscription was activated: its first paid period started. `period` is null for a lifetime subscription. */
  "subscription.activated": {
    period: EventPeriod | null;
  };
  /** The billing day of a subscription changed, starting with its next invoice. Null: its own day. */
  "subscription.billing_day_changed": {
    from: number | null;
    to: number | null;
  };
  /** A subscription was scheduled to be canceled at the end of its paid period. */
  "subscription.cancellation_scheduled": {
    endsAt: string;
    reason: string | null;
  };
  /** A scheduled change was canceled. */
  "subscription.change_canceled": {
    to: string;
  };
  /** A change to another offer or quantity was scheduled. */
  "subscription.change_scheduled": {
    to: string;
    at: string;
  };
  /** A subscription changed to another offer or price. `net` is what was charged, less what was credited. */
  "subscription.changed": {
    from: string;
    to: string;
    net: EventMoney;
  };
  /** A subscription was created. Its first payment can still be due. */
  "subscription.created": {
    offer: string;
    account: string;
    status: string;
    startsAt: string;
  };
  /** A subscription ended. */
  "subscription.ended": {
    reason: string;
    refund: string | null;
  };
  /** A subscription became past due: the payment of its renewal failed. `invoice` is null until the provider reports its charge. */
  "subscription.past_due": {
    invoice: string | null;
    nextRetryAt: string | null;
    graceUntil: string | null;
  };
  /** A subscription was paused: nothing is billed, and nothing can be used. */
  "subscription.paused": {
    from: string;
    resumeAt: string | null;
    credit: EventMoney | null;
  };
  /** A subscription's scheduled cancellation was canceled. */
  "subscription.reactivated": {
    nextBillAt: string | null;
  };
  /** A past due subscription recovered: everything that was due was paid. */
  "subscription.recovered": {
    invoices: Array<string>;
  };
  /** A subscription was renewed: its next period started. `invoice` is null until the provider reports its charge. */
  "subscription.renewed": {
    period: EventPeriod;
    invoice: string | null;
  };
  /** A paused subscription was resumed. `charge` is the price of the rest of the period. */
  "subscription.resumed": {
    period: EventPeriod | null;
    charge: EventMoney | null;
  };
  /** The quantity of a subscription changed. */
  "subscription.seats_changed": {
    from: number;
    to: number;
  };
  /** A subscription that a provider drove was taken over and is charged by Tenure starting now. */
  "subscription.taken_over": {
    provider: string;
  };
  /** A trial was converted to a paid period. `invoice` is null until the provider reports its charge. */
  "subscription.trial_converted": {
    invoice: string | null;
  };
  /** A trial is about to end. */
  "subscription.trial_ending": {
    endsAt: string;
  };
  /** The second trial phase started after the first. */
  "subscription.trial_phase_changed": {
    from: number;
    to: number;
    endsAt: string;
  };
  /** A trial phase started. */
  "subscription.trial_started": {
    phase: number;
    endsAt: string;
  };
  /** A subscription became unpaid: all retries were used up. The amount stays due, and nothing can be used. */
  "subscription.unpaid": {
    due: EventMoney;
  };
  /** A tax rate was archived. It no longer applies to new calculations. */
  "tax_rate.archived": Record<string, never>;
  /** A tax rate was created and applies starting now. `percent` is a decimal. */
  "tax_rate.created": {
    percent: string;
    country: string | null;
    region: string | null;
  };
  /** A business was closed permanently. */
  "tenant.closed": Record<string, never>;
  /** A business was created. Businesses that the platform's operators create for themselves have no owner. */
  "tenant.created": {
    owner: string | null;
    test: boolean;
  };
  /** The ownership of a business was transferred to another business. */
  "tenant.ownership_transferred": {
    from: string | null;
    to: string | null;
  };
  /** A suspended business was restored, and its waiting jobs are run. */
  "tenant.restored": Record<string, never>;
  /** A business was suspended. Until it is restored, its pages and API respond to nobody, and its jobs wait. */
  "tenant.suspended": {
    reason: string;
  };
  /** A business was updated. `changes` has the old and the new value of each field. */
  "tenant.updated": {
    changes: unknown;
  };
  /** All attempts to deliver an event to a webhook endpoint failed. `event` is the event's ID. */
  "webhook_delivery.exhausted": {
    event: string;
    tries: number;
  };
  /** A webhook endpoint was created. `url` omits the query string. Empty `types` means all types. */
  "webhook_endpoint.created": {
    url: string;
    types: Array<string>;
  };
  /** A webhook endpoint and its queued events were deleted. */
  "webhook_endpoint.deleted": Record<string, never>;
  /** A webhook endpoint was disabled because of its responses. Its events are queued. */
  "webhook_endpoint.disabled": {
    reason: string;
  };
  /** A webhook endpoint was enabled, and its queued events are sent. `by` is the member or API key that requested it. */
  "webhook_endpoint.enabled": {
    by: string | null;
  };
  /** The signing secret of a webhook endpoint was rotated. Deliveries are also signed with the previous one until `overlapUntil`. */
  "webhook_endpoint.secret_rotated": {
    overlapUntil: string;
  };
  /** A webhook endpoint was updated. `fields` names what changed. */
  "webhook_endpoint.updated": {
    fields: Array<string>;
  };
}

export type EventType = keyof EventPayloads;

/** Every type that this version knows; a newer server may tell more. */
export const EVENT_TYPES: readonly EventType[] = [
  "account.created",
  "account.ownership_transferred",
  "account.updated",
  "api_key.created",
  "api_key.revoked",
  "api_key.rotated",
  "application.created",
  "application.deleted",
  "application.secret_rotated",
  "application.updated",
  "application_grant.given",
  "application_grant.revoked",
  "balance.applied",
  "balance.credited",
  "checkout.completed",
  "checkout.created",
  "checkout.expired",
  "clock.advanced",
  "connection.added",
  "connection.removed",
  "coupon.archived",
  "coupon.created",
  "coupon.exhausted",
  "coupon.expired",
  "coupon.redeemed",
  "coupon.released",
  "coupon.restored",
  "coupon.updated",
  "credit_note.issued",
  "credits.adjusted",
  "credits.clawed_back",
  "credits.consumed",
  "credits.exhausted",
  "credits.expired",
  "credits.granted",
  "credits.reassigned",
  "credits.refunded",
  "credits.threshold_reached",
  "custom_field.archived",
  "custom_field.defined",
  "custom_field.moved",
  "dispute.closed",
  "dispute.opened",
  "dispute.updated",
  "domain.added",
  "domain.removed",
  "domain.verification_failed",
  "domain.verified",
  "dunning.cleared",
  "dunning.exhausted",
  "dunning.started",
  "entitlement.changed",
  "entitlement.granted",
  "entitlement.limit_reached",
  "entitlement.revoked",
  "export.completed",
  "factor.added",
  "factor.removed",
  "feature.created",
  "feature.updated",
  "file.deleted",
  "file.quota_reached",
  "file.rejected",
  "file.upload_created",
  "file.uploaded",
  "gift.expired",
  "gift.purchased",
  "gift.redeemed",
  "identity_provider.created",
  "identity_provider.deleted",
  "identity_provider.updated",
  "impersonation.ended",
  "impersonation.started",
  "import.completed",
  "invitation.revoked",
  "invoice.deleted",
  "invoice.drafted",
  "invoice.finalized",
  "invoice.marked_uncollectible",
  "invoice.overdue",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice.sent",
  "invoice.updated",
  "invoice.voided",
  "login.failed",
  "member.consent_given",
  "member.consent_withdrawn",
  "member.email_changed",
  "member.email_confirmed",
  "member.erased",
  "member.erasure_canceled",
  "member.erasure_requested",
  "member.password_changed",
  "member.profile_updated",
  "member.restored",
  "member.signed_up",
  "member.suspended",
  "note.added",
  "note.changed",
  "note.deleted",
  "offer.published",
  "offer.updated",
  "offer.withdrawn",
  "page.published",
  "payment.action_required",
  "payment.attempted",
  "payment.canceled",
  "payment.failed",
  "payment.matched",
  "payment.pending",
  "payment.succeeded",
  "payment.unmatched",
  "payment.unresolved",
  "payment_method.added",
  "payment_method.expiring",
  "payment_method.removed",
  "payment_method.updated",
  "payout.failed",
  "payout.paid",
  "price.archived",
  "price.created",
  "price.restored",
  "product.archived",
  "product.created",
  "product.restored",
  "product.updated",
  "provider.connected",
  "provider.disabled",
  "provider.enabled",
  "provider.rules_set",
  "provider_webhook.rejected",
  "reconciliation.issue_healed",
  "reconciliation.issue_opened",
  "reconciliation.issue_resolved",
  "refund.failed",
  "refund.requested",
  "refund.succeeded",
  "revenue.recognized",
  "role.created",
  "role.deleted",
  "role.granted",
  "role.revoked",
  "role.updated",
  "seat.assigned",
  "seat.invited",
  "seat.released",
  "session.created",
  "session.revoked",
  "setting.changed",
  "staff.invited",
  "subscription.activated",
  "subscription.billing_day_changed",
  "subscription.cancellation_scheduled",
  "subscription.change_canceled",
  "subscription.change_scheduled",
  "subscription.changed",
  "subscription.created",
  "subscription.ended",
  "subscription.past_due",
  "subscription.paused",
  "subscription.reactivated",
  "subscription.recovered",
  "subscription.renewed",
  "subscription.resumed",
  "subscription.seats_changed",
  "subscription.taken_over",
  "subscription.trial_converted",
  "subscription.trial_ending",
  "subscription.trial_phase_changed",
  "subscription.trial_started",
  "subscription.unpaid",
  "tax_rate.archived",
  "tax_rate.created",
  "tenant.closed",
  "tenant.created",
  "tenant.ownership_transferred",
  "tenant.restored",
  "tenant.suspended",
  "tenant.updated",
  "webhook_delivery.exhausted",
  "webhook_endpoint.created",
  "webhook_endpoint.deleted",
  "webhook_endpoint.disabled",
  "webhook_endpoint.enabled",
  "webhook_endpoint.secret_rotated",
  "webhook_endpoint.updated",
];
