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

/** What happens to the billing dates when a subscription resumes. */
export type BillingDates =
  /** The billing dates stay the same. */
  | 'KEEP'
  /** A new billing period starts now. */
  | 'RESET';

/** The status of a subscription change. */
export type ChangeStatus =
  /** Takes effect once it is paid. */
  | 'PAYING'
  /** Takes effect at `effectiveAt`. */
  | 'SCHEDULED'
  /** Has taken effect. */
  | 'APPLIED'
  /** Failed, and does not take effect. */
  | 'FAILED'
  /** Canceled before it took effect. */
  | 'CANCELED';

/** When a change takes effect. */
export type ChangeWhen =
  /** The change takes effect now. */
  | 'NOW'
  /** The change takes effect at the end of the period. */
  | 'PERIOD_END'
  /** A change to a higher price per month takes effect now, and one to a lower price at the end of the period. */
  | 'BY_DIRECTION';

/** The input of `checkoutCreate`. */
export type CheckoutCreateInput = {
  /** The offer to buy. */
  offer: string;
  /** The account that pays, which must be one that the viewer can buy for. The viewer's own account by default. */
  account?: string | null | undefined;
  /** The quantity. The smallest quantity of the offer by default. */
  quantity?: number | null | undefined;
  /** One of the currencies of the offer. By default the account's currency if the offer has it, otherwise the offer's own. */
  currency?: string | null | undefined;
  /** Coupon codes, in upper or lower case. */
  coupons?: Array<string>;
};

