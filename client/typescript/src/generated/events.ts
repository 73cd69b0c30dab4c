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
  /** Somebody who can pay. */
  "account.created": {
    kind: string;
  };
  /** Another member owns it. */
  "account.ownership_transferred": {
    from: string;
    to: string;
  };
  /** Something about the account changed; the fields' names tell what. */
  "account.updated": {
    fields: Array<string>;
  };
  /** A server may come in. */
  "api_key.created": {
    prefix: string;
    scopes: Array<string>;
  };
  /** A server may come in no more. */
  "api_key.revoked": {
    prefix: string;
  };
  /** A server's key has another secret; the former one counts until then. */
  "api_key.rotated": {
    prefix: string;
    overlapUntil: string;
  };
  /** A product may offer to sign in with this membership. */
  "application.created": {
    kind: string;
    scopes: Array<string>;
  };
  /** Nobody signs in to the application with this membership any more. */
  "application.deleted": Record<string, never>;
  /** The application has another secret; the former one counts until then. */
  "application.secret_rotated": {
    overlapUntil: string;
  };
  /** Something about the application changed; the fields' names tell what. */
  "application.updated": {
    fields: Array<string>;
  };
  /** A member allowed an application to learn of them what these scopes stand for. */
  "application_grant.given": {
    member: string;
    application: string;
    scopes: Array<string>;
  };
  /** The application learns nothing of the member any more. */
  "application_grant.revoked": {
    member: string;
    application: string;
    reason: string;
  };
  /** What was owed to an account paid for an invoice of its own. */
  "balance.applied": {
    money: EventMoney;
    invoice: string;
  };
  /** More is owed to an account. */
  "balance.credited": {
    money: EventMoney;
    source: string;
  };
  /** They bought. */
  "checkout.completed": {
    subscription: string;
  };
  /** Somebody is about to buy. */
  "checkout.created": {
    offer: string;
  };
  /** They did not. */
  "checkout.expired": Record<string, never>;
  /** The test clock was moved on; what fell due between happened in order, each at its instant. */
  "clock.advanced": {
    from: string;
    to: string;
  };
  /** The member may come in by a provider. */
  "connection.added": {
    provider: string;
  };
  /** The member comes in by a provider no more. */
  "connection.removed": {
    provider: string;
  };
  /** It can be used no more; agreements that have it keep it. */
  "coupon.archived": Record<string, never>;
  /** Something can be had for less. */
  "coupon.created": {
    terms: unknown;
  };
  /** It was used as often as it may be. */
  "coupon.exhausted": {
    uses: number;
  };
  /** Its time is over. */
  "coupon.expired": Record<string, never>;
  /** An account used it, which counts against its limits. */
  "coupon.redeemed": {
    account: string;
    invoice: string;
  };
  /** The invoice is void: the use is given back. */
  "coupon.released": {
    invoice: string;
  };
  /** It was archived, and can be used again. */
  "coupon.restored": Record<string, never>;
  /** Its name, limits or dates are others. */
  "coupon.updated": {
    fields: Array<string>;
  };
  /** An invoice was corrected. */
  "credit_note.issued": {
    number: string;
    invoice: string;
    total: EventMoney;
    to: string;
  };
  /** A balance was corrected by so many units and so much value, either of which may be less than zero. */
  "credits.adjusted": {
    units: number;
    value: EventMoney;
    reason: string;
  };
  /** A bonus went with the purchase that it came with. */
  "credits.clawed_back": {
    bonus: string;
    units: number;
  };
  /** Units were used, of these grants. */
  "credits.consumed": {
    units: number;
    value: EventMoney;
    grants: Array<string>;
    key: string | null;
  };
  /** The last unit is used. */
  "credits.exhausted": Record<string, never>;
  /** What was left of a grant was not used in time. */
  "credits.expired": {
    units: number;
    value: EventMoney;
    grant: string;
  };
  /** Units came in: paid for, as a bonus, or by staff. */
  "credits.granted": {
    product: string;
    units: number;
    value: EventMoney;
    expiresAt: string | null;
    source: string;
    reason: string | null;
  };
  /** Units went from one account's balance to another's. */
  "credits.reassigned": {
    from: string;
    to: string;
    units: number;
  };
  /** Money went back, and the units that were bought with it. */
  "credits.refunded": {
    units: number;
    value: EventMoney;
    refund: string | null;
  };
  /** Few units are left. Told once for each threshold until there are more again. */
  "credits.threshold_reached": {
    left: number;
    threshold: number;
  };
  /** That is asked no more. */
  "custom_field.archived": {
    owner: string;
    code: string;
  };
  /** The business wants to know something more of its accounts or members, or asks for it in another way. */
  "custom_field.defined": {
    owner: string;
    code: string;
    kind: string;
  };
  /** It is asked in another place among the others. */
  "custom_field.moved": {
    owner: string;
    code: string;
    place: number;
  };
  /** The bank has decided: WON, or LOST. */
  "dispute.closed": {
    outcome: string;
    money: EventMoney;
  };
  /** The payer contests a payment at their bank, which wants to hear from us by `due_by`. */
  "dispute.opened": {
    money: EventMoney;
    reason: string;
    dueBy: string | null;
  };
  /** The bank has moved on; nothing is decided yet. */
  "dispute.updated": {
    status: string;
  };
  /** A host is said to be its own; the proof is still to come. */
  "domain.added": {
    host: string;
  };
  /** The host leads to it no more. */
  "domain.removed": {
    host: string;
  };
  /** The proof of a host is gone, so that it leads nowhere now. */
  "domain.verification_failed": {
    host: string;
    reason: string;
  };
  /** The host is proved to be its own, and leads to it. */
  "domain.verified": {
    host: string;
  };
  /** Nothing is owed any more, and every clock stands still. */
  "dunning.cleared": {
    by: string;
  };
  /** All retries are used up. `action` is what becomes of the agreement. */
  "dunning.exhausted": {
    action: string;
  };
  /** An agreement is behind. It is tried again so many days after the first failure. */
  "dunning.started": {
    invoice: string;
    schedule: Array<number>;
  };
  /** The feature stays, its limit or its end is another. */
  "entitlement.changed": {
    feature: string;
    old: string | null;
    new: string | null;
  };
  /** An account has a feature. */
  "entitlement.granted": {
    feature: string;
    value: number | null;
    source: string;
    until: string | null;
  };
  /** More of a counted limit was asked for than is left in its period. Told once a period for each limit. */
  "entitlement.limit_reached": {
    feature: string;
    limit: number;
  };
  /** An account has a feature no more. */
  "entitlement.revoked": {
    feature: string;
    reason: string;
  };
  /** A file with what was asked for is there: a member's own (`kind` MEMBER), or a list: `file` is the export then. */
  "export.completed": {
    kind: string;
    file: string;
  };
  /** The member has one more device that proves who they are. */
  "factor.added": {
    kind: string;
  };
  /** A device of the member proves nothing any more. */
  "factor.removed": {
    kind: string;
  };
  /** Something to entitle to. */
  "feature.created": {
    code: string;
    kind: string;
  };
  /** It is called otherwise, or counted otherwise. */
  "feature.updated": {
    fields: Array<string>;
  };
  /** The bytes are gone. */
  "file.deleted": Record<string, never>;
  /** The files of the account, which is the subject, take nine tenths of its storage or more. Both in bytes. */
  "file.quota_reached": {
    used: number;
    quota: number;
  };
  /** The bytes were not what they were said to be. */
  "file.rejected": {
    reason: string;
  };
  /** Somebody is about to upload. */
  "file.upload_created": {
    bytes: number;
  };
  /** The bytes are there and are what they were said to be. */
  "file.uploaded": {
    bytes: number;
    type: string;
    sha256: string;
  };
  /** Nobody redeemed it in time. */
  "gift.expired": Record<string, never>;
  /** A gift is paid, and can be redeemed. */
  "gift.purchased": {
    offer: string;
    money: EventMoney;
  };
  /** What was given begins. */
  "gift.redeemed": {
    member: string;
    endsAt: string;
  };
  /** Members may come in by a provider. */
  "identity_provider.created": {
    issuer: string;
  };
  /** Nobody comes in by the provider any more, and the connections to it are gone. */
  "identity_provider.deleted": {
    issuer: string;
  };
  /** Something about a provider changed; the fields' names tell what. */
  "identity_provider.updated": {
    fields: Array<string>;
  };
  /** Staff acts as the member no more. */
  "impersonation.ended": {
    staff: string;
  };
  /** Staff acts as a member, in this session. Why is in the audit log, where it can be erased. */
  "impersonation.started": {
    member: string;
    staff: string;
    writable: boolean;
  };
  /** All that a provider (`kind` PROVIDER) or a file had was looked at: what became of so many.

    A provider's `counts` are of its subscriptions; those that begin with `customers_` are of its customers.
     */
  "import.completed": {
    kind: string;
    counts: unknown;
  };
  /** What somebody was asked to cannot be taken up any more. */
  "invitation.revoked": {
    kind: string;
  };
  /** A draft came to nothing. */
  "invoice.deleted": Record<string, never>;
  /** An invoice is being prepared. It has no number, and is not owed. */
  "invoice.drafted": {
    period: EventPeriod | null;
  };
  /** An invoice has its number and is owed. */
  "invoice.finalized": {
    number: string;
    total: EventMoney;
    due: EventMoney;
    dueAt: string;
  };
  /** Nobody expects the money any more. `due` was written off. */
  "invoice.marked_uncollectible": {
    due: EventMoney;
  };
  /** It has been owed for so many days that a stage of the business's is entered. */
  "invoice.overdue": {
    days: number;
    stage: string;
  };
  /** Nothing is owed on it any more. */
  "invoice.paid": {
    paidAt: string;
    by: string;
  };
  /** An attempt to collect it failed. */
  "invoice.payment_failed": {
    attempt: number;
    reason: string;
    nextRetryAt: string | null;
  };
  /** A letter with the link to it was written to who pays for the account. */
  "invoice.sent": Record<string, never>;
  /** A draft was changed; the fields' names tell what, and the total what it comes to by now. */
  "invoice.updated": {
    fields: Array<string>;
    total: EventMoney;
  };
  /** It is owed no more, without having been paid. */
  "invoice.voided": {
    reason: string;
  };
  /** A login with an address that exists was refused. */
  "login.failed": {
    reason: string;
  };
  /** A member agreed to a version of something. */
  "member.consent_given": {
    purpose: string;
    version: number;
    source: string;
  };
  /** A member agrees to something no more. */
  "member.consent_withdrawn": {
    purpose: string;
    version: number;
    source: string;
  };
  /** They are written to, and sign in, with another address; or with the former one again. */
  "member.email_changed": Record<string, never>;
  /** They opened the link that was mailed to their address. */
  "member.email_confirmed": Record<string, never>;
  /** A member is a pseudonym from now on; `report` leads to what was erased and what is kept. */
  "member.erased": {
    report: string;
  };
  /** A member will not be forgotten after all. */
  "member.erasure_canceled": Record<string, never>;
  /** A member will be forgotten at `dueAt`, unless that is taken back. */
  "member.erasure_requested": {
    dueAt: string;
  };
  /** The password is another, and every session but the present one has ended. */
  "member.password_changed": Record<string, never>;
  /** Something in the profile changed; the fields' names tell what. */
  "member.profile_updated": {
    fields: Array<string>;
  };
  /** They may sign in again. */
  "member.restored": Record<string, never>;
  /** A person made a login. */
  "member.signed_up": {
    locale: string;
    source: string | null;
  };
  /** They may not sign in for now, and every session has ended; the word for why is the business's own. */
  "member.suspended": {
    reason: string;
  };
  /** Staff noted something about the member. Its words are the note's, which staff alone may read. */
  "note.added": {
    member: string;
  };
  /** A note about the member has other words, or another place among the others. */
  "note.changed": {
    member: string;
  };
  /** A note about the member is gone. */
  "note.deleted": {
    member: string;
  };
  /** An offer can be bought. */
  "offer.published": {
    prices: Array<string>;
  };
  /** It is shown otherwise; its terms are the same. */
  "offer.updated": {
    fields: Array<string>;
  };
  /** An offer can be bought no more; who has it keeps it. */
  "offer.withdrawn": Record<string, never>;
  /** A page says something new. `feature`: only who has it reads the page. */
  "page.published": {
    slug: string;
    feature: string | null;
  };
  /** The payer has to confirm with their bank. */
  "payment.action_required": {
    url: string;
    expiresAt: string | null;
  };
  /** The provider is about to be asked for money. */
  "payment.attempted": {
    money: EventMoney;
    provider: string;
    attempt: number;
  };
  /** The attempt was given up before money moved. */
  "payment.canceled": {
    reason: string;
  };
  /** The provider declined. `hard`: the same method will not do another time either. */
  "payment.failed": {
    code: string;
    hard: boolean;
  };
  /** A person said what money in suspense is for: INVOICE, BALANCE, or REFUND. */
  "payment.matched": {
    to: string;
  };
  /** The money is on its way, for days perhaps. */
  "payment.pending": {
    expectedBy: string | null;
  };
  /** The money is there. */
  "payment.succeeded": {
    money: EventMoney;
    fee: EventMoney | null;
    providerRef: string;
  };
  /** Money came that nothing was waiting for; it stands in suspense. */
  "payment.unmatched": {
    money: EventMoney;
  };
  /** The provider's answer was lost; it is being looked up. */
  "payment.unresolved": {
    since: string;
  };
  /** A card or bank account can be charged. */
  "payment_method.added": {
    kind: string;
    last4: string | null;
    fingerprint: string | null;
  };
  /** It can soon be charged no more, from `on`: the end of the month that is printed on it. */
  "payment_method.expiring": {
    on: string;
  };
  /** It cannot be charged any more. */
  "payment_method.removed": {
    reason: string;
  };
  /** A card was replaced or renewed by its bank: the token stays. */
  "payment_method.updated": {
    kind: string;
    last4: string | null;
  };
  /** It did not arrive: the provider holds it again. */
  "payout.failed": {
    reason: string;
  };
  /** Money went to the business's bank; `fees` are those that belong to no charge in it. */
  "payout.paid": {
    money: EventMoney;
    fees: EventMoney;
  };
  /** No new offer is made of it; who pays it goes on. */
  "price.archived": Record<string, never>;
  /** An amount for an interval. */
  "price.created": {
    money: EventMoney;
    interval: string;
    kind: string;
  };
  /** It was archived, and offers can be made of it again. */
  "price.restored": Record<string, never>;
  /** Nothing new is sold of it; who has it keeps it. */
  "product.archived": Record<string, never>;
  /** Something to sell. */
  "product.created": {
    code: string;
    consumption: string;
  };
  /** It was archived, and can be sold again. */
  "product.restored": Record<string, never>;
  /** It is described otherwise, or taxed otherwise. */
  "product.updated": {
    fields: Array<string>;
  };
  /** An account at a payment provider takes payments from now on. */
  "provider.connected": {
    kind: string;
  };
  /** Nothing new goes through it. What runs there goes on. */
  "provider.disabled": Record<string, never>;
  /** New payments may go through it again. */
  "provider.enabled": Record<string, never>;
  /** What may be paid through it, and before which others: `changes` is `{rules: [old, new]}`. */
  "provider.rules_set": {
    changes: unknown;
  };
  /** So many webhooks of one minute were not the provider's: forged, changed on their way, or too old. */
  "provider_webhook.rejected": {
    provider: string;
    reason: string;
    count: number;
  };
  /** They differed, and agree again without anybody's doing. */
  "reconciliation.issue_healed": {
    action: string;
  };
  /** Our books and the provider's differ, and a person is asked. */
  "reconciliation.issue_opened": {
    kind: string;
    ours: string;
    theirs: string;
  };
  /** A person said what becomes of it. */
  "reconciliation.issue_resolved": {
    by: string;
  };
  /** The provider would not send money back. */
  "refund.failed": {
    reason: string;
  };
  /** Money is to go back. */
  "refund.requested": {
    money: EventMoney;
    to: string;
  };
  /** Money went back. */
  "refund.succeeded": {
    money: EventMoney;
    providerRef: string;
  };
  /** What was earned of deferred revenue on one day of the business: once per day, in each currency. */
  "revenue.recognized": {
    period: EventPeriod;
    total: Array<EventMoney>;
  };
  /** The business made a role of its own. */
  "role.created": {
    permissions: Array<string>;
  };
  /** The business has this role no more. */
  "role.deleted": Record<string, never>;
  /** A member became staff in a role: the name of a system role, or the id of one of the business's own. */
  "role.granted": {
    member: string;
    role: string;
  };
  /** A member holds a role no more. */
  "role.revoked": {
    member: string;
    role: string;
  };
  /** Whoever holds the role may do from now on what it says. */
  "role.updated": {
    permissions: Array<string>;
  };
  /** A member has a place in the account, or another role there. */
  "seat.assigned": {
    member: string;
    role: string;
  };
  /** Somebody was asked to take a place in the account. */
  "seat.invited": {
    role: string;
  };
  /** A member has no place in the account any more. */
  "seat.released": {
    member: string;
    reason: string;
  };
  /** Somebody signed in. */
  "session.created": {
    member: string;
  };
  /** A session ended before its time. */
  "session.revoked": {
    member: string;
    reason: string;
  };
  /** A setting is another at one place: `scope` is PLATFORM, TENANT, ACCOUNT or MEMBER.

    `changes` is `{old, new}`, each null where nothing was or is set there; the word `secret` of a secret, and `private`
    of what a person or an account wrote in their own words.
     */
  "setting.changed": {
    key: string;
    scope: string;
    changes: unknown;
  };
  /** Somebody was asked to become staff, in these roles. */
  "staff.invited": {
    roles: Array<string>;
  };
  /** The first paid period began. None: for life. */
  "subscription.activated": {
    period: EventPeriod | null;
  };
  /** It is billed on another day of the month from its next invoice on. None: on the day of its own. */
  "subscription.billing_day_changed": {
    from: number | null;
    to: number | null;
  };
  /** It ends with the period that is paid. */
  "subscription.cancellation_scheduled": {
    endsAt: string;
    reason: string | null;
  };
  /** A change that waited will not be. */
  "subscription.change_canceled": {
    to: string;
  };
  /** Another offer or quantity takes effect at an instant. */
  "subscription.change_scheduled": {
    to: string;
    at: string;
  };
  /** Another offer or price counts. `net`: what was charged, less what was credited. */
  "subscription.changed": {
    from: string;
    to: string;
    net: EventMoney;
  };
  /** An agreement was made; money is still owed for it. */
  "subscription.created": {
    offer: string;
    account: string;
    status: string;
    startsAt: string;
  };
  /** The agreement is over. */
  "subscription.ended": {
    reason: string;
    refund: string | null;
  };
  /** A renewal could not be collected. None: the provider has not told of its charge yet. */
  "subscription.past_due": {
    invoice: string | null;
    nextRetryAt: string | null;
    graceUntil: string | null;
  };
  /** It rests: nothing is billed and nothing may be used. */
  "subscription.paused": {
    from: string;
    resumeAt: string | null;
    credit: EventMoney | null;
  };
  /** The cancellation was taken back. */
  "subscription.reactivated": {
    nextBillAt: string | null;
  };
  /** All that was due is paid. */
  "subscription.recovered": {
    invoices: Array<string>;
  };
  /** The next period began. None: the provider has not told of its charge yet. */
  "subscription.renewed": {
    period: EventPeriod;
    invoice: string | null;
  };
  /** It goes on. `charge` is what the rest of the period cost. */
  "subscription.resumed": {
    period: EventPeriod | null;
    charge: EventMoney | null;
  };
  /** Another quantity counts. */
  "subscription.seats_changed": {
    from: number;
    to: number;
  };
  /** What the provider drove is charged by us from now on. */
  "subscription.taken_over": {
    provider: string;
  };
  /** The trial ended with a paid period. None: the provider has not told of its charge yet. */
  "subscription.trial_converted": {
    invoice: string | null;
  };
  /** A trial is about to end. */
  "subscription.trial_ending": {
    endsAt: string;
  };
  /** The second trial phase follows the first. */
  "subscription.trial_phase_changed": {
    from: number;
    to: number;
    endsAt: string;
  };
  /** A trial phase began. */
  "subscription.trial_started": {
    phase: number;
    endsAt: string;
  };
  /** All retries are used up; what is owed stays owed, and nothing may be used. */
  "subscription.unpaid": {
    due: EventMoney;
  };
  /** A tax counts no more for what is reckoned from now on. */
  "tax_rate.archived": Record<string, never>;
  /** A tax counts from now on. `percent` is a decimal. */
  "tax_rate.created": {
    percent: string;
    country: string | null;
    region: string | null;
  };
  /** It is shut for good. */
  "tenant.closed": Record<string, never>;
  /** The business is there. Nobody owns one that the platform's operators made for themselves. */
  "tenant.created": {
    owner: string | null;
    test: boolean;
  };
  /** Another business owns it. */
  "tenant.ownership_transferred": {
    from: string | null;
    to: string | null;
  };
  /** It is open again, and what has waited is done. */
  "tenant.restored": Record<string, never>;
  /** Its pages and its API answer nobody, and its jobs wait, until it is restored. */
  "tenant.suspended": {
    reason: string;
  };
  /** Something about it is another now: each field's old and new value. */
  "tenant.updated": {
    changes: unknown;
  };
  /** Every try to tell an endpoint of an event failed. `event` is the event's id. */
  "webhook_delivery.exhausted": {
    event: string;
    tries: number;
  };
  /** Events are sent to an address from now on. The address is told without its query; no types: all of them. */
  "webhook_endpoint.created": {
    url: string;
    types: Array<string>;
  };
  /** The endpoint is gone, and what waited for it too. */
  "webhook_endpoint.deleted": Record<string, never>;
  /** Nothing is sent there any more, because of what it answered. Its events wait. */
  "webhook_endpoint.disabled": {
    reason: string;
  };
  /** What waited is sent. `by` is the member or key that asked for it. */
  "webhook_endpoint.enabled": {
    by: string | null;
  };
  /** Deliveries are signed with another secret; with the former one too until then. */
  "webhook_endpoint.secret_rotated": {
    overlapUntil: string;
  };
  /** Something about an endpoint changed; the fields' names tell what. */
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
