// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `accountBillingDaySet`. */
export type AccountBillingDaySetInput = {
  account: string;
  /** The day of the month, 1 to 31; in shorter months, the last day. Null: each subscription is billed on the day it started. */
  day?: number | null | undefined;
};

/** The codes that `AccountUserError` can have. */
export type AccountErrorCode =
  /** A person's own account has no seats for others. */
  | 'ACCOUNT_PERSONAL'
  /** The member already owns the maximum number of accounts. */
  | 'ACCOUNTS_TOO_MANY'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The text must be a single line that is not too long. */
  | 'TEXT_INVALID'
  /** The time zone is unknown. */
  | 'ZONE_UNKNOWN'
  /** The locale is unknown. */
  | 'LOCALE_UNKNOWN'
  /** The billing day is not from 1 to 31. */
  | 'BILLING_DAY_INVALID'
  /** The currency is unknown. */
  | 'CURRENCY_UNKNOWN'
  /** The country is unknown. */
  | 'COUNTRY_UNKNOWN'
  /** The tax number is not valid in that country. */
  | 'TAX_ID_INVALID'
  /** Only an owner can assign or remove this role. */
  | 'ROLE_EXCEEDS_OWN'
  /** The member is the last owner. Make somebody else an owner first. */
  | 'LAST_OWNER'
  /** The member already owns the account. */
  | 'OWNER_ALREADY'
  /** All seats of the account are taken. */
  | 'SEATS_FULL'
  /** More seats are taken than the limit allows. Remove some of them first. */
  | 'SEATS_IN_USE'
  /** The code is not valid. */
  | 'CODE_INVALID'
  /** A CHOICE has too few or too many values, or another kind has values. */
  | 'CHOICES_INVALID'
  /** There are already as many custom fields as possible. */
  | 'FIELDS_TOO_MANY'
  /** The kind of an existing custom field cannot be changed. */
  | 'FIELD_KIND_FIXED'
  /** The custom field was defined by somebody else at the same time. */
  | 'FIELD_TAKEN'
  /** The custom field does not exist or is archived. */
  | 'FIELD_UNKNOWN'
  /** A value for the custom field is required. */
  | 'FIELD_REQUIRED'
  /** The value does not fit the custom field. */
  | 'FIELD_INVALID';

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

/** The input of `accountOwnershipTransfer`. */
export type AccountOwnershipTransferInput = {
  /** The account to transfer. */
  account: string;
  /** The new owner: a member who has a seat in the account. */
  member: string;
};

/** The input of `accountSeatLimitSet`. */
export type AccountSeatLimitSetInput = {
  account: string;
  /** The maximum number of seats. Null: unlimited. */
  seats?: number | null | undefined;
};

/** The input of `accountTaxIdVerify`. */
export type AccountTaxIdVerifyInput = {
  account: string;
};

/** What is not given stays. */
export type AccountTaxStatusSetInput = {
  account: string;
  isTaxExempt?: boolean | null | undefined;
  /** Whether VIES said that the tax number is theirs. Reverse charge needs it; changing the number or the country takes it back. */
  isTaxIdVerified?: boolean | null | undefined;
};

/** Changes to an account. Omitted fields stay unchanged; null clears a field, so that the default of the business applies. */
export type AccountUpdateInput = {
  account: string;
  name?: string | null | undefined;
  zone?: string | null | undefined;
  currency?: string | null | undefined;
  locale?: string | null | undefined;
  taxDetails?: TaxDetailsInput | null | undefined;
  customFields?: Array<CustomValueInput>;
};

/** The codes that `CollectionUserError` can have. */
export type CollectionErrorCode =
  /** A payment provider manages this, so it cannot be done here. */
  | 'PROVIDER_MANAGED'
  /** No payment provider can take the payment. */
  | 'NO_PROVIDER'
  /** The payment method was declined. */
  | 'PAYMENT_METHOD_DECLINED'
  /** The payment method was removed. */
  | 'PAYMENT_METHOD_REMOVED'
  /** The payment provider charges a subscription with the payment method. */
  | 'PAYMENT_METHOD_IN_USE'
  /** Nothing is due. */
  | 'NOTHING_DUE'
  /** The currency is another one than that of the invoice or payment. */
  | 'CURRENCY_DIFFERS'
  /** The amount must be greater than zero. */
  | 'AMOUNT_INVALID'
  /** A payment is in progress. Wait for it to finish. */
  | 'PAYMENT_IN_PROGRESS'
  /** The time of receipt is in the future. */
  | 'RECEIVED_LATER'
  /** Another payment came first. Try again. */
  | 'IN_USE'
  /** The money is not held in suspense. */
  | 'NOT_IN_SUSPENSE'
  /** The invoice is required. */
  | 'INVOICE_REQUIRED'
  /** The account is required. */
  | 'ACCOUNT_REQUIRED'
  /** The disputed amount is larger than the amount that is left. */
  | 'DISPUTE_TOO_LARGE'
  /** The payment is already disputed. */
  | 'DISPUTE_OPEN'
  /** The dispute is already closed. */
  | 'DISPUTE_CLOSED'
  /** The refund is not one that staff send themselves. */
  | 'REFUND_NOT_BY_HAND';