/** The input of `checkoutPay`. */
export type CheckoutPayInput = {
  /** The ID of the checkout. */
  checkout: string;
  /** The provider's token of a payment method. Required when an amount is due; otherwise it is saved for later. */
  paymentMethod?: string | null | undefined;
  /** The provider account for which the payment method was created: one of the `paymentOptions`. Defaults to the first that can read it. A saved payment method stays with its provider account. */
  providerAccount?: string | null | undefined;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The status of a checkout. */
export type CheckoutStatus =
  /** The checkout can be paid. */
  | 'OPEN'
  /** The purchase is complete. */
  | 'COMPLETED'
  /** The checkout expired. */
  | 'EXPIRED';

/** How staff can have a subscription collected. */
export type CollectedBy =
  /** Tenure charges a payment method. */
  | 'AUTOMATIC'
  /** An invoice is sent. */
  | 'MANUAL';

/** A version of a text that the person was shown and agreed to. */
export type ConsentInput = {
  /** The code of the purpose. */
  purpose: string;
  /** The number of the version that the person was shown. */
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
  /** The token from the link in the email. */
  token: string;
};

/** Why an account is entitled to a feature. */
export type EntitlementSource =
  /** A subscription that the account bought. */
  | 'SUBSCRIPTION'
  /** A gift that the account redeemed. */
  | 'GIFT'
  /** A grant by staff. */
  | 'GRANT';

/** Whether a feature is Boolean or a limit. */
export type FeatureKind =
  /** An account is entitled to it or not. */
  | 'BOOLEAN'
  /** An account is entitled to a number. */
  | 'LIMIT';

/** What happens to the money for the unused part of a period. */
export type GiveBack =
  /** The business keeps it. */
  | 'NOTHING'
  /** It is credited to the account's balance. */
  | 'BALANCE'
  /** It is refunded to its original payment method. */
  | 'REFUND';

/** The codes that `IdentityUserError` can have. */
export type IdentityErrorCode =
  /** The email address is invalid. */
  | 'EMAIL_INVALID'
  /** The email address must be verified first. */
  | 'EMAIL_UNCONFIRMED'
  /** The email address or the password is incorrect. */
  | 'CREDENTIALS_WRONG'
  /** The login is suspended or was erased. */
  | 'MEMBER_SUSPENDED'
  /** The link was already used, has expired, was revoked, or is not valid here. */
  | 'LINK_INVALID'
  /** The password contains characters that cannot be typed. */
  | 'PASSWORD_INVALID'
  /** The password is too short. */
  | 'PASSWORD_TOO_SHORT'
  /** The password is too long. */
  | 'PASSWORD_TOO_LONG'
  /** The password is too easy to guess. */
  | 'PASSWORD_OBVIOUS'
  /** The current password is incorrect. */
  | 'PASSWORD_WRONG'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The language is unknown. Languages are written like `pt-BR`. */
  | 'LOCALE_UNKNOWN'
  /** The time zone is unknown. Time zones are written like `Europe/Berlin`. */
  | 'ZONE_UNKNOWN'
  /** The file was not uploaded as an avatar. */
  | 'AVATAR_INVALID'
  /** There is no such purpose to consent to. */
  | 'PURPOSE_UNKNOWN'
  /** The text has changed since. Show the current version. */
  | 'CONSENT_OUTDATED'
  /** A required consent is missing or cannot be withdrawn. */
  | 'CONSENT_REQUIRED'
  /** The role or the member has permissions that you do not have. */
  | 'ROLE_EXCEEDS_OWN'
  /** Give exactly one role, or at least one for an invitation. */
  | 'ROLE_UNCLEAR'
  /** A role with this name already exists. */
  | 'ROLE_NAME_TAKEN'
  /** Members have the role. Revoke it from them first. */
  | 'ROLE_HELD'
  /** The business already has the maximum number of roles. */
  | 'ROLES_TOO_MANY'
  /** The role needs at least one permission of staff. */
  | 'PERMISSION_UNKNOWN'
  /** The description is too long. */
  | 'DESCRIPTION_INVALID'
  /** The reason is missing, too short or too long. */
  | 'REASON_INVALID'
  /** The member has permissions that you do not have. */
  | 'IMPERSONATION_EXCEEDS_OWN'
  /** You cannot act as yourself. */
  | 'IMPERSONATION_OF_ONESELF'
  /** The member is the last owner. Make another member an owner first. */
  | 'LAST_OWNER'
  /** A scope is unknown, or none was given. */
  | 'SCOPE_UNKNOWN'
  /** A scope is a permission that you do not have. */
  | 'SCOPE_EXCEEDS_OWN'
  /** The key would expire before it is created. */
  | 'EXPIRY_PAST'
  /** A network is not valid, or there are too many. */
  | 'ADDRESS_INVALID'
  /** The overlap must be 0 to 168 hours. */
  | 'OVERLAP_INVALID'
  /** The key has expired or was revoked. */
  | 'KEY_ENDED'
  /** The token is not valid, or no longer. Sign in again. */
  | 'TOKEN_INVALID'
  /** The token was already used, so its session has ended. Sign in again. */
  | 'TOKEN_REUSED'
  /** This is already the email address of the member. */
  | 'EMAIL_SAME'
  /** The challenge has expired or was already answered. Start again. */
  | 'CHALLENGE_INVALID'
  /** The code is incorrect or was already used. */
  | 'CODE_WRONG'
  /** A verification is missing. */
  | 'PROOF_MISSING'
  /** Recovery codes require an authenticator app. Set one up first. */
  | 'FACTOR_MISSING'
  /** The member has the maximum number of factors. Remove one first. */
  | 'FACTORS_TOO_MANY'
  /** The passkey is unknown, or the response of the device is not valid. */
  | 'PASSKEY_INVALID'
  /** The passkey is already registered. */
  | 'PASSKEY_KNOWN'
  /** The business does not offer sign-in by an emailed link. */
  | 'MAGIC_LINKS_OFF'
  /** You cannot do this to yourself. Ask another member of the staff. */
  | 'MEMBER_IS_ONESELF'
  /** The password is known from a breach of another site. */
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
  /** The person's email address. */
  email: string;
  /** The password: at least 8 characters, at most 1,024 bytes. */
  password: string;
  /** The person's full name. */
  name: string;
  /** The member's language, such as `pt-BR`. The language of the site by default. */
  locale?: string | null | undefined;
  /** The consents that the person was shown and agrees to. Every required one must be included. */
  consents?: Array<ConsentInput>;
  /** The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for one. */
  captcha?: string | null | undefined;
};

