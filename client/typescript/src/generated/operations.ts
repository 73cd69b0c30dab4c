// Made by client/scripts/generate.mjs from the schema and client/operations. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type TypedDocument, typed } from "../documents.ts";
/** Filters accounts. */
export type AccountFilter = {
  /** Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** Part of the name or the legal name, case-insensitive. */
  text?: string | null | undefined;
  /** Only accounts of this kind. */
  kind?: AccountKind | null | undefined;
  /** Only accounts created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only accounts created before this time. */
  createdBefore?: string | null | undefined;
};

/** The kind of an account. */
export type AccountKind =
  /** A person's own account, created at sign-up. */
  | 'PERSONAL'
  /** An account for several people. */
  | 'COMPANY';

/** Whether billing dates stay, or begin anew with the present. */
export type BillingDates =
  | 'KEEP'
  | 'RESET';

/** PAYING: it takes effect once its payment has come. SCHEDULED: at an instant. The others are over. */
export type ChangeStatus =
  | 'PAYING'
  | 'SCHEDULED'
  | 'APPLIED'
  | 'FAILED'
  | 'CANCELED';

/** BY_DIRECTION: what costs more per month counts now, what costs less when the period ends. */
export type ChangeWhen =
  | 'NOW'
  | 'PERIOD_END'
  | 'BY_DIRECTION';

/** The input of `checkoutCreate`. */
export type CheckoutCreateInput = {
  offer: string;
  /** Who is to pay, where the caller may buy for it; their own account else. */
  account?: string | null | undefined;
  /** The least that the offer can be had in, else. */
  quantity?: number | null | undefined;
  /** One of the offer's; the account's own where the offer has that, else. */
  currency?: string | null | undefined;
  /** Codes, whatever their case. */
  coupons?: Array<string>;
};