/** How a purchase is used up. */
export type Consumption =
  /** It ends with its period. */
  | 'BY_TIME'
  /** Its credits are used one by one. */
  | 'BY_UNIT';

/** The kind of credits that staff grant. */
export type CreditGrantKind =
  | 'BONUS'
  | 'ADJUSTMENT';

/** Why a balance changed. A reassignment consists of two movements. */
export type CreditMovementKind =
  /** Credits were paid for. */
  | 'PAYMENT'
  /** Credits were granted as a bonus. */
  | 'BONUS'
  /** Credits were transferred from or to another account. */
  | 'REASSIGNMENT'
  /** Credits were removed because their payment was refunded, or with the purchase they came with. */
  | 'REFUND'
  /** Credits were used. */
  | 'CONSUMPTION'
  /** Credits expired unused. */
  | 'EXPIRATION'
  /** The balance was corrected. */
  | 'ADJUSTMENT'
  /** The difference between the value of refunded credits and the refund. */
  | 'REFUND_ADJUSTMENT';

/** The input of `creditsAdjust`. */
export type CreditsAdjustInput = {
  /** The balance to correct. */
  balance: string;
  /** The number of credits to add. Negative to remove credits. */
  units: string;
  reason: string;
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

/** The input of `creditsGrant`. */
export type CreditsGrantInput = {
  /** The account that receives the credits. */
  account: string;
  /** The product that the credits are for. */
  product: string;
  /** The number of credits. */
  units: string;
  kind: CreditGrantKind;
  reason: string;
  /** When the credits expire. Null: never. */
  expiresAt?: string | null | undefined;
  /** The currency of the balance that receives the credits. Defaults to the currency of the account. */
  currency?: string | null | undefined;
};

/** The type of value that a custom field accepts. */
export type CustomFieldKind =
  | 'TEXT'
  | 'NUMBER'
  | 'BOOLEAN'
  | 'DATE'
  | 'CHOICE';

/** A value for a custom field. */
export type CustomValueInput = {
  /** The code of the field. */
  code: string;
  /** The value. Null clears it. */
  value?: string | null | undefined;
};

/** The input of `entitlementGrant`. */
export type EntitlementGrantInput = {
  account: string;
  feature: string;
  /** Of a limit. */
  amount?: number | null | undefined;
  /** When it ends by itself; null: never. */
  until?: string | null | undefined;
  /** For staff, who see it beside the grant. */
  reason: string;
};

/** The input of `entitlementRevoke`. */
export type EntitlementRevokeInput = {
  entitlement: string;
  reason: string;
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

/** The unit of an interval. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** The codes that `InvitationUserError` can have. */
export type InvitationErrorCode =
  | 'ACCOUNT_PERSONAL'
  | 'ADDRESS_INVALID'
  | 'AVATAR_INVALID'
  | 'CHALLENGE_INVALID'
  | 'CODE_WRONG'
  | 'CONSENT_OUTDATED'
  | 'CONSENT_REQUIRED'
  | 'CREDENTIALS_WRONG'
  | 'DESCRIPTION_INVALID'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'EMAIL_UNCONFIRMED'
  | 'EXPIRY_PAST'
  | 'FACTORS_TOO_MANY'
  | 'FACTOR_MISSING'
  | 'IMPERSONATION_EXCEEDS_OWN'
  | 'IMPERSONATION_OF_ONESELF'
  | 'INVITATIONS_TOO_MANY'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_FOR_ANOTHER'
  | 'INVITATION_REVOKED'
  | 'INVITED_ALREADY'
  | 'KEY_ENDED'
  | 'LAST_OWNER'
  | 'LINK_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'MAGIC_LINKS_OFF'
  | 'MEMBER_IS_ONESELF'
  | 'MEMBER_SUSPENDED'
  | 'NAME_INVALID'
  | 'OVERLAP_INVALID'
  | 'PASSKEY_INVALID'
  | 'PASSKEY_KNOWN'
  | 'PASSWORD_BREACHED'
  | 'PASSWORD_INVALID'
  | 'PASSWORD_OBVIOUS'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_WRONG'
  | 'PERMISSION_UNKNOWN'
  | 'PROOF_MISSING'
  | 'PURPOSE_UNKNOWN'
  | 'REASON_INVALID'
  | 'ROLES_TOO_MANY'
  | 'ROLE_DELETED'
  | 'ROLE_EXCEEDS_OWN'
  | 'ROLE_HELD'
  | 'ROLE_NAME_TAKEN'
  | 'ROLE_UNCLEAR'
  | 'SCOPE_EXCEEDS_OWN'
  | 'SCOPE_UNKNOWN'
  | 'SEATED_ALREADY'
  | 'SEATS_FULL'
  | 'SIGN_IN_FIRST'
  | 'TOKEN_INVALID'
  | 'TOKEN_REUSED'
  | 'ZONE_UNKNOWN';

/** The input of `invitationResend`. */
export type InvitationResendInput = {
  invitation: string;
};

/** The input of `invitationRevoke`. */
export type InvitationRevokeInput = {
  invitation: string;
};

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

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

/** The input of `paymentMethodRemove`. */
export type PaymentMethodRemoveInput = {
  paymentMethod: string;
};

/** The input of `seatInvite`. */
export type SeatInviteInput = {
  account: string;
  email: string;
  role: SeatRole;
};

/** The input of `seatRemove`. */
export type SeatRemoveInput = {
  /** The seat to remove. */
  seat: string;
};

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

/** The input of `seatRoleChange`. */
export type SeatRoleChangeInput = {
  /** The seat to change. */
  seat: string;
  /** The new role. */
  role: SeatRole;
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

export type SubscriptionFilter = {
  statuses?: Array<SubscriptionStatus> | null | undefined;
  account?: string | null | undefined;
  product?: string | null | undefined;
  offer?: string | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
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

/** The details that appear on invoices. Omitted fields stay unchanged; null clears a field. */
export type TaxDetailsInput = {
  legalName?: string | null | undefined;
  /** The tax number. It is checked against the formats of the country. */
  taxId?: string | null | undefined;
  /** The country code, as in ISO 3166-1: `DE`. */
  country?: string | null | undefined;
  region?: string | null | undefined;
  postalCode?: string | null | undefined;
  city?: string | null | undefined;
  street?: string | null | undefined;
};

/** The codes that `TaxUserError` can have. */
export type TaxErrorCode =
  | 'COUNTRY_UNKNOWN'
  | 'NAME_INVALID'
  | 'NO_TAX_ID'
  | 'PERCENT_INVALID'
  | 'REGION_INVALID'
  | 'TAX_ID_CHANGED'
  | 'TAX_ID_UNKNOWN'
  | 'TAX_RATE_TAKEN';

export type AccountListQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  held?: SubscriptionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountListQuery = { accounts: (
    { nodes: Array<(
      { id: string, name: string, kind: AccountKind, createdAt: string, seatLimit: number | null, seats: Array<(
        { id: string, role: SeatRole, member: (
          { id: string, name: string }
          & { __typename: 'Member' }
        ) }
        & { __typename: 'Seat' }
      )>, balances: Array<(
        { id: string, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'AccountBalance' }
      )> | null, subscriptions: (
        { nodes: Array<(
          { id: string, status: SubscriptionStatus, product: (
            { id: string, name: string }
            & { __typename: 'Product' }
          ) | null, offer: (
            { id: string, name: string }
            & { __typename: 'Offer' }
          ) | null }
          & { __typename: 'Subscription' }
        )>, pageInfo: (
          { hasNextPage: boolean }
          & { __typename: 'PageInfo' }
        ) }
        & { __typename: 'SubscriptionConnection' }
      ) }
      & { __typename: 'Account' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'AccountConnection' }
  ) };

export type AccountRecordQueryVariables = Exact<{
  id: string;
}>;


export type AccountRecordQuery = { account: (
    { id: string, name: string, kind: AccountKind, createdAt: string, billingDay: number | null, seatLimit: number | null, currency: string, zone: string, locale: string, storageUsed: string, storageQuota: string, powers: (
      { seats: Array<SeatRole>, edits: boolean, pays: boolean, transfers: boolean }
      & { __typename: 'AccountPowers' }
    ), seats: Array<(
      { id: string, role: SeatRole, member: (
        { id: string, name: string, email: string, status: MemberStatus }
        & { __typename: 'Member' }
      ) }
      & { __typename: 'Seat' }
    )>, taxDetails: (
      { legalName: string | null, taxId: string | null, country: string | null, region: string | null, postalCode: string | null, city: string | null, street: string | null, isTaxExempt: boolean, taxIdVerifiedAt: string | null }
      & { __typename: 'TaxDetails' }
    ) | null, customFields: Array<(
      { code: string, value: string | null, field: (
        { id: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, archivedAt: string | null }
        & { __typename: 'CustomField' }
      ) }
      & { __typename: 'CustomAnswer' }
    )> }
    & { __typename: 'Account' }
  ) };

export type AccountOverviewQueryVariables = Exact<{
  id: string;
}>;


export type AccountOverviewQuery = { account: (
    { id: string, subscriptions: (
      { nodes: Array<(
        { id: string, status: SubscriptionStatus, quantity: number, periodEnd: string | null, endsAt: string | null, createdAt: string, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null, price: (
          { id: string, intervalUnit: IntervalUnit, intervalCount: number, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Price' }
        ) | null }
        & { __typename: 'Subscription' }
      )> }
      & { __typename: 'SubscriptionConnection' }
    ), entitlements: Array<(
      { id: string, source: EntitlementSource, amount: number | null, createdAt: string, until: string | null, reason: string | null, feature: (
        { id: string, code: string, name: string, kind: FeatureKind }
        & { __typename: 'Feature' }
      ) | null, subscription: (
        { id: string, offer: (
          { id: string, name: string }
          & { __typename: 'Offer' }
        ) | null }
        & { __typename: 'Subscription' }
      ) | null }
      & { __typename: 'Entitlement' }
    )>, usages: Array<(
      { used: string, limit: string, left: string, periodEnd: string | null, feature: (
        { id: string, name: string }
        & { __typename: 'Feature' }
      ) }
      & { __typename: 'Usage' }
    )> }
    & { __typename: 'Account' }
  ) };

export type AccountSeatsQueryVariables = Exact<{
  id: string;
}>;


export type AccountSeatsQuery = { account: (
    { id: string, seatLimit: number | null, powers: (
      { seats: Array<SeatRole>, transfers: boolean }
      & { __typename: 'AccountPowers' }
    ), seats: Array<(
      { id: string, role: SeatRole, member: (
        { id: string, name: string, email: string, status: MemberStatus }
        & { __typename: 'Member' }
      ) }
      & { __typename: 'Seat' }
    )>, invitations: Array<(
      { id: string, email: string, seatRole: SeatRole | null, sentAt: string, expiresAt: string, isExpired: boolean }
      & { __typename: 'Invitation' }
    )> }
    & { __typename: 'Account' }
  ) };

export type AccountInvoicesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountInvoicesQuery = { account: (
    { id: string, invoices: (
      { nodes: Array<(
        { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, createdAt: string, dueAt: string | null, total: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), due: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Invoice' }
      )>, pageInfo: (
        { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
        & { __typename: 'PageInfo' }
      ) }
      & { __typename: 'InvoiceConnection' }
    ) | null }
    & { __typename: 'Account' }
  ) };

export type AccountMoneyQueryVariables = Exact<{
  id: string;
}>;


export type AccountMoneyQuery = { account: (
    { id: string, balances: Array<(
      { id: string, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'AccountBalance' }
    )> | null, paymentMethods: Array<(
      { id: string, kind: string, brand: string | null, last4: string | null, expiryMonth: number | null, expiryYear: number | null, isDefault: boolean }
      & { __typename: 'PaymentMethod' }
    )> | null, creditBalances: Array<(
      { id: string, units: string, currency: string, value: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null, product: (
        { id: string, name: string, unitName: string }
        & { __typename: 'Product' }
      ) | null, grants: Array<(
        { id: string, kind: CreditMovementKind, units: string, left: string, grantedAt: string, expiresAt: string | null, endsWithPayment: boolean }
        & { __typename: 'CreditGrant' }
      )> }
      & { __typename: 'CreditBalance' }
    )> }
    & { __typename: 'Account' }
  ) };

export type AccountTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountTimelineQuery = { events: (
    { nodes: Array<
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
          { kind: string, name: string | null, onBehalfOfName: string | null }
          & { __typename: 'EventActor' }
        ) }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    >, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'EventConnection' }
  ) };

export type AccountFeatureChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountFeatureChoicesQuery = { features: (
    { nodes: Array<(
      { id: string, code: string, name: string, kind: FeatureKind }
      & { __typename: 'Feature' }
    )> }
    & { __typename: 'FeatureConnection' }
  ) };

export type AccountProductChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountProductChoicesQuery = { products: (
    { nodes: Array<(
      { id: string, name: string, consumption: Consumption, archivedAt: string | null }
      & { __typename: 'Product' }
    )> }
    & { __typename: 'ProductConnection' }
  ) };

export type AccountSaveMutationVariables = Exact<{
  input: AccountUpdateInput;
}>;


export type AccountSaveMutation = { accountUpdate: (
    { account: (
      { id: string, name: string }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'AccountUpdatePayload' }
  ) };

export type AccountBillingDaySaveMutationVariables = Exact<{
  input: AccountBillingDaySetInput;
}>;


export type AccountBillingDaySaveMutation = { accountBillingDaySet: (
    { account: (
      { id: string, billingDay: number | null }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'AccountBillingDaySetPayload' }
  ) };

export type AccountSeatLimitSaveMutationVariables = Exact<{
  input: AccountSeatLimitSetInput;
}>;


export type AccountSeatLimitSaveMutation = { accountSeatLimitSet: (
    { account: (
      { id: string, seatLimit: number | null }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'AccountSeatLimitSetPayload' }
  ) };

export type AccountTaxStatusSaveMutationVariables = Exact<{
  input: AccountTaxStatusSetInput;
}>;


export type AccountTaxStatusSaveMutation = { accountTaxStatusSet: (
    { account: (
      { id: string }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: TaxErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TaxUserError' }
    )> }
    & { __typename: 'AccountTaxStatusSetPayload' }
  ) };

export type AccountTaxIdVerifyMutationVariables = Exact<{
  input: AccountTaxIdVerifyInput;
}>;


export type AccountTaxIdVerifyMutation = { accountTaxIdVerify: (
    { account: (
      { id: string }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: TaxErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TaxUserError' }
    )> }
    & { __typename: 'AccountTaxIdVerifyPayload' }
  ) };

export type AccountSeatInviteMutationVariables = Exact<{
  input: SeatInviteInput;
  key: string;
}>;


export type AccountSeatInviteMutation = { seatInvite: (
    { invitation: (
      { id: string }
      & { __typename: 'Invitation' }
    ) | null, userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'SeatInvitePayload' }
  ) };

export type AccountSeatRoleChangeMutationVariables = Exact<{
  input: SeatRoleChangeInput;
}>;


export type AccountSeatRoleChangeMutation = { seatRoleChange: (
    { seat: (
      { id: string, role: SeatRole }
      & { __typename: 'Seat' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'SeatRoleChangePayload' }
  ) };

export type AccountSeatRemoveMutationVariables = Exact<{
  input: SeatRemoveInput;
}>;


export type AccountSeatRemoveMutation = { seatRemove: (
    { userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'SeatRemovePayload' }
  ) };

export type AccountOwnerChangeMutationVariables = Exact<{
  input: AccountOwnershipTransferInput;
}>;


export type AccountOwnerChangeMutation = { accountOwnershipTransfer: (
    { account: (
      { id: string }
      & { __typename: 'Account' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'AccountOwnershipTransferPayload' }
  ) };

export type AccountInvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
}>;


export type AccountInvitationResendMutation = { invitationResend: (
    { invitation: (
      { id: string, sentAt: string, expiresAt: string, isExpired: boolean }
      & { __typename: 'Invitation' }
    ) | null, userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'InvitationResendPayload' }
  ) };

export type AccountInvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type AccountInvitationRevokeMutation = { invitationRevoke: (
    { userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'InvitationRevokePayload' }
  ) };

export type AccountEntitlementGrantMutationVariables = Exact<{
  input: EntitlementGrantInput;
  key: string;
}>;


export type AccountEntitlementGrantMutation = { entitlementGrant: (
    { entitlement: (
      { id: string }
      & { __typename: 'Entitlement' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'EntitlementGrantPayload' }
  ) };

export type AccountEntitlementRevokeMutationVariables = Exact<{
  input: EntitlementRevokeInput;
}>;


export type AccountEntitlementRevokeMutation = { entitlementRevoke: (
    { userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'EntitlementRevokePayload' }
  ) };

export type AccountCreditsGrantMutationVariables = Exact<{
  input: CreditsGrantInput;
  key: string;
}>;


export type AccountCreditsGrantMutation = { creditsGrant: (
    { grant: (
      { id: string }
      & { __typename: 'CreditGrant' }
    ) | null, userErrors: Array<(
      { code: CreditsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CreditsUserError' }
    )> }
    & { __typename: 'CreditsGrantPayload' }
  ) };

export type AccountCreditsAdjustMutationVariables = Exact<{
  input: CreditsAdjustInput;
  key: string;
}>;


export type AccountCreditsAdjustMutation = { creditsAdjust: (
    { balance: (
      { id: string, units: string }
      & { __typename: 'CreditBalance' }
    ) | null, userErrors: Array<(
      { code: CreditsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CreditsUserError' }
    )> }
    & { __typename: 'CreditsAdjustPayload' }
  ) };

export type AccountPaymentMethodRemoveMutationVariables = Exact<{
  input: PaymentMethodRemoveInput;
}>;


export type AccountPaymentMethodRemoveMutation = { paymentMethodRemove: (
    { userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'PaymentMethodRemovePayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type MembershipFieldsFragment = (
  { nodes: Array<(
    { id: string, status: SubscriptionStatus, product: (
      { id: string, name: string }
      & { __typename: 'Product' }
    ) | null, offer: (
      { id: string, name: string }
      & { __typename: 'Offer' }
    ) | null }
    & { __typename: 'Subscription' }
  )>, pageInfo: (
    { hasNextPage: boolean }
    & { __typename: 'PageInfo' }
  ) }
  & { __typename: 'SubscriptionConnection' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export type AccountSubscriptionFieldsFragment = (
  { id: string, status: SubscriptionStatus, quantity: number, periodEnd: string | null, endsAt: string | null, createdAt: string, offer: (
    { id: string, name: string }
    & { __typename: 'Offer' }
  ) | null, price: (
    { id: string, intervalUnit: IntervalUnit, intervalCount: number, money: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ) }
    & { __typename: 'Price' }
  ) | null }
  & { __typename: 'Subscription' }
);

export type AccountEntitlementFieldsFragment = (
  { id: string, source: EntitlementSource, amount: number | null, createdAt: string, until: string | null, reason: string | null, feature: (
    { id: string, code: string, name: string, kind: FeatureKind }
    & { __typename: 'Feature' }
  ) | null, subscription: (
    { id: string, offer: (
      { id: string, name: string }
      & { __typename: 'Offer' }
    ) | null }
    & { __typename: 'Subscription' }
  ) | null }
  & { __typename: 'Entitlement' }
);

export type AccountInvoiceFieldsFragment = (
  { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, createdAt: string, dueAt: string | null, total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) }
  & { __typename: 'Invoice' }
);

export type AccountCreditFieldsFragment = (
  { id: string, units: string, currency: string, value: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) | null, product: (
    { id: string, name: string, unitName: string }
    & { __typename: 'Product' }
  ) | null, grants: Array<(
    { id: string, kind: CreditMovementKind, units: string, left: string, grantedAt: string, expiresAt: string | null, endsWithPayment: boolean }
    & { __typename: 'CreditGrant' }
  )> }
  & { __typename: 'CreditBalance' }
);

type AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
);

type AccountEventFields_3l86FWrbRkOykx19cU6zrEfBafyjRsA4tVCgz0RLk_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
);

type AccountEventFields_17knmiHyOxUoVespgEumE3hoy2lByrtw6JfG7759Zq_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
);

type AccountEventFields_MzBgK8FjjkZKaUCalSodfXrwHpxUxhVolpKvy2Zg_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
);

type AccountEventFields_Loevh8EhiyMqMihovkGGrbOdU6kUwXePlRtJScj8_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
);

type AccountEventFields_6r81p4Golg5ypfyR5f14Cr62sHlGur1ipxfWxUcyi4_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
);

type AccountEventFields_DzapGkGmpYYxYlxYpZXqH0Jx1kxkmr6YZf0zTJnqI_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
);

type AccountEventFields_2my21hqqKpCvYrfH1znHtnEwPlYMkbXveuQmOjM6a0_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
);

type AccountEventFields_GfAj9DvQgvRwr3z0N0YiPgg7g7rugXmvfqpTpfg_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
);

type AccountEventFields_XMvwNyX1QuwZg1EtvhAxuM7CaMz1k7UEfahpsXrgLfM_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
);

export type AccountEventFieldsFragment =
  | AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment
  | AccountEventFields_3l86FWrbRkOykx19cU6zrEfBafyjRsA4tVCgz0RLk_Fragment
  | AccountEventFields_17knmiHyOxUoVespgEumE3hoy2lByrtw6JfG7759Zq_Fragment
  | AccountEventFields_MzBgK8FjjkZKaUCalSodfXrwHpxUxhVolpKvy2Zg_Fragment
  | AccountEventFields_Loevh8EhiyMqMihovkGGrbOdU6kUwXePlRtJScj8_Fragment
  | AccountEventFields_6r81p4Golg5ypfyR5f14Cr62sHlGur1ipxfWxUcyi4_Fragment
  | AccountEventFields_DzapGkGmpYYxYlxYpZXqH0Jx1kxkmr6YZf0zTJnqI_Fragment
  | AccountEventFields_2my21hqqKpCvYrfH1znHtnEwPlYMkbXveuQmOjM6a0_Fragment
  | AccountEventFields_GfAj9DvQgvRwr3z0N0YiPgg7g7rugXmvfqpTpfg_Fragment
  | AccountEventFields_XMvwNyX1QuwZg1EtvhAxuM7CaMz1k7UEfahpsXrgLfM_Fragment
;

export const AccountListDocument: TypedDocument<AccountListQuery, AccountListQueryVariables> = /* @__PURE__ */ document(
  "AccountList",
  "c991da298d9a859f268b9b89d55a9e3d10c3dcd26cf6616b55991306b903ef06",
  "query AccountList($filter:AccountFilter$held:SubscriptionFilter$first:Int$after:String$last:Int$before:String){accounts(filter:$filter first:$first after:$after last:$last before:$before){nodes{id name kind createdAt seatLimit seats{id role member{id name __typename}__typename}balances{id amount{...MoneyFields __typename}__typename}subscriptions(filter:$held first:3){...MembershipFields __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment MembershipFields on SubscriptionConnection{nodes{id status product{id name __typename}offer{id name __typename}__typename}pageInfo{hasNextPage __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const AccountRecordDocument: TypedDocument<AccountRecordQuery, AccountRecordQueryVariables> = /* @__PURE__ */ document(
  "AccountRecord",
  "efca64acff7ec4623e66b0131361140c86f8cfcd0d6ce404efae93f3418d6bdf",
  "query AccountRecord($id:ID!){account(id:$id){id name kind createdAt billingDay seatLimit currency zone locale storageUsed storageQuota powers{seats edits pays transfers __typename}seats{id role member{id name email status __typename}__typename}taxDetails{legalName taxId country region postalCode city street isTaxExempt taxIdVerifiedAt __typename}customFields{code value field{id label kind choices isRequired archivedAt __typename}__typename}__typename}}",
);

export const AccountOverviewDocument: TypedDocument<AccountOverviewQuery, AccountOverviewQueryVariables> = /* @__PURE__ */ document(
  "AccountOverview",
  "ef9acb45087825db36cad3ab34abd0fd09c5a2baac548c582406a67053ca9002",
  "query AccountOverview($id:ID!){account(id:$id){id subscriptions(first:25){nodes{...AccountSubscriptionFields __typename}__typename}entitlements{...AccountEntitlementFields __typename}usages{feature{id name __typename}used limit left periodEnd __typename}__typename}}fragment AccountSubscriptionFields on Subscription{id status quantity periodEnd endsAt createdAt offer{id name __typename}price{id money{...MoneyFields __typename}intervalUnit intervalCount __typename}__typename}fragment AccountEntitlementFields on Entitlement{id source amount createdAt until reason feature{id code name kind __typename}subscription{id offer{id name __typename}__typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const AccountSeatsDocument: TypedDocument<AccountSeatsQuery, AccountSeatsQueryVariables> = /* @__PURE__ */ document(
  "AccountSeats",
  "17f6db2c776e71bdcbb1b34513e301e23ef33135f12736c77fc264f11c0921ec",
  "query AccountSeats($id:ID!){account(id:$id){id seatLimit powers{seats transfers __typename}seats{id role member{id name email status __typename}__typename}invitations{id email seatRole sentAt expiresAt isExpired __typename}__typename}}",
);

export const AccountInvoicesDocument: TypedDocument<AccountInvoicesQuery, AccountInvoicesQueryVariables> = /* @__PURE__ */ document(
  "AccountInvoices",
  "7a732a92d99242c41136d73d9c496083a0b0861b77d8d2fba3e33957869156dd",
  "query AccountInvoices($id:ID!$first:Int$after:String$last:Int$before:String){account(id:$id){id invoices(first:$first after:$after last:$last before:$before){nodes{...AccountInvoiceFields __typename}pageInfo{...PageFields __typename}__typename}__typename}}fragment AccountInvoiceFields on Invoice{id number status kind createdAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const AccountMoneyDocument: TypedDocument<AccountMoneyQuery, AccountMoneyQueryVariables> = /* @__PURE__ */ document(
  "AccountMoney",
  "d8eb69764ebe68edd64b7bbd21dd08b90a9891765046061bed8293fdf8fd6a56",
  "query AccountMoney($id:ID!){account(id:$id){id balances{id amount{...MoneyFields __typename}__typename}paymentMethods{id kind brand last4 expiryMonth expiryYear isDefault __typename}creditBalances{...AccountCreditFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment AccountCreditFields on CreditBalance{id units currency value{...MoneyFields __typename}product{id name unitName __typename}grants{id kind units left grantedAt expiresAt endsWithPayment __typename}__typename}",
);

export const AccountTimelineDocument: TypedDocument<AccountTimelineQuery, AccountTimelineQueryVariables> = /* @__PURE__ */ document(
  "AccountTimeline",
  "18cc21b1031a7f6f932802e815447c85d6aaf6c87290f31b586d143291550b19",
  "query AccountTimeline($id:ID!$first:Int$after:String$last:Int$before:String){events(account:$id first:$first after:$after last:$last before:$before){nodes{...AccountEventFields __typename}pageInfo{...PageFields __typename}__typename}}fragment AccountEventFields on Event{id type occurredAt envelope actor{kind name onBehalfOfName __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const AccountFeatureChoicesDocument: TypedDocument<AccountFeatureChoicesQuery, AccountFeatureChoicesQueryVariables> = /* @__PURE__ */ document(
  "AccountFeatureChoices",
  "91a4c60b5e3eb0a84438332e2fe6e886ffe4fa46af81bd7aebc0f3cfb52aec70",
  "query AccountFeatureChoices{features(first:100){nodes{id code name kind __typename}__typename}}",
);

export const AccountProductChoicesDocument: TypedDocument<AccountProductChoicesQuery, AccountProductChoicesQueryVariables> = /* @__PURE__ */ document(
  "AccountProductChoices",
  "d5b4285ca302b8b9efec3bbb9a5142aaa4b952a687fb4a3624f67ef00771d54a",
  "query AccountProductChoices{products(first:100){nodes{id name consumption archivedAt __typename}__typename}}",
);

export const AccountSaveDocument: TypedDocument<AccountSaveMutation, AccountSaveMutationVariables> = /* @__PURE__ */ document(
  "AccountSave",
  "ab0a08dbe9d01cd8f6c1991c085ee230cc8518167139b887992a1860c9aaa56f",
  "mutation AccountSave($input:AccountUpdateInput!){accountUpdate(input:$input){account{id name __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountBillingDaySaveDocument: TypedDocument<AccountBillingDaySaveMutation, AccountBillingDaySaveMutationVariables> = /* @__PURE__ */ document(
  "AccountBillingDaySave",
  "93a5017bdf05ed417a6eed71577ca16e3a80c4f2ab5c74baec803c9436f4b743",
  "mutation AccountBillingDaySave($input:AccountBillingDaySetInput!){accountBillingDaySet(input:$input){account{id billingDay __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountSeatLimitSaveDocument: TypedDocument<AccountSeatLimitSaveMutation, AccountSeatLimitSaveMutationVariables> = /* @__PURE__ */ document(
  "AccountSeatLimitSave",
  "b5ccda644846952fe34a228a5bcfb7afa0608b835dd00c838c8f5ea4eed06106",
  "mutation AccountSeatLimitSave($input:AccountSeatLimitSetInput!){accountSeatLimitSet(input:$input){account{id seatLimit __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountTaxStatusSaveDocument: TypedDocument<AccountTaxStatusSaveMutation, AccountTaxStatusSaveMutationVariables> = /* @__PURE__ */ document(
  "AccountTaxStatusSave",
  "081fc1daff4c203f6af1ded8d7f61bebb95d95d0b7c482f18e622bc0a286c0f8",
  "mutation AccountTaxStatusSave($input:AccountTaxStatusSetInput!){accountTaxStatusSet(input:$input){account{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountTaxIdVerifyDocument: TypedDocument<AccountTaxIdVerifyMutation, AccountTaxIdVerifyMutationVariables> = /* @__PURE__ */ document(
  "AccountTaxIdVerify",
  "a4e45d82290ab622f393beae670b50f7e2a46fcf09d6954e176774a85ab35bc2",
  "mutation AccountTaxIdVerify($input:AccountTaxIdVerifyInput!){accountTaxIdVerify(input:$input){account{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountSeatInviteDocument: TypedDocument<AccountSeatInviteMutation, AccountSeatInviteMutationVariables> = /* @__PURE__ */ document(
  "AccountSeatInvite",
  "9fe18839456cd904fc303de3fe1f8c89f67fa32311886b8eb057a5ac5b1c890c",
  "mutation AccountSeatInvite($input:SeatInviteInput!$key:String!){seatInvite(input:$input)@idempotent(key:$key){invitation{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountSeatRoleChangeDocument: TypedDocument<AccountSeatRoleChangeMutation, AccountSeatRoleChangeMutationVariables> = /* @__PURE__ */ document(
  "AccountSeatRoleChange",
  "33a0800f9512f785d528517e0220d4fdbe3407aebde7941dc50c069a39bb383c",
  "mutation AccountSeatRoleChange($input:SeatRoleChangeInput!){seatRoleChange(input:$input){seat{id role __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountSeatRemoveDocument: TypedDocument<AccountSeatRemoveMutation, AccountSeatRemoveMutationVariables> = /* @__PURE__ */ document(
  "AccountSeatRemove",
  "efa41aa74ee88dbffbcb31cd50b132eb9a5650f60269b3c9e27692439420ce8d",
  "mutation AccountSeatRemove($input:SeatRemoveInput!){seatRemove(input:$input){userErrors{code message field __typename}__typename}}",
);

export const AccountOwnerChangeDocument: TypedDocument<AccountOwnerChangeMutation, AccountOwnerChangeMutationVariables> = /* @__PURE__ */ document(
  "AccountOwnerChange",
  "cd3908863958e0980acba279b3c322fc04ad67091456a0354c9502ebbc07a239",
  "mutation AccountOwnerChange($input:AccountOwnershipTransferInput!){accountOwnershipTransfer(input:$input){account{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountInvitationResendDocument: TypedDocument<AccountInvitationResendMutation, AccountInvitationResendMutationVariables> = /* @__PURE__ */ document(
  "AccountInvitationResend",
  "671ec0eda33cea479a633ddb861a4bfb0325f5df14c2c3109dc4ab4706db1b94",
  "mutation AccountInvitationResend($input:InvitationResendInput!){invitationResend(input:$input){invitation{id sentAt expiresAt isExpired __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountInvitationRevokeDocument: TypedDocument<AccountInvitationRevokeMutation, AccountInvitationRevokeMutationVariables> = /* @__PURE__ */ document(
  "AccountInvitationRevoke",
  "e1274e8bfe51cba8d512c67da328cad47fed0185d24490eaf76568d0adea0443",
  "mutation AccountInvitationRevoke($input:InvitationRevokeInput!){invitationRevoke(input:$input){userErrors{code message field __typename}__typename}}",
);

export const AccountEntitlementGrantDocument: TypedDocument<AccountEntitlementGrantMutation, AccountEntitlementGrantMutationVariables> = /* @__PURE__ */ document(
  "AccountEntitlementGrant",
  "bef2827c18901f89324ff0777987dfa8bb98b100f48e4d0aa401f87a100b6e80",
  "mutation AccountEntitlementGrant($input:EntitlementGrantInput!$key:String!){entitlementGrant(input:$input)@idempotent(key:$key){entitlement{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountEntitlementRevokeDocument: TypedDocument<AccountEntitlementRevokeMutation, AccountEntitlementRevokeMutationVariables> = /* @__PURE__ */ document(
  "AccountEntitlementRevoke",
  "de5afc1198494f2e23c83cd816de4c0dc8aca4da8347cc5e971b722b8d892922",
  "mutation AccountEntitlementRevoke($input:EntitlementRevokeInput!){entitlementRevoke(input:$input){userErrors{code message field __typename}__typename}}",
);

export const AccountCreditsGrantDocument: TypedDocument<AccountCreditsGrantMutation, AccountCreditsGrantMutationVariables> = /* @__PURE__ */ document(
  "AccountCreditsGrant",
  "5b4701a179e012246a23d36a00b27cb4625950054d26fe3f9851d8ac85090fc7",
  "mutation AccountCreditsGrant($input:CreditsGrantInput!$key:String!){creditsGrant(input:$input)@idempotent(key:$key){grant{id __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountCreditsAdjustDocument: TypedDocument<AccountCreditsAdjustMutation, AccountCreditsAdjustMutationVariables> = /* @__PURE__ */ document(
  "AccountCreditsAdjust",
  "29a88bc952bab790ebd7178724262321b09af929b55af90c2c29bcdf1ab58225",
  "mutation AccountCreditsAdjust($input:CreditsAdjustInput!$key:String!){creditsAdjust(input:$input)@idempotent(key:$key){balance{id units __typename}userErrors{code message field __typename}__typename}}",
);

export const AccountPaymentMethodRemoveDocument: TypedDocument<AccountPaymentMethodRemoveMutation, AccountPaymentMethodRemoveMutationVariables> = /* @__PURE__ */ document(
  "AccountPaymentMethodRemove",
  "dffcda5168df33eacec89f731cd6203972de4b053ff2c9e82db8a672c20dfa4a",
  "mutation AccountPaymentMethodRemove($input:PaymentMethodRemoveInput!){paymentMethodRemove(input:$input){userErrors{code message field __typename}__typename}}",
);