/** Whether a member can sign in. */
export type MemberStatus =
  /** The member can sign in. */
  | 'ACTIVE'
  /** The member cannot sign in until staff restore them. */
  | 'SUSPENDED'
  /** The member's personal data was erased. */
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
  /** Everyone, including people who are not signed in. */
  | 'PUBLIC'
  /** Members who are signed in, for what is their own. */
  | 'SIGNED_IN'
  /** Create and change products, prices, offers and features. */
  | 'CATALOGUE_WRITE'
  /** View all members, accounts and files. */
  | 'MEMBERS_READ'
  /** Invite, suspend and restore members; change accounts and seats. */
  | 'MEMBERS_WRITE'
  /** Impersonate members for a limited time. Recorded in the audit log. */
  | 'MEMBERS_IMPERSONATE'
  /** View invoices, payments and refunds. */
  | 'BILLING_READ'
  /** Issue refunds. */
  | 'BILLING_REFUND'
  /** Record received payments, allocate money in suspense, and record disputes. */
  | 'BILLING_COLLECT'
  /** Create, send, void and write off invoices; set tax rates and tax exemptions. */
  | 'BILLING_WRITE'
  /** View the ledger: its balances, its entries, and its integrity checks. */
  | 'LEDGER_READ'
  /** View analytics: recurring revenue, churn, cohorts. */
  | 'ANALYTICS_READ'
  /** View all subscriptions and entitlements. */
  | 'SUBSCRIPTIONS_READ'
  /** Create, change and cancel subscriptions of others. */
  | 'SUBSCRIPTIONS_WRITE'
  /** Grant, adjust and transfer credits. */
  | 'CREDITS_WRITE'
  /** Record what accounts use of their credits and limits. */
  | 'USAGE_WRITE'
  /** Grant features to accounts without a subscription, and revoke those grants. */
  | 'ENTITLEMENTS_WRITE'
  /** Read the whole event log. */
  | 'EVENTS_READ'
  /** Edit pages. */
  | 'PAGES_WRITE'
  /** Set up payment providers. */
  | 'PROVIDERS_WRITE'
  /** Manage staff and roles. */
  | 'ROLES_WRITE'
  /** Create and revoke API keys. */
  | 'API_KEYS_WRITE'
  /** Set up identity providers, and applications that members can sign in to. */
  | 'SIGN_IN_WRITE'
  /** View webhook endpoints, their deliveries and the responses. */
  | 'WEBHOOKS_READ'
  /** Set up webhooks, which send every event of the business to other servers. */
  | 'WEBHOOKS_WRITE'
  /** View settings. */
  | 'SETTINGS_READ'
  /** Change settings. */
  | 'SETTINGS_WRITE'
  /** Create, suspend, restore and close the businesses that this one owns; change the brand. */
  | 'TENANTS_WRITE'
  /** Add, verify and remove domains. */
  | 'DOMAINS_WRITE'
  /** Advance the clock of a test business. */
  | 'CLOCK_WRITE'
  /** View and verify the audit log. */
  | 'AUDIT_READ'
  /** Export and erase the personal data of members. */
  | 'PRIVACY_WRITE'
  /** Export whole lists as files. Only lists that the caller may view. */
  | 'EXPORTS_WRITE'
  /** Import members and subscriptions from files. Only what the caller may create. */
  | 'IMPORTS_WRITE'
  /** View background jobs: what is done, what has failed, and what is due next. */
  | 'JOBS_READ'
  /** Retry or discard failed jobs. */
  | 'JOBS_WRITE'
  /** View the health of the installation, and the emails of an installation that sends none. */
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

/** How a person verifies their identity after entering a password. */
export type ProofKind =
  /** A code from an authenticator app. */
  | 'TOTP'
  /** A recovery code. */
  | 'RECOVERY_CODE';

/** Who moves the money. */
export type ProviderKind =
  /** The built-in sandbox, which moves no money. */
  | 'SANDBOX'
  /** Stripe. */
  | 'STRIPE'
  /** PayPal. */
  | 'PAYPAL'
  /** The payer sends the money by transfer, in cash or by check, and staff record what was received. */
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
  /** The token of the challenge that `sessionCreate` returned. */
  challenge: string;
  /** The six-digit code that the app shows now. */
  code?: string | null | undefined;
  /** A recovery code, instead of `code`. */
  recoveryCode?: string | null | undefined;
  /** For programs: return the token instead of setting a cookie. */
  returnToken?: boolean;
};

/** The input of `sessionCreate`. */
export type SessionCreateInput = {
  /** The email address of the login. */
  email: string;
  /** The password of the login. */
  password: string;
  /** For programs: return the token instead of setting a cookie. */
  returnToken?: boolean;
  /** The answer to `captchaChallenge` or `captchaCodeMail`, if a `CAPTCHA_REQUIRED` error asked for one. */
  captcha?: string | null | undefined;
};