/** The input of `checkoutPay`. */
export type CheckoutPayInput = {
  checkout: string;
  /** The provider's token of a payment method: needed where something is due, kept for later else. */
  paymentMethod?: string | null | undefined;
  /** The provider account for which the payment method was created: one of the `paymentOptions`. Defaults to the first that can read it. A saved payment method stays with its provider account. */
  providerAccount?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** How a checkout stands. */
export type CheckoutStatus =
  | 'OPEN'
  | 'COMPLETED'
  | 'EXPIRED';

/** AUTOMATIC: we charge. MANUAL: an invoice is sent. */
export type CollectedBy =
  | 'AUTOMATIC'
  | 'MANUAL';

/** A version that somebody was shown and agreed to. */
export type ConsentInput = {
  /** The purpose's code. */
  purpose: string;
  version: number;
};

/** The input of `creditsConsume`. */
export type CreditsConsumeInput = {
  /** The account that used the credits. */
  account: string;
  product: string;
  /** The number of credits used. */
  units: string;
  /** Your own key, 1 to 120 characters. Sending the same key again changes nothing. */
  key: string;
  /** When the credits were used, however long ago. Defaults to now. */
  occurredAt?: string | null | undefined;
  /** The currency of the balance, when the account has several for the product. */
  currency?: string | null | undefined;
};

/** The codes that `CreditsUserError` can have. */
export type CreditsErrorCode =
  /** The number of credits must be at least one. */
  | 'UNITS_INVALID'
  /** A reason of up to 255 characters is required. */
  | 'REASON_MISSING'
  /** The credits would expire before they are granted. */
  | 'EXPIRY_PAST'
  /** The product has no credits, because it ends with its period. */
  | 'NOT_BY_UNIT'
  /** The credits already belong to the account. */
  | 'SAME_ACCOUNT'
  /** There are not enough credits. */
  | 'INSUFFICIENT_CREDITS'
  /** The key is empty or too long. */
  | 'KEY_INVALID'
  /** The key was already used with other input. */
  | 'KEY_REUSED'
  /** The time of use is in the future. */
  | 'NOT_YET_OCCURRED'
  /** There is no metered limit with this code. */
  | 'FEATURE_UNKNOWN'
  /** The account does not exist. */
  | 'ACCOUNT_UNKNOWN'
  /** The account is not entitled to the feature. */
  | 'NOT_ENTITLED'
  /** Not enough of the limit is left in the period. */
  | 'LIMIT_REACHED'
  /** There are no records or too many. */
  | 'TOO_MANY';

/** The input of `emailConfirm`. */
export type EmailConfirmInput = {
  /** From the mailed link. */
  token: string;
};

/** Why an account has a feature: what it bought, was given, or staff granted. */
export type EntitlementSource =
  | 'SUBSCRIPTION'
  | 'GIFT'
  | 'GRANT';

/** Whether a feature is Boolean or a limit. */
export type FeatureKind =
  /** An account is entitled to it or not. */
  | 'BOOLEAN'
  /** An account is entitled to a number. */
  | 'LIMIT';

/** What becomes of the money for what was not used: it is kept, goes to the balance, or is sent back. */
export type GiveBack =
  | 'NOTHING'
  | 'BALANCE'
  | 'REFUND';

/** The codes that `IdentityUserError` can have. */
export type IdentityErrorCode =
  | 'EMAIL_INVALID'
  | 'EMAIL_UNCONFIRMED'
  | 'CREDENTIALS_WRONG'
  | 'MEMBER_SUSPENDED'
  | 'LINK_INVALID'
  | 'PASSWORD_INVALID'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_OBVIOUS'
  | 'PASSWORD_WRONG'
  | 'NAME_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'ZONE_UNKNOWN'
  | 'AVATAR_INVALID'
  | 'PURPOSE_UNKNOWN'
  | 'CONSENT_OUTDATED'
  | 'CONSENT_REQUIRED'
  | 'ROLE_EXCEEDS_OWN'
  | 'ROLE_UNCLEAR'
  | 'ROLE_NAME_TAKEN'
  | 'ROLE_HELD'
  | 'ROLES_TOO_MANY'
  | 'PERMISSION_UNKNOWN'
  | 'DESCRIPTION_INVALID'
  | 'REASON_INVALID'
  | 'IMPERSONATION_EXCEEDS_OWN'
  | 'IMPERSONATION_OF_ONESELF'
  | 'LAST_OWNER'
  | 'SCOPE_UNKNOWN'
  | 'SCOPE_EXCEEDS_OWN'
  | 'EXPIRY_PAST'
  | 'ADDRESS_INVALID'
  | 'OVERLAP_INVALID'
  | 'KEY_ENDED'
  | 'TOKEN_INVALID'
  | 'TOKEN_REUSED'
  | 'EMAIL_SAME'
  | 'CHALLENGE_INVALID'
  | 'CODE_WRONG'
  | 'PROOF_MISSING'
  | 'FACTOR_MISSING'
  | 'FACTORS_TOO_MANY'
  | 'PASSKEY_INVALID'
  | 'PASSKEY_KNOWN'
  | 'MAGIC_LINKS_OFF'
  | 'MEMBER_IS_ONESELF'
  | 'PASSWORD_BREACHED';

/** The unit of an interval. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** Why an invoice was created. */
export type InvoiceKind =
  /** For the first or next period of a subscription. */
  | 'PERIOD'
  /** For a change within a period. */
  | 'CHANGE'
  /** For a gift. */
  | 'GIFT'
  /** Created by staff. */
  | 'ONE_OFF';

/** The status of an invoice. */
export type InvoiceStatus =
  /** The invoice can still change. It has no number and is not due. */
  | 'DRAFT'
  /** The invoice is finalized and due. */
  | 'OPEN'
  /** Nothing is due anymore. */
  | 'PAID'
  /** The invoice was voided: it is no longer due, without having been paid. */
  | 'VOID'
  /** The invoice was written off as a loss. It can still be paid. */
  | 'UNCOLLECTIBLE'
  /** The draft was deleted. It never had a number. */
  | 'DELETED';

/** The input of `memberSignUp`. */
export type MemberSignUpInput = {
  email: string;
  /** 8 characters to 1,024 bytes. */
  password: string;
  name: string;
  /** As `pt-BR`; the site's where none is given. */
  locale?: string | null | undefined;
  /** What they were shown and agree to: all that is required, at least. */
  consents?: Array<ConsentInput>;
  /** The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one. */
  captcha?: string | null | undefined;
};

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

/** Whether an offer is on sale. */
export type OfferStatus =
  /** The offer is not published yet. */
  | 'DRAFT'
  /** The offer is on sale, within its dates. */
  | 'PUBLISHED'
  /** The offer was withdrawn from sale. Existing subscribers keep it. */
  | 'WITHDRAWN';

/** The status of a collection attempt. */
export type PaymentStatus =
  /** The attempt was started. */
  | 'STARTED'
  /** The provider's answer was lost and is being looked up. */
  | 'UNKNOWN'
  /** The payment is being processed, which can take days. */
  | 'PENDING'
  /** The payer must confirm the payment with their bank. */
  | 'ACTION_REQUIRED'
  /** The payment succeeded. */
  | 'SUCCEEDED'
  /** The payment was declined. */
  | 'FAILED'
  /** The attempt was canceled before money moved. */
  | 'CANCELED';

/** The permission that a caller needs. */
export type Permission =
  /** Everybody, also who is not signed in. */
  | 'PUBLIC'
  /** A member who is signed in, for what is their own. */
  | 'SIGNED_IN'
  /** Make and change products, prices, offers and features. */
  | 'CATALOGUE_WRITE'
  /** See all members, accounts and files. */
  | 'MEMBERS_READ'
  /** Invite, suspend and restore members; change accounts and seats. */
  | 'MEMBERS_WRITE'
  /** See the product as a member sees it, audited and for a while. */
  | 'MEMBERS_IMPERSONATE'
  /** See invoices, payments and refunds. */
  | 'BILLING_READ'
  /** Send money back. */
  | 'BILLING_REFUND'
  /** Record money that came, place what is in suspense, and record disputes. */
  | 'BILLING_COLLECT'
  /** Make, send, void and write off invoices; set tax rates, and who pays no tax. */
  | 'BILLING_WRITE'
  /** See the ledger: its balances, its entries, and the checks that hold it. */
  | 'LEDGER_READ'
  /** See what the business comes to: recurring revenue, churn, cohorts. */
  | 'ANALYTICS_READ'
  /** See all subscriptions and entitlements. */
  | 'SUBSCRIPTIONS_READ'
  /** Make, change and cancel subscriptions of others. */
  | 'SUBSCRIPTIONS_WRITE'
  /** Give, correct and move credits. */
  | 'CREDITS_WRITE'
  /** Record what accounts use of their credits and limits. */
  | 'USAGE_WRITE'
  /** Grant accounts features without a subscription, and take that back. */
  | 'ENTITLEMENTS_WRITE'
  /** Read the whole log. */
  | 'EVENTS_READ'
  /** Write pages. */
  | 'PAGES_WRITE'
  /** Set up payment providers. */
  | 'PROVIDERS_WRITE'
  /** Make members staff, and make roles. */
  | 'ROLES_WRITE'
  /** Make and end keys for programs. */
  | 'API_KEYS_WRITE'
  /** Set up identity providers, and applications that sign in with this membership. */
  | 'SIGN_IN_WRITE'
  /** See where events are sent, with what was sent and answered. */
  | 'WEBHOOKS_READ'
  /** Have every event of the business sent to servers elsewhere. */
  | 'WEBHOOKS_WRITE'
  /** See settings. */
  | 'SETTINGS_READ'
  /** Change settings. */
  | 'SETTINGS_WRITE'
  /** Found, suspend, restore and close the businesses that this one owns; change the brand. */
  | 'TENANTS_WRITE'
  /** Add, prove and remove domains. */
  | 'DOMAINS_WRITE'
  /** Move the clock of a test business on. */
  | 'CLOCK_WRITE'
  /** Read and verify the audit log. */
  | 'AUDIT_READ'
  /** Export and erase what is known of members. */
  | 'PRIVACY_WRITE'
  /** Have whole lists written into files: those that one may see. */
  | 'EXPORTS_WRITE'
  /** Bring members and subscriptions in from files: where one may make them. */
  | 'IMPORTS_WRITE'
  /** See what is done in the background, what has failed there, and what is due next. */
  | 'JOBS_READ'
  /** Have failed jobs done again, or forget them. */
  | 'JOBS_WRITE'
  /** See how the installation stands, and the letters of one that sends none. */
  | 'SYSTEM_READ';

/** How a price depends on the quantity. */
export type PricingModel =
  /** The same price for any quantity. */
  | 'FLAT'
  /** The price is multiplied by the quantity. */
  | 'PER_UNIT'
  /** Each unit has the price of the tier that it falls into. */
  | 'GRADUATED'
  /** All units have the price of the tier that the total quantity reaches. */
  | 'VOLUME'
  /** Units are sold in packages. A package that is started counts in full. */
  | 'PACKAGE';

/** What proves who somebody is, after a password. */
export type ProofKind =
  | 'TOTP'
  | 'RECOVERY_CODE';

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
  | 'MANUAL';

/** The role of a member in an account, which determines what they can do there. */
export type SeatRole =
  /** Has full control of the account, and can transfer its ownership. */
  | 'OWNER'
  /** Manages the account, its payments, and all seats but those of owners. */
  | 'ADMIN'
  /** Can buy, change, and cancel for the account, and change its tax details. */
  | 'BILLING'
  /** Uses what the account is entitled to, without managing it. */
  | 'MEMBER';

/** The input of `sessionCreateBySecondFactor`. */
export type SessionCreateBySecondFactorInput = {
  /** The token of `sessionCreate`'s challenge. */
  challenge: string;
  /** The six digits that the app shows now. */
  code?: string | null | undefined;
  recoveryCode?: string | null | undefined;
  /** For programs: answer with the token instead of setting a cookie. */
  returnToken?: boolean;
};

/** The input of `sessionCreate`. */
export type SessionCreateInput = {
  email: string;
  password: string;
  /** For programs: answer with the token instead of setting a cookie. */
  returnToken?: boolean;
  /** The answer to `captchaChallenge` or `captchaCodeMail`, where CAPTCHA_REQUIRED asked for one. */
  captcha?: string | null | undefined;
};

/** The input of `subscriptionCancel`. */
export type SubscriptionCancelInput = {
  subscription: string;
  /** At once, instead of when the paid period closes. */
  now?: boolean;
  /** Of what is unused, where it ends at once. REFUND needs the permission to refund. */
  giveBack?: GiveBack;
  reason?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionChange`. */
export type SubscriptionChangeInput = {
  subscription: string;
  /** Another one; the same, else. */
  offer?: string | null | undefined;
  /** Seats, for one; as many as now, else. */
  quantity?: number | null | undefined;
  /** Codes that are added. */
  coupons?: Array<string>;
  when?: ChangeWhen;
  /** The provider's token; what the agreement is paid with, else. */
  paymentMethod?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionCreate`. */
export type SubscriptionCreateInput = {
  /** Who is to pay. */
  account: string;
  offer: string;
  /** The least that the offer can be had in, else. */
  quantity?: number | null | undefined;
  /** One of the offer's; the account's own where the offer has that, else. */
  currency?: string | null | undefined;
  /** Codes, whatever their case. */
  coupons?: Array<string>;
  /** AUTOMATIC: it waits INCOMPLETE for its first payment. MANUAL: it starts with an open invoice. */
  collection?: CollectedBy;
  /** How long an invoice that is sent may be owed. */
  daysUntilDue?: number;
  /** Later than now: it is SCHEDULED until then, and nothing is billed. */
  startsAt?: string | null | undefined;
  /** It ends then; a last period that is shorter costs its part. */
  endsAt?: string | null | undefined;
  /** The provider's token; what the account added last of what it keeps, else. */
  paymentMethod?: string | null | undefined;
  /** It begins with the regular price. */
  skipTrial?: boolean;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The codes that `SubscriptionUserError` can have. */
export type SubscriptionErrorCode =
  | 'OFFER_UNAVAILABLE'
  | 'OFFER_ONCE'
  | 'ALREADY_SUBSCRIBED'
  | 'CURRENCY_DIFFERS'
  | 'QUANTITY_INVALID'
  | 'SEATS_TAKEN'
  | 'CHECKOUT_COMPLETED'
  | 'CHECKOUT_EXPIRED'
  | 'COUPON_UNKNOWN'
  | 'COUPON_NOT_STARTED'
  | 'COUPON_EXPIRED'
  | 'COUPON_EXHAUSTED'
  | 'COUPON_NOT_FOR_OFFER'
  | 'COUPON_NOT_STACKABLE'
  | 'COUPON_CURRENCY'
  | 'PAYMENT_METHOD_REQUIRED'
  | 'PAYMENT_METHOD_DECLINED'
  | 'PAYMENT_IN_PROGRESS'
  | 'PAYMENT_DUE'
  | 'NOTHING_DUE'
  | 'NO_PROVIDER'
  | 'ALREADY_ENDED'
  | 'NOT_NOW'
  | 'NOT_CANCELED'
  | 'NOT_WITHDRAWABLE'
  | 'NOT_PAUSED'
  | 'NOTHING_UNUSED'
  | 'NOTHING_CHANGES'
  | 'NOTHING_SCHEDULED'
  | 'CHANGE_UNSUITABLE'
  | 'RESUME_INVALID'
  | 'START_INVALID'
  | 'END_INVALID'
  | 'GIFT_UNKNOWN'
  | 'GIFT_UNPAID'
  | 'GIFT_REDEEMED'
  | 'GIFT_EXPIRED'
  | 'GIFT_UNSUITABLE'
  | 'PERIODS_INVALID'
  | 'EMAIL_INVALID'
  | 'MESSAGE_TOO_LONG'
  | 'TRIAL_USED'
  | 'ENTITLEMENT_HELD'
  | 'ENTITLEMENT_OVER'
  | 'ENTITLEMENT_NOT_GRANTED'
  | 'AMOUNT_INVALID'
  | 'UNTIL_INVALID'
  | 'REASON_INVALID'
  | 'DUE_INVALID'
  | 'PROVIDER_MANAGED'
  | 'NOT_PROVIDER_MANAGED'
  | 'ENDING'
  | 'PROVIDER_REFUSED'
  | 'COUPON_UNSUITABLE'
  | 'ALIGNMENT_UNSUITABLE'
  | 'TRIAL_UNSUITABLE'
  | 'PRICE_UNSUITABLE'
  | 'TAX_UNSUITABLE'
  | 'PREVIEW_STALE'
  | 'TAX_UNAVAILABLE';

/** The input of `subscriptionPause`. */
export type SubscriptionPauseInput = {
  subscription: string;
  atPeriodEnd?: boolean;
  /** What is unused goes to the balance. */
  creditsUnused?: boolean;
  /** After the longest pause, else. */
  resumeAt?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionReactivate`. */
export type SubscriptionReactivateInput = {
  subscription: string;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionResume`. */
export type SubscriptionResumeInput = {
  subscription: string;
  dates?: BillingDates;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** Where an agreement stands today. */
export type SubscriptionStatus =
  | 'SCHEDULED'
  | 'INCOMPLETE'
  | 'TRIALING'
  | 'ACTIVE'
  | 'PAST_DUE'
  | 'UNPAID'
  | 'PAUSED'
  | 'ENDED';

/** Whether an agreement renews, ends by itself, or never does. */
export type Term =
  | 'RENEWING'
  | 'FIXED'
  | 'LIFETIME';

/** An address and a password; or neither, for tokens of the session that asks. */
export type TokenCreateInput = {
  email?: string | null | undefined;
  password?: string | null | undefined;
};

/** The input of `tokenRefresh`. */
export type TokenRefreshInput = {
  /** The refresh token. It is good once. */
  token: string;
};

/** The input of `tokenRevoke`. */
export type TokenRevokeInput = {
  /** The refresh token. */
  token: string;
};

/** The input of `usageRecord`. */
export type UsageRecordInput = {
  /** The account that used the feature. */
  account: string;
  /** The code of the limit. */
  feature: string;
  quantity: string;
  /** Your own key, 1 to 120 characters. Sending the same key again changes nothing. */
  key: string;
  occurredAt?: string | null | undefined;
};

/** The input of `usageRecordMany`. */
export type UsageRecordManyInput = {
  /** The records, 1 to 250. */
  records: Array<UsageRecordInput>;
};

export type AccountFieldsFragment = { id: string, kind: AccountKind, name: string, createdAt: string, currency: string, locale: string, zone: string, seatLimit: number | null };

export type MembersQueryVariables = Exact<{
  email?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { nodes: Array<{ id: string, email: string, name: string, status: MemberStatus, emailConfirmedAt: string | null, locale: string, zone: string, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MemberQueryVariables = Exact<{
  id: string;
}>;


export type MemberQuery = { member: { id: string, email: string, name: string, status: MemberStatus, emailConfirmedAt: string | null, locale: string, zone: string, createdAt: string, seats: Array<{ id: string, role: SeatRole, account: { id: string, kind: AccountKind, name: string, createdAt: string, currency: string, locale: string, zone: string, seatLimit: number | null } }> } };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { nodes: Array<{ id: string, kind: AccountKind, name: string, createdAt: string, currency: string, locale: string, zone: string, seatLimit: number | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { account: { id: string, kind: AccountKind, name: string, createdAt: string, currency: string, locale: string, zone: string, seatLimit: number | null, entitlements: Array<{ id: string, source: EntitlementSource, amount: number | null, createdAt: string, until: string | null, reason: string | null, feature: { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean } | null }> } };

export type InvoiceFieldsFragment = { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } };

export type InvoicesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { invoices: { nodes: Array<{ id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountInvoicesQueryVariables = Exact<{
  account: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccountInvoicesQuery = { account: { id: string, invoices: { nodes: Array<{ id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } };

export type MoneyFieldsFragment = { amount: string, amountMinor: string, currency: string };

export type OfferFieldsFragment = { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isOneTime: boolean, rank: number, leastQuantity: number, mostQuantity: number | null, price: { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, money: { text: string, amount: string, amountMinor: string, currency: string } } | null, listPrice: { text: string, amount: string, amountMinor: string, currency: string } | null, trialPhases: Array<{ ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: { text: string, amount: string, amountMinor: string, currency: string } }>, product: { id: string, code: string, name: string, description: string, unitName: string, isSeated: boolean, features: Array<{ amount: number | null, feature: { id: string, code: string, name: string, kind: FeatureKind } }> } };

export type OffersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  currency?: string | null | undefined;
}>;


export type OffersQuery = { offers: { nodes: Array<{ id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isOneTime: boolean, rank: number, leastQuantity: number, mostQuantity: number | null, price: { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, money: { text: string, amount: string, amountMinor: string, currency: string } } | null, listPrice: { text: string, amount: string, amountMinor: string, currency: string } | null, trialPhases: Array<{ ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: { text: string, amount: string, amountMinor: string, currency: string } }>, product: { id: string, code: string, name: string, description: string, unitName: string, isSeated: boolean, features: Array<{ amount: number | null, feature: { id: string, code: string, name: string, kind: FeatureKind } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferQueryVariables = Exact<{
  code: string;
  currency?: string | null | undefined;
}>;


export type OfferQuery = { offer: { id: string, code: string, name: string, description: string, status: OfferStatus, currency: string, isOneTime: boolean, rank: number, leastQuantity: number, mostQuantity: number | null, price: { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, includesTax: boolean, money: { text: string, amount: string, amountMinor: string, currency: string } } | null, listPrice: { text: string, amount: string, amountMinor: string, currency: string } | null, trialPhases: Array<{ ordinal: number, intervalUnit: IntervalUnit, intervalCount: number, money: { text: string, amount: string, amountMinor: string, currency: string } }>, product: { id: string, code: string, name: string, description: string, unitName: string, isSeated: boolean, features: Array<{ amount: number | null, feature: { id: string, code: string, name: string, kind: FeatureKind } }> } } | null };

export type UsageFieldsFragment = { used: string, limit: string, left: string, periodStart: string, periodEnd: string | null };

export type AccountUsageQueryVariables = Exact<{
  account: string;
  feature: string;
}>;


export type AccountUsageQuery = { account: { id: string, usage: { used: string, limit: string, left: string, periodStart: string, periodEnd: string | null } | null } };

export type UsageRecordMutationVariables = Exact<{
  input: UsageRecordInput;
  idempotencyKey: string;
}>;


export type UsageRecordMutation = { usageRecord: { cursor: string | null, record: { id: string, quantity: string, key: string, occurredAt: string } | null, usage: { used: string, limit: string, left: string, periodStart: string, periodEnd: string | null } | null, userErrors: Array<{ code: CreditsErrorCode, message: string, field: Array<string> | null }> } };

export type UsageRecordManyMutationVariables = Exact<{
  input: UsageRecordManyInput;
  idempotencyKey: string;
}>;


export type UsageRecordManyMutation = { usageRecordMany: { cursor: string | null, outcomes: Array<{ key: string, code: CreditsErrorCode | null, message: string | null, field: string | null, record: { id: string, quantity: string } | null }> | null, userErrors: Array<{ code: CreditsErrorCode, message: string, field: Array<string> | null }> } };

export type CreditsConsumeMutationVariables = Exact<{
  input: CreditsConsumeInput;
  idempotencyKey: string;
}>;


export type CreditsConsumeMutation = { creditsConsume: { cursor: string | null, movement: { id: string } | null, balance: { id: string, units: string } | null, userErrors: Array<{ code: CreditsErrorCode, message: string, field: Array<string> | null }> } };

export type EventFieldsFragment = { id: string, cursor: string, type: string, version: string, sequence: number, occurredAt: string, cause: string | null, payload: unknown, actor: { kind: string, id: string | null, onBehalfOf: string | null }, subject: { id: string } | null };

export type EventListQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  types?: Array<string> | string | null | undefined;
  subject?: string | null | undefined;
  account?: string | null | undefined;
}>;


export type EventListQuery = { events: { nodes: Array<{ id: string, cursor: string, type: string, version: string, sequence: number, occurredAt: string, cause: string | null, payload: unknown, actor: { kind: string, id: string | null, onBehalfOf: string | null }, subject: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EventsCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsCursorQuery = { viewer: { eventsCursor: string } | null };

export type EventFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  types?: Array<string> | string | null | undefined;
  subject?: string | null | undefined;
  account?: string | null | undefined;
}>;


export type EventFeedSubscription = { events: { id: string, cursor: string, type: string, version: string, sequence: number, occurredAt: string, cause: string | null, payload: unknown, actor: { kind: string, id: string | null, onBehalfOf: string | null }, subject: { id: string } | null } };

export type ViewerEventFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
  types?: Array<string> | string | null | undefined;
  subject?: string | null | undefined;
  account?: string | null | undefined;
}>;


export type ViewerEventFeedSubscription = { viewerEvents: { id: string, cursor: string, type: string, version: string, sequence: number, occurredAt: string, cause: string | null, payload: unknown, actor: { kind: string, id: string | null, onBehalfOf: string | null }, subject: { id: string } | null } };

export type MemberFieldsFragment = { id: string, email: string, name: string, status: MemberStatus, emailConfirmedAt: string | null, locale: string, zone: string, createdAt: string };

export type EntitlementFieldsFragment = { id: string, source: EntitlementSource, amount: number | null, createdAt: string, until: string | null, reason: string | null, feature: { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { eventsCursor: string, permissions: Array<Permission>, member: { id: string, email: string, name: string, status: MemberStatus, emailConfirmedAt: string | null, locale: string, zone: string, createdAt: string } | null, entitlements: Array<{ id: string, source: EntitlementSource, amount: number | null, createdAt: string, until: string | null, reason: string | null, feature: { id: string, code: string, name: string, kind: FeatureKind, isSummed: boolean, isCounted: boolean } | null }>, accounts: Array<{ id: string, kind: AccountKind, name: string, currency: string }> } | null };

export type CanQueryVariables = Exact<{
  feature: string;
}>;


export type CanQuery = { viewer: { can: boolean, limit: number | null } | null };

export type MemberSignUpMutationVariables = Exact<{
  input: MemberSignUpInput;
}>;


export type MemberSignUpMutation = { memberSignUp: { letterSentTo: string | null, cursor: string | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type EmailConfirmMutationVariables = Exact<{
  input: EmailConfirmInput;
  idempotencyKey: string;
}>;


export type EmailConfirmMutation = { emailConfirm: { isConfirmed: boolean | null, cursor: string | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type ChallengeFieldsFragment = { token: string, kinds: Array<ProofKind>, expiresAt: string };

export type SessionCreateMutationVariables = Exact<{
  input: SessionCreateInput;
}>;


export type SessionCreateMutation = { sessionCreate: { token: string | null, cursor: string | null, challenge: { token: string, kinds: Array<ProofKind>, expiresAt: string } | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type SessionCreateBySecondFactorMutationVariables = Exact<{
  input: SessionCreateBySecondFactorInput;
}>;


export type SessionCreateBySecondFactorMutation = { sessionCreateBySecondFactor: { token: string | null, cursor: string | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type SessionDeleteMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionDeleteMutation = { sessionDelete: { isSignedOut: boolean | null, cursor: string | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type TokenFieldsFragment = { access: string, accessUntil: string, refresh: string, refreshUntil: string };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate: { cursor: string | null, tokens: { access: string, accessUntil: string, refresh: string, refreshUntil: string } | null, challenge: { token: string, kinds: Array<ProofKind>, expiresAt: string } | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type TokenRefreshMutationVariables = Exact<{
  input: TokenRefreshInput;
}>;


export type TokenRefreshMutation = { tokenRefresh: { cursor: string | null, tokens: { access: string, accessUntil: string, refresh: string, refreshUntil: string } | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenRevokeInput;
}>;


export type TokenRevokeMutation = { tokenRevoke: { isRevoked: boolean | null, cursor: string | null, userErrors: Array<{ code: IdentityErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionFieldsFragment = { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null };

export type PreviewFieldsFragment = { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } };

export type PaymentFieldsFragment = { id: string, status: PaymentStatus, declineCode: string | null, actionUrl: string | null, amount: { amount: string, amountMinor: string, currency: string } };

export type CheckoutFieldsFragment = { id: string, status: CheckoutStatus, quantity: number, expiresAt: string, completedAt: string | null, approvalUrl: string | null, paymentOptions: Array<{ kind: ProviderKind, providerAccount: string }>, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, invoice: { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } } | null };

export type CheckoutPreviewQueryVariables = Exact<{
  input: CheckoutCreateInput;
}>;


export type CheckoutPreviewQuery = { checkoutPreview: { quote: { lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string } }>, discount: { amount: string, amountMinor: string, currency: string }, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type CheckoutCreateMutationVariables = Exact<{
  input: CheckoutCreateInput;
  idempotencyKey: string;
}>;


export type CheckoutCreateMutation = { checkoutCreate: { cursor: string | null, checkout: { id: string, status: CheckoutStatus, quantity: number, expiresAt: string, completedAt: string | null, approvalUrl: string | null, paymentOptions: Array<{ kind: ProviderKind, providerAccount: string }>, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, invoice: { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } } | null } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type CheckoutPayPreviewQueryVariables = Exact<{
  input: CheckoutPayInput;
}>;


export type CheckoutPayPreviewQuery = { checkoutPayPreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type CheckoutPayMutationVariables = Exact<{
  input: CheckoutPayInput;
  idempotencyKey: string;
}>;


export type CheckoutPayMutation = { checkoutPay: { cursor: string | null, checkout: { id: string, status: CheckoutStatus, quantity: number, expiresAt: string, completedAt: string | null, approvalUrl: string | null, paymentOptions: Array<{ kind: ProviderKind, providerAccount: string }>, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, invoice: { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, periodStart: string | null, periodEnd: string | null, createdAt: string, finalizedAt: string | null, dueAt: string | null, paidAt: string | null, hostedUrl: string | null, pdfUrl: string | null, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, paid: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } } | null } | null, payment: { id: string, status: PaymentStatus, declineCode: string | null, actionUrl: string | null, amount: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type SubscriptionsQuery = { subscriptions: { nodes: Array<{ id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountSubscriptionsQueryVariables = Exact<{
  account: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type AccountSubscriptionsQuery = { account: { id: string, subscriptions: { nodes: Array<{ id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type AccountUpcomingInvoicesQueryVariables = Exact<{
  account: string;
}>;


export type AccountUpcomingInvoicesQuery = { account: { id: string, subscriptions: { nodes: Array<{ id: string, upcomingInvoice: { at: string, dueAt: string, couponCodes: Array<string>, lines: Array<{ description: string, quantity: number, periodStart: string | null, periodEnd: string | null, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string } }>, quote: { total: { amount: string, amountMinor: string, currency: string } }, balance: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string } } | null }> } } };

export type SubscriptionChangePreviewQueryVariables = Exact<{
  input: SubscriptionChangeInput;
}>;


export type SubscriptionChangePreviewQuery = { subscriptionChangePreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionChangeMutationVariables = Exact<{
  input: SubscriptionChangeInput;
  idempotencyKey: string;
}>;


export type SubscriptionChangeMutation = { subscriptionChange: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, change: { id: string, status: ChangeStatus, quantity: number, effectiveAt: string, approvalUrl: string | null, net: { amount: string, amountMinor: string, currency: string } | null } | null, payment: { id: string, status: PaymentStatus, declineCode: string | null, actionUrl: string | null, amount: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionCancelPreviewQueryVariables = Exact<{
  input: SubscriptionCancelInput;
}>;


export type SubscriptionCancelPreviewQuery = { subscriptionCancelPreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionCancelMutationVariables = Exact<{
  input: SubscriptionCancelInput;
  idempotencyKey: string;
}>;


export type SubscriptionCancelMutation = { subscriptionCancel: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionReactivatePreviewQueryVariables = Exact<{
  input: SubscriptionReactivateInput;
}>;


export type SubscriptionReactivatePreviewQuery = { subscriptionReactivatePreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionReactivateMutationVariables = Exact<{
  input: SubscriptionReactivateInput;
  idempotencyKey: string;
}>;


export type SubscriptionReactivateMutation = { subscriptionReactivate: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionPausePreviewQueryVariables = Exact<{
  input: SubscriptionPauseInput;
}>;


export type SubscriptionPausePreviewQuery = { subscriptionPausePreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionPauseMutationVariables = Exact<{
  input: SubscriptionPauseInput;
  idempotencyKey: string;
}>;


export type SubscriptionPauseMutation = { subscriptionPause: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionResumePreviewQueryVariables = Exact<{
  input: SubscriptionResumeInput;
}>;


export type SubscriptionResumePreviewQuery = { subscriptionResumePreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionResumeMutationVariables = Exact<{
  input: SubscriptionResumeInput;
  idempotencyKey: string;
}>;


export type SubscriptionResumeMutation = { subscriptionResume: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionCreatePreviewQueryVariables = Exact<{
  input: SubscriptionCreateInput;
}>;


export type SubscriptionCreatePreviewQuery = { subscriptionCreatePreview: { preview: { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<{ description: string, quantity: number, net: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, explanation: { policy: string, formula: string, inputs: Array<{ name: string, value: string }>, steps: Array<{ text: string, amount: string }> } }>, subtotal: { amount: string, amountMinor: string, currency: string }, tax: { amount: string, amountMinor: string, currency: string }, total: { amount: string, amountMinor: string, currency: string }, credited: { amount: string, amountMinor: string, currency: string }, due: { amount: string, amountMinor: string, currency: string }, refunded: { amount: string, amountMinor: string, currency: string }, balanceAfter: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export type SubscriptionCreateMutationVariables = Exact<{
  input: SubscriptionCreateInput;
  idempotencyKey: string;
}>;


export type SubscriptionCreateMutation = { subscriptionCreate: { cursor: string | null, subscription: { id: string, status: SubscriptionStatus, term: Term, quantity: number, currency: string, startsAt: string | null, periodStart: string | null, periodEnd: string | null, trialPhase: number | null, pastDueSince: string | null, graceUntil: string | null, pausedAt: string | null, pauseAtEnd: boolean, resumeAt: string | null, endsAt: string | null, endedAt: string | null, endReason: string | null, createdAt: string, offer: { id: string, code: string, name: string } | null, product: { id: string, code: string, name: string } | null } | null, payment: { id: string, status: PaymentStatus, declineCode: string | null, actionUrl: string | null, amount: { amount: string, amountMinor: string, currency: string } } | null, userErrors: Array<{ code: SubscriptionErrorCode, message: string, field: Array<string> | null }> } };

export const MembersDocument: TypedDocument<MembersQuery, MembersQueryVariables> = /* @__PURE__ */ typed(
  "query Members($email:String$first:Int!=50$after:String){members(email:$email first:$first after:$after){nodes{...MemberFields}pageInfo{hasNextPage endCursor}}}fragment MemberFields on Member{id email name status emailConfirmedAt locale zone createdAt}",
);
export const MemberDocument: TypedDocument<MemberQuery, MemberQueryVariables> = /* @__PURE__ */ typed(
  "query Member($id:ID!){member(id:$id){...MemberFields seats{id role account{...AccountFields}}}}fragment MemberFields on Member{id email name status emailConfirmedAt locale zone createdAt}fragment AccountFields on Account{id kind name createdAt currency locale zone seatLimit}",
);
export const AccountsDocument: TypedDocument<AccountsQuery, AccountsQueryVariables> = /* @__PURE__ */ typed(
  "query Accounts($filter:AccountFilter$first:Int!=50$after:String){accounts(filter:$filter first:$first after:$after){nodes{...AccountFields}pageInfo{hasNextPage endCursor}}}fragment AccountFields on Account{id kind name createdAt currency locale zone seatLimit}",
);
export const AccountDocument: TypedDocument<AccountQuery, AccountQueryVariables> = /* @__PURE__ */ typed(
  "query Account($id:ID!){account(id:$id){...AccountFields entitlements{...EntitlementFields}}}fragment AccountFields on Account{id kind name createdAt currency locale zone seatLimit}fragment EntitlementFields on Entitlement{id source amount createdAt until reason feature{id code name kind isSummed isCounted}}",
);
export const InvoicesDocument: TypedDocument<InvoicesQuery, InvoicesQueryVariables> = /* @__PURE__ */ typed(
  "query Invoices($first:Int!=50$after:String){invoices(first:$first after:$after){nodes{...InvoiceFields}pageInfo{hasNextPage endCursor}}}fragment InvoiceFields on Invoice{id number status kind periodStart periodEnd createdAt finalizedAt dueAt paidAt hostedUrl pdfUrl subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}paid{...MoneyFields}due{...MoneyFields}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const AccountInvoicesDocument: TypedDocument<AccountInvoicesQuery, AccountInvoicesQueryVariables> = /* @__PURE__ */ typed(
  "query AccountInvoices($account:ID!$first:Int!=50$after:String){account(id:$account){id invoices(first:$first after:$after){nodes{...InvoiceFields}pageInfo{hasNextPage endCursor}}}}fragment InvoiceFields on Invoice{id number status kind periodStart periodEnd createdAt finalizedAt dueAt paidAt hostedUrl pdfUrl subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}paid{...MoneyFields}due{...MoneyFields}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const OffersDocument: TypedDocument<OffersQuery, OffersQueryVariables> = /* @__PURE__ */ typed(
  "query Offers($first:Int!=50$after:String$currency:CurrencyCode){offers(first:$first after:$after){nodes{...OfferFields}pageInfo{hasNextPage endCursor}}}fragment OfferFields on Offer{id code name description status currency isOneTime rank leastQuantity mostQuantity price(currency:$currency){id model intervalUnit intervalCount includesTax money{...MoneyFields text}}listPrice(currency:$currency){...MoneyFields text}trialPhases(currency:$currency){ordinal intervalUnit intervalCount money{...MoneyFields text}}product{id code name description unitName isSeated features{amount feature{id code name kind}}}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const OfferDocument: TypedDocument<OfferQuery, OfferQueryVariables> = /* @__PURE__ */ typed(
  "query Offer($code:String!$currency:CurrencyCode){offer(code:$code){...OfferFields}}fragment OfferFields on Offer{id code name description status currency isOneTime rank leastQuantity mostQuantity price(currency:$currency){id model intervalUnit intervalCount includesTax money{...MoneyFields text}}listPrice(currency:$currency){...MoneyFields text}trialPhases(currency:$currency){ordinal intervalUnit intervalCount money{...MoneyFields text}}product{id code name description unitName isSeated features{amount feature{id code name kind}}}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const AccountUsageDocument: TypedDocument<AccountUsageQuery, AccountUsageQueryVariables> = /* @__PURE__ */ typed(
  "query AccountUsage($account:ID!$feature:String!){account(id:$account){id usage(feature:$feature){...UsageFields}}}fragment UsageFields on Usage{used limit left periodStart periodEnd}",
);
export const UsageRecordDocument: TypedDocument<UsageRecordMutation, UsageRecordMutationVariables> = /* @__PURE__ */ typed(
  "mutation UsageRecord($input:UsageRecordInput!$idempotencyKey:String!){usageRecord(input:$input)@idempotent(key:$idempotencyKey){record{id quantity key occurredAt}usage{...UsageFields}cursor userErrors{code message field}}}fragment UsageFields on Usage{used limit left periodStart periodEnd}",
);
export const UsageRecordManyDocument: TypedDocument<UsageRecordManyMutation, UsageRecordManyMutationVariables> = /* @__PURE__ */ typed(
  "mutation UsageRecordMany($input:UsageRecordManyInput!$idempotencyKey:String!){usageRecordMany(input:$input)@idempotent(key:$idempotencyKey){outcomes{key code message field record{id quantity}}cursor userErrors{code message field}}}",
);
export const CreditsConsumeDocument: TypedDocument<CreditsConsumeMutation, CreditsConsumeMutationVariables> = /* @__PURE__ */ typed(
  "mutation CreditsConsume($input:CreditsConsumeInput!$idempotencyKey:String!){creditsConsume(input:$input)@idempotent(key:$idempotencyKey){movement{id}balance{id units}cursor userErrors{code message field}}}",
);
export const EventListDocument: TypedDocument<EventListQuery, EventListQueryVariables> = /* @__PURE__ */ typed(
  "query EventList($first:Int!=100$after:String$types:[String!]$subject:ID$account:ID){events(first:$first after:$after types:$types subject:$subject account:$account){nodes{...EventFields}pageInfo{hasNextPage endCursor}}}fragment EventFields on Event{id cursor type version sequence occurredAt actor{kind id onBehalfOf}subject{id}cause payload}",
);
export const EventsCursorDocument: TypedDocument<EventsCursorQuery, EventsCursorQueryVariables> = /* @__PURE__ */ typed(
  "query EventsCursor{viewer{eventsCursor}}",
);
export const EventFeedDocument: TypedDocument<EventFeedSubscription, EventFeedSubscriptionVariables> = /* @__PURE__ */ typed(
  "subscription EventFeed($after:String$types:[String!]$subject:ID$account:ID){events(after:$after types:$types subject:$subject account:$account){...EventFields}}fragment EventFields on Event{id cursor type version sequence occurredAt actor{kind id onBehalfOf}subject{id}cause payload}",
);
export const ViewerEventFeedDocument: TypedDocument<ViewerEventFeedSubscription, ViewerEventFeedSubscriptionVariables> = /* @__PURE__ */ typed(
  "subscription ViewerEventFeed($after:String$types:[String!]$subject:ID$account:ID){viewerEvents(after:$after types:$types subject:$subject account:$account){...EventFields}}fragment EventFields on Event{id cursor type version sequence occurredAt actor{kind id onBehalfOf}subject{id}cause payload}",
);
export const ViewerDocument: TypedDocument<ViewerQuery, ViewerQueryVariables> = /* @__PURE__ */ typed(
  "query Viewer{viewer{eventsCursor member{...MemberFields}permissions entitlements{...EntitlementFields}accounts{id kind name currency}}}fragment MemberFields on Member{id email name status emailConfirmedAt locale zone createdAt}fragment EntitlementFields on Entitlement{id source amount createdAt until reason feature{id code name kind isSummed isCounted}}",
);
export const CanDocument: TypedDocument<CanQuery, CanQueryVariables> = /* @__PURE__ */ typed(
  "query Can($feature:String!){viewer{can(feature:$feature)limit(feature:$feature)}}",
);
export const MemberSignUpDocument: TypedDocument<MemberSignUpMutation, MemberSignUpMutationVariables> = /* @__PURE__ */ typed(
  "mutation MemberSignUp($input:MemberSignUpInput!){memberSignUp(input:$input){letterSentTo cursor userErrors{code message field}}}",
);
export const EmailConfirmDocument: TypedDocument<EmailConfirmMutation, EmailConfirmMutationVariables> = /* @__PURE__ */ typed(
  "mutation EmailConfirm($input:EmailConfirmInput!$idempotencyKey:String!){emailConfirm(input:$input)@idempotent(key:$idempotencyKey){isConfirmed cursor userErrors{code message field}}}",
);
export const SessionCreateDocument: TypedDocument<SessionCreateMutation, SessionCreateMutationVariables> = /* @__PURE__ */ typed(
  "mutation SessionCreate($input:SessionCreateInput!){sessionCreate(input:$input){token challenge{...ChallengeFields}cursor userErrors{code message field}}}fragment ChallengeFields on SessionChallenge{token kinds expiresAt}",
);
export const SessionCreateBySecondFactorDocument: TypedDocument<SessionCreateBySecondFactorMutation, SessionCreateBySecondFactorMutationVariables> = /* @__PURE__ */ typed(
  "mutation SessionCreateBySecondFactor($input:SessionCreateBySecondFactorInput!){sessionCreateBySecondFactor(input:$input){token cursor userErrors{code message field}}}",
);
export const SessionDeleteDocument: TypedDocument<SessionDeleteMutation, SessionDeleteMutationVariables> = /* @__PURE__ */ typed(
  "mutation SessionDelete{sessionDelete{isSignedOut cursor userErrors{code message field}}}",
);
export const TokenCreateDocument: TypedDocument<TokenCreateMutation, TokenCreateMutationVariables> = /* @__PURE__ */ typed(
  "mutation TokenCreate($input:TokenCreateInput!){tokenCreate(input:$input){tokens{...TokenFields}challenge{...ChallengeFields}cursor userErrors{code message field}}}fragment TokenFields on Tokens{access accessUntil refresh refreshUntil}fragment ChallengeFields on SessionChallenge{token kinds expiresAt}",
);
export const TokenRefreshDocument: TypedDocument<TokenRefreshMutation, TokenRefreshMutationVariables> = /* @__PURE__ */ typed(
  "mutation TokenRefresh($input:TokenRefreshInput!){tokenRefresh(input:$input){tokens{...TokenFields}cursor userErrors{code message field}}}fragment TokenFields on Tokens{access accessUntil refresh refreshUntil}",
);
export const TokenRevokeDocument: TypedDocument<TokenRevokeMutation, TokenRevokeMutationVariables> = /* @__PURE__ */ typed(
  "mutation TokenRevoke($input:TokenRevokeInput!){tokenRevoke(input:$input){isRevoked cursor userErrors{code message field}}}",
);
export const CheckoutPreviewDocument: TypedDocument<CheckoutPreviewQuery, CheckoutPreviewQueryVariables> = /* @__PURE__ */ typed(
  "query CheckoutPreview($input:CheckoutCreateInput!){checkoutPreview(input:$input){quote{lines{description quantity net{...MoneyFields}tax{...MoneyFields}}discount{...MoneyFields}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}}userErrors{code message field}}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const CheckoutCreateDocument: TypedDocument<CheckoutCreateMutation, CheckoutCreateMutationVariables> = /* @__PURE__ */ typed(
  "mutation CheckoutCreate($input:CheckoutCreateInput!$idempotencyKey:String!){checkoutCreate(input:$input)@idempotent(key:$idempotencyKey){checkout{...CheckoutFields}cursor userErrors{code message field}}}fragment CheckoutFields on Checkout{id status quantity expiresAt completedAt approvalUrl paymentOptions{kind providerAccount}subscription{...SubscriptionFields}invoice{...InvoiceFields}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}fragment InvoiceFields on Invoice{id number status kind periodStart periodEnd createdAt finalizedAt dueAt paidAt hostedUrl pdfUrl subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}paid{...MoneyFields}due{...MoneyFields}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const CheckoutPayPreviewDocument: TypedDocument<CheckoutPayPreviewQuery, CheckoutPayPreviewQueryVariables> = /* @__PURE__ */ typed(
  "query CheckoutPayPreview($input:CheckoutPayInput!){checkoutPayPreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const CheckoutPayDocument: TypedDocument<CheckoutPayMutation, CheckoutPayMutationVariables> = /* @__PURE__ */ typed(
  "mutation CheckoutPay($input:CheckoutPayInput!$idempotencyKey:String!){checkoutPay(input:$input)@idempotent(key:$idempotencyKey){checkout{...CheckoutFields}payment{...PaymentFields}cursor userErrors{code message field}}}fragment CheckoutFields on Checkout{id status quantity expiresAt completedAt approvalUrl paymentOptions{kind providerAccount}subscription{...SubscriptionFields}invoice{...InvoiceFields}}fragment PaymentFields on Payment{id status declineCode actionUrl amount{...MoneyFields}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}fragment InvoiceFields on Invoice{id number status kind periodStart periodEnd createdAt finalizedAt dueAt paidAt hostedUrl pdfUrl subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}paid{...MoneyFields}due{...MoneyFields}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionsDocument: TypedDocument<SubscriptionsQuery, SubscriptionsQueryVariables> = /* @__PURE__ */ typed(
  "query Subscriptions($first:Int!=50$after:String){subscriptions(first:$first after:$after){nodes{...SubscriptionFields}pageInfo{hasNextPage endCursor}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const AccountSubscriptionsDocument: TypedDocument<AccountSubscriptionsQuery, AccountSubscriptionsQueryVariables> = /* @__PURE__ */ typed(
  "query AccountSubscriptions($account:ID!$first:Int!=50$after:String){account(id:$account){id subscriptions(first:$first after:$after){nodes{...SubscriptionFields}pageInfo{hasNextPage endCursor}}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const AccountUpcomingInvoicesDocument: TypedDocument<AccountUpcomingInvoicesQuery, AccountUpcomingInvoicesQueryVariables> = /* @__PURE__ */ typed(
  "query AccountUpcomingInvoices($account:ID!){account(id:$account){id subscriptions(first:5){nodes{id upcomingInvoice{at dueAt couponCodes lines{description quantity net{...MoneyFields}tax{...MoneyFields}periodStart periodEnd}quote{total{...MoneyFields}}balance{...MoneyFields}due{...MoneyFields}}}}}}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionChangePreviewDocument: TypedDocument<SubscriptionChangePreviewQuery, SubscriptionChangePreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionChangePreview($input:SubscriptionChangeInput!){subscriptionChangePreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionChangeDocument: TypedDocument<SubscriptionChangeMutation, SubscriptionChangeMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionChange($input:SubscriptionChangeInput!$idempotencyKey:String!){subscriptionChange(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}change{id status quantity effectiveAt approvalUrl net{...MoneyFields}}payment{...PaymentFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}fragment MoneyFields on Money{amount amountMinor currency}fragment PaymentFields on Payment{id status declineCode actionUrl amount{...MoneyFields}}",
);
export const SubscriptionCancelPreviewDocument: TypedDocument<SubscriptionCancelPreviewQuery, SubscriptionCancelPreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionCancelPreview($input:SubscriptionCancelInput!){subscriptionCancelPreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionCancelDocument: TypedDocument<SubscriptionCancelMutation, SubscriptionCancelMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionCancel($input:SubscriptionCancelInput!$idempotencyKey:String!){subscriptionCancel(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const SubscriptionReactivatePreviewDocument: TypedDocument<SubscriptionReactivatePreviewQuery, SubscriptionReactivatePreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionReactivatePreview($input:SubscriptionReactivateInput!){subscriptionReactivatePreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionReactivateDocument: TypedDocument<SubscriptionReactivateMutation, SubscriptionReactivateMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionReactivate($input:SubscriptionReactivateInput!$idempotencyKey:String!){subscriptionReactivate(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const SubscriptionPausePreviewDocument: TypedDocument<SubscriptionPausePreviewQuery, SubscriptionPausePreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionPausePreview($input:SubscriptionPauseInput!){subscriptionPausePreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionPauseDocument: TypedDocument<SubscriptionPauseMutation, SubscriptionPauseMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionPause($input:SubscriptionPauseInput!$idempotencyKey:String!){subscriptionPause(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const SubscriptionResumePreviewDocument: TypedDocument<SubscriptionResumePreviewQuery, SubscriptionResumePreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionResumePreview($input:SubscriptionResumeInput!){subscriptionResumePreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionResumeDocument: TypedDocument<SubscriptionResumeMutation, SubscriptionResumeMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionResume($input:SubscriptionResumeInput!$idempotencyKey:String!){subscriptionResume(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}",
);
export const SubscriptionCreatePreviewDocument: TypedDocument<SubscriptionCreatePreviewQuery, SubscriptionCreatePreviewQueryVariables> = /* @__PURE__ */ typed(
  "query SubscriptionCreatePreview($input:SubscriptionCreateInput!){subscriptionCreatePreview(input:$input){preview{...PreviewFields}userErrors{code message field}}}fragment PreviewFields on Preview{lines{description quantity net{...MoneyFields}tax{...MoneyFields}explanation{policy formula inputs{name value}steps{text amount}}}subtotal{...MoneyFields}tax{...MoneyFields}total{...MoneyFields}credited{...MoneyFields}due{...MoneyFields}refunded{...MoneyFields}balanceAfter{...MoneyFields}gained lost events token}fragment MoneyFields on Money{amount amountMinor currency}",
);
export const SubscriptionCreateDocument: TypedDocument<SubscriptionCreateMutation, SubscriptionCreateMutationVariables> = /* @__PURE__ */ typed(
  "mutation SubscriptionCreate($input:SubscriptionCreateInput!$idempotencyKey:String!){subscriptionCreate(input:$input)@idempotent(key:$idempotencyKey){subscription{...SubscriptionFields}payment{...PaymentFields}cursor userErrors{code message field}}}fragment SubscriptionFields on Subscription{id status term quantity currency startsAt periodStart periodEnd trialPhase pastDueSince graceUntil pausedAt pauseAtEnd resumeAt endsAt endedAt endReason createdAt offer{id code name}product{id code name}}fragment PaymentFields on Payment{id status declineCode actionUrl amount{...MoneyFields}}fragment MoneyFields on Money{amount amountMinor currency}",
);