/** The input of `subscriptionCancel`. */
export type SubscriptionCancelInput = {
  /** The ID of the subscription. */
  subscription: string;
  /** Whether to end the subscription immediately, instead of at the end of the paid period. */
  now?: boolean;
  /** What happens to the money for the unused part, if the subscription ends immediately. `REFUND` requires the permission to refund. */
  giveBack?: GiveBack;
  /** The reason for the cancellation. */
  reason?: string | null | undefined;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionChange`. */
export type SubscriptionChangeInput = {
  /** The ID of the subscription. */
  subscription: string;
  /** The new offer. The current offer by default. */
  offer?: string | null | undefined;
  /** The new quantity, such as a number of seats. The current quantity by default. */
  quantity?: number | null | undefined;
  /** The codes of coupons to add. */
  coupons?: Array<string>;
  /** When the change takes effect. */
  when?: ChangeWhen;
  /** The provider's token of a payment method. The payment method of the subscription by default. */
  paymentMethod?: string | null | undefined;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionCreate`. */
export type SubscriptionCreateInput = {
  /** The account that pays. */
  account: string;
  /** The offer to subscribe to. */
  offer: string;
  /** The quantity. The smallest quantity of the offer by default. */
  quantity?: number | null | undefined;
  /** One of the currencies of the offer. By default the account's currency if the offer has it, otherwise the offer's own. */
  currency?: string | null | undefined;
  /** Coupon codes, in upper or lower case. */
  coupons?: Array<string>;
  /** How payments are collected. With `AUTOMATIC`, the subscription is `INCOMPLETE` until its first payment. With `MANUAL`, it starts with an open invoice. */
  collection?: CollectedBy;
  /** How many days there are to pay an invoice that is sent. */
  daysUntilDue?: number;
  /** A time in the future at which the subscription starts. Until then it is `SCHEDULED`, and nothing is billed. */
  startsAt?: string | null | undefined;
  /** When the subscription ends. A shorter last period is prorated. */
  endsAt?: string | null | undefined;
  /** The provider's token of a payment method. The payment method that the account saved last by default. */
  paymentMethod?: string | null | undefined;
  /** Whether to skip the trial and start at the regular price. */
  skipTrial?: boolean;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The codes that `SubscriptionUserError` can have. */
export type SubscriptionErrorCode =
  /** The offer is not on sale. */
  | 'OFFER_UNAVAILABLE'
  /** The offer can be bought only once. */
  | 'OFFER_ONCE'
  /** The account already has a live subscription to the product. */
  | 'ALREADY_SUBSCRIBED'
  /** The offer is not sold in this currency. */
  | 'CURRENCY_DIFFERS'
  /** The quantity is not allowed for the offer. */
  | 'QUANTITY_INVALID'
  /** More seats are taken than there would be. Free some of them first. */
  | 'SEATS_TAKEN'
  /** The checkout has already been paid. */
  | 'CHECKOUT_COMPLETED'
  /** The checkout has expired. Start again. */
  | 'CHECKOUT_EXPIRED'
  /** There is no such coupon. */
  | 'COUPON_UNKNOWN'
  /** The coupon cannot be used yet. */
  | 'COUPON_NOT_STARTED'
  /** The coupon has expired. */
  | 'COUPON_EXPIRED'
  /** The coupon has been used as often as allowed. */
  | 'COUPON_EXHAUSTED'
  /** The coupon does not apply to this purchase. */
  | 'COUPON_NOT_FOR_OFFER'
  /** The coupons cannot be combined. */
  | 'COUPON_NOT_STACKABLE'
  /** The coupon is for another currency. */
  | 'COUPON_CURRENCY'
  /** There is no payment method to charge. */
  | 'PAYMENT_METHOD_REQUIRED'
  /** The payment method was declined or cannot be used for this. */
  | 'PAYMENT_METHOD_DECLINED'
  /** A payment or a change is in progress. Wait for it to finish. */
  | 'PAYMENT_IN_PROGRESS'
  /** An amount is overdue. Pay it first. */
  | 'PAYMENT_DUE'
  /** Nothing is due. */
  | 'NOTHING_DUE'
  /** The business cannot take payments yet. */
  | 'NO_PROVIDER'
  /** The subscription has already ended. Create a new one. */
  | 'ALREADY_ENDED'
  /** This is not possible in the current status of the subscription. */
  | 'NOT_NOW'
  /** The subscription has not been canceled. */
  | 'NOT_CANCELED'
  /** There is no right to withdraw, or it has passed. Cancel the subscription instead. */
  | 'NOT_WITHDRAWABLE'
  /** The subscription is not paused. */
  | 'NOT_PAUSED'
  /** The paid period is used to its end, so there is nothing to give back. */
  | 'NOTHING_UNUSED'
  /** The subscription already has these terms. */
  | 'NOTHING_CHANGES'
  /** No change is scheduled. */
  | 'NOTHING_SCHEDULED'
  /** The subscription cannot be changed, or not to this offer. */
  | 'CHANGE_UNSUITABLE'
  /** The time to resume must be in the future and within the longest allowed pause. */
  | 'RESUME_INVALID'
  /** The start must be in the future. */
  | 'START_INVALID'
  /** The end must be after the start, and a lifetime subscription has none. */
  | 'END_INVALID'
  /** There is no gift with this code. */
  | 'GIFT_UNKNOWN'
  /** The gift has not been paid yet. */
  | 'GIFT_UNPAID'
  /** The gift was already redeemed. */
  | 'GIFT_REDEEMED'
  /** The gift has expired. */
  | 'GIFT_EXPIRED'
  /** The offer cannot be given as a gift. */
  | 'GIFT_UNSUITABLE'
  /** The number of periods is out of range. */
  | 'PERIODS_INVALID'
  /** The email address is invalid. */
  | 'EMAIL_INVALID'
  /** The message is too long. */
  | 'MESSAGE_TOO_LONG'
  /** The card has already been used for a trial. */
  | 'TRIAL_USED'
  /** The account already has a grant of this feature. Revoke that first. */
  | 'ENTITLEMENT_HELD'
  /** The grant has already ended. */
  | 'ENTITLEMENT_OVER'
  /** The entitlement comes from a subscription. Change or cancel that instead. */
  | 'ENTITLEMENT_NOT_GRANTED'
  /** The amount is missing or not valid. */
  | 'AMOUNT_INVALID'
  /** The end must be in the future. */
  | 'UNTIL_INVALID'
  /** The reason is missing or too long. */
  | 'REASON_INVALID'
  /** Only an invoice that is sent can be due later. */
  | 'DUE_INVALID'
  /** A payment provider manages the subscription and does not support this. */
  | 'PROVIDER_MANAGED'
  /** No payment provider manages the subscription. */
  | 'NOT_PROVIDER_MANAGED'
  /** The subscription is about to end, so it cannot be taken over. */
  | 'ENDING'
  /** The payment provider refused the request. */
  | 'PROVIDER_REFUSED'
  /** The payment provider cannot apply coupons. */
  | 'COUPON_UNSUITABLE'
  /** The payment provider can only bill from the day of the start. */
  | 'ALIGNMENT_UNSUITABLE'
  /** The payment provider only supports free trials. */
  | 'TRIAL_UNSUITABLE'
  /** The payment provider only supports a fixed amount per unit. */
  | 'PRICE_UNSUITABLE'
  /** The payment provider only supports prices that include tax. */
  | 'TAX_UNSUITABLE'
  /** The outcome has changed since the preview. Request a new preview. */
  | 'PREVIEW_STALE'
  /** The tax cannot be determined now. */
  | 'TAX_UNAVAILABLE';

/** The input of `subscriptionPause`. */
export type SubscriptionPauseInput = {
  /** The ID of the subscription. */
  subscription: string;
  /** Whether to pause at the end of the period instead of now. */
  atPeriodEnd?: boolean;
  /** Whether the unused part is credited to the balance. */
  creditsUnused?: boolean;
  /** When the subscription resumes. After the longest allowed pause by default. */
  resumeAt?: string | null | undefined;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionReactivate`. */
export type SubscriptionReactivateInput = {
  /** The ID of the subscription. */
  subscription: string;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The input of `subscriptionResume`. */
export type SubscriptionResumeInput = {
  /** The ID of the subscription. */
  subscription: string;
  /** What happens to the billing dates. */
  dates?: BillingDates;
  /** The token from the preview with the same input. The outcome is then the one that was shown, or the mutation is refused with `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** The status of a subscription. */
export type SubscriptionStatus =
  /** Starts later. Nothing is billed until then. */
  | 'SCHEDULED'
  /** Waiting for the first payment. */
  | 'INCOMPLETE'
  /** In a trial. */
  | 'TRIALING'
  /** In effect, with no overdue payment. */
  | 'ACTIVE'
  /** A payment is overdue and is being collected. */
  | 'PAST_DUE'
  /** Collection of an overdue payment has failed. There is no access until it is paid. */
  | 'UNPAID'
  /** Paused: nothing is billed, and there is no access. */
  | 'PAUSED'
  /** Ended permanently. Create a new subscription instead. */
  | 'ENDED';

/** Whether a subscription renews automatically, ends on its own, or never ends. */
export type Term =
  /** Renews automatically. */
  | 'RENEWING'
  /** Ends on its own. */
  | 'FIXED'
  /** Never ends. */
  | 'LIFETIME';

/** An email address and a password, or neither to get tokens for the current session. */
export type TokenCreateInput = {
  /** The email address of the login. */
  email?: string | null | undefined;
  /** The password of the login. */
  password?: string | null | undefined;
};

/** The input of `tokenRefresh`. */
export type TokenRefreshInput = {
  /** The refresh token. It can be used once. */
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
