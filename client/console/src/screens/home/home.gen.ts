// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of an account. */
export type AccountKind =
  /** A person's own account, created at sign-up. */
  | 'PERSONAL'
  /** An account for several people. */
  | 'COMPANY';

/** The input of `brandUpdate`. */
export type BrandUpdateInput = {
  /** A file that was uploaded as `BRAND`. Null removes the logo. */
  logo?: string | null | undefined;
  /** The accent color on light pages, such as `#14614e`. Text in it must be readable on light pages (WCAG contrast level AA). */
  accentLight?: string | null | undefined;
  /** The accent color on dark pages, with the same requirements. Null derives it from the light one. */
  accentDark?: string | null | undefined;
  /** The name from which emails are sent. */
  senderName?: string | null | undefined;
  /** The address for replies to emails. */
  replyTo?: string | null | undefined;
};

/** How staff can have a subscription collected. */
export type CollectedBy =
  /** Tenure charges a payment method. */
  | 'AUTOMATIC'
  /** An invoice is sent. */
  | 'MANUAL';

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

/** What a payment provider would do with a subscription that it manages. */
export type ProviderAct =
  /** The provider charges nothing until the subscription is activated again. Periods that fall due in between are not charged later. */
  | 'SUSPEND'
  /** The provider charges again. */
  | 'ACTIVATE'
  /** The subscription ends at the end of the paid period. */
  | 'CANCEL_AT_END'
  /** The subscription ends immediately. */
  | 'CANCEL';

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

/** A step of the setup. Clients use the code to translate the texts. */
export type SetupStepCode =
  | 'BRAND'
  | 'PRODUCT'
  | 'OFFER'
  | 'PROVIDER'
  | 'TEST_MEMBERSHIP'
  | 'SAFE_ACCESS'
  | 'INTEGRATION'
  | 'DOMAIN';

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

/** The codes that `TenantsUserError` can have. */
export type TenantsErrorCode =
  /** The short name is not valid. */
  | 'SLUG_INVALID'
  /** The short name is already taken. */
  | 'SLUG_TAKEN'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The currency is unknown. */
  | 'CURRENCY_UNKNOWN'
  /** The time zone is unknown. */
  | 'ZONE_UNKNOWN'
  /** The language is unknown. */
  | 'LOCALE_UNKNOWN'
  /** The email address is invalid. */
  | 'EMAIL_INVALID'
  /** The email address must be verified first. */
  | 'EMAIL_UNCONFIRMED'
  /** The reason is missing or too long. */
  | 'REASON_INVALID'
  /** Members cannot open businesses of their own here. */
  | 'SIGN_UP_CLOSED'
  /** The member has opened the maximum number of businesses. */
  | 'TOO_MANY_TENANTS'
  /** Only the owner of this business can do this to it. */
  | 'TENANT_IS_OWN'
  /** The business is closed permanently. */
  | 'TENANT_CLOSED'
  /** The new owner is suspended or closed. */
  | 'TENANT_NOT_OPEN'
  /** The business owns others. Transfer or close those first. */
  | 'TENANT_OWNS_OTHERS'
  /** A business cannot be owned by itself or by a business that it owns. */
  | 'OWNERSHIP_CYCLE'
  /** The host is not valid. Hosts are written like `members.club.example`. */
  | 'HOST_INVALID'
  /** The host is reserved or cannot be owned. */
  | 'HOST_NOT_ALLOWED'
  /** The host has not been added to this business. */
  | 'HOST_UNKNOWN'
  /** The host has not been verified, or its record is not in the DNS yet. */
  | 'HOST_UNPROVED'
  /** Another business has verified the host. */
  | 'HOST_TAKEN'
  /** Links use the host, or the platform assigned it. */
  | 'HOST_IN_USE'
  /** The business has the maximum number of hosts. */
  | 'TOO_MANY_HOSTS'
  /** The color is not valid. Colors are written like `#14614e`. */
  | 'COLOUR_INVALID'
  /** Text in the color would be hard to read. */
  | 'CONTRAST_TOO_LOW'
  /** The file was not uploaded as a logo. */
  | 'LOGO_INVALID'
  /** Only a test business has a clock that can be advanced. */
  | 'NOT_A_TEST'
  /** The time or duration is not valid, goes back, or goes too far. */
  | 'INSTANT_INVALID'
  /** The clock is being advanced. Wait until that is done. */
  | 'CLOCK_BUSY';

export type HomeSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeSetupQuery = { setupChecklist: Array<(
    { code: SetupStepCode, isDone: boolean, isOptional: boolean, isTestOnly: boolean }
    & { __typename: 'SetupStep' }
  )>, tenant: (
    { id: string, name: string }
    & { __typename: 'Tenant' }
  ), brand: (
    { id: string, logoUrl: string | null, accentLight: string | null, senderName: string }
    & { __typename: 'BusinessProfile' }
  ) };

export type HomeRevenueFragment = (
  { byCurrency: Array<(
    { amount: string, currency: string }
    & { __typename: 'ExactAmount' }
  )>, normalised: (
    { amount: string, currency: string }
    & { __typename: 'ExactAmount' }
  ) | null }
  & { __typename: 'RecurringRevenue' }
);

export type HomeMembersFragment = (
  { paying: number, inTrial: number, entitled: number }
  & { __typename: 'ActiveMembers' }
);

export type HomeRecoveryFragment = (
  { byCurrency: Array<(
    { currency: string, failed: number, recovered: number, lost: number }
    & { __typename: 'PaymentRecovery' }
  )> }
  & { __typename: 'PaymentRecoveries' }
);

export type HomeFiguresQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type HomeFiguresQuery = { mrr: (
    { byCurrency: Array<(
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    )>, normalised: (
      { amount: string, currency: string }
      & { __typename: 'ExactAmount' }
    ) | null }
    & { __typename: 'RecurringRevenue' }
  ), activeMembers: (
    { paying: number, inTrial: number, entitled: number }
    & { __typename: 'ActiveMembers' }
  ), failedPaymentRecovery: (
    { byCurrency: Array<(
      { currency: string, failed: number, recovered: number, lost: number }
      & { __typename: 'PaymentRecovery' }
    )> }
    & { __typename: 'PaymentRecoveries' }
  ) };

export type HomeTicksSubscriptionVariables = Exact<{
  from: string;
  to: string;
}>;


export type HomeTicksSubscription = { metricsTicked: (
    { mrr: (
      { byCurrency: Array<(
        { amount: string, currency: string }
        & { __typename: 'ExactAmount' }
      )>, normalised: (
        { amount: string, currency: string }
        & { __typename: 'ExactAmount' }
      ) | null }
      & { __typename: 'RecurringRevenue' }
    ) | null, activeMembers: (
      { paying: number, inTrial: number, entitled: number }
      & { __typename: 'ActiveMembers' }
    ) | null, failedPaymentRecovery: (
      { byCurrency: Array<(
        { currency: string, failed: number, recovered: number, lost: number }
        & { __typename: 'PaymentRecovery' }
      )> }
      & { __typename: 'PaymentRecoveries' }
    ) | null }
    & { __typename: 'Metrics' }
  ) | null };

export type HomeMovementsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type HomeMovementsQuery = { mrrMovements: Array<(
    { period: (
      { start: string, end: string }
      & { __typename: 'Period' }
    ), byCurrency: Array<(
      { currency: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, closing: string }
      & { __typename: 'MrrChanges' }
    )>, normalised: (
      { currency: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, closing: string }
      & { __typename: 'MrrChanges' }
    ) | null }
    & { __typename: 'MrrPeriod' }
  )> };

export type HomeChangesFragment = (
  { currency: string, new: string, expansion: string, contraction: string, churn: string, reactivation: string, closing: string }
  & { __typename: 'MrrChanges' }
);

export type HomeEventsQueryVariables = Exact<{
  types?: Array<string> | string | null | undefined;
}>;


export type HomeEventsQuery = { events: (
    { nodes: Array<
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, type: string, occurredAt: string, payload: unknown, subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'MemberExport' | 'MemberNote' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'ProviderAccount' | 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' }
          )
          | (
            { id: string }
            & { __typename: 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
          | (
            { number: string | null, id: string, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Invoice' }
          )
          | (
            { name: string, id: string }
            & { __typename: 'Member' | 'Offer' | 'Product' }
          )
          | (
            { id: string, amount: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null }
            & { __typename: 'Payment' }
          )
          | (
            { id: string, account: (
              { id: string, name: string }
              & { __typename: 'Account' }
            ) | null, offer: (
              { id: string, name: string }
              & { __typename: 'Offer' }
            ) | null }
            & { __typename: 'Subscription' }
          )
         | null }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    > }
    & { __typename: 'EventConnection' }
  ) };

export type HomeTestSaleQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTestSaleQuery = { viewer: (
    { member: (
      { id: string }
      & { __typename: 'Member' }
    ) | null, accounts: Array<(
      { id: string, name: string, kind: AccountKind }
      & { __typename: 'Account' }
    )> }
    & { __typename: 'Viewer' }
  ) | null, offers: (
    { nodes: Array<(
      { id: string, code: string, name: string, isPublic: boolean, currency: string, prices: Array<(
        { currency: string, price: (
          { id: string, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Price' }
        ) }
        & { __typename: 'OfferPrice' }
      )> }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ), providerAccounts: Array<(
    { id: string, kind: ProviderKind, isEnabled: boolean }
    & { __typename: 'ProviderAccount' }
  )> };

export type HomeTestSalePreviewQueryVariables = Exact<{
  input: SubscriptionCreateInput;
}>;


export type HomeTestSalePreviewQuery = { subscriptionCreatePreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type HomeTestSaleMakeMutationVariables = Exact<{
  input: SubscriptionCreateInput;
  key: string;
}>;


export type HomeTestSaleMakeMutation = { subscriptionCreate: (
    { subscription: (
      { id: string, status: SubscriptionStatus }
      & { __typename: 'Subscription' }
    ) | null, payment: (
      { id: string, status: PaymentStatus, declineCode: string | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionCreatePayload' }
  ) };

export type HomeBrandUpdateMutationVariables = Exact<{
  input: BrandUpdateInput;
  key: string;
}>;


export type HomeBrandUpdateMutation = { brandUpdate: (
    { business: (
      { id: string, accentLight: string | null, senderName: string }
      & { __typename: 'BusinessProfile' }
    ) | null, userErrors: Array<(
      { code: TenantsErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'TenantsUserError' }
    )> }
    & { __typename: 'BrandUpdatePayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PreviewFieldsFragment = (
  { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
    { ordinal: number, description: string, quantity: number, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) }
    & { __typename: 'InvoiceLine' }
  )>, credits: Array<(
    { ordinal: number, description: string, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) | null }
    & { __typename: 'CreditNoteLine' }
  )>, subtotal: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tax: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), credited: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), refunded: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), balanceAfter: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), next: (
    { at: string, quote: (
      { total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Quote' }
    ) }
    & { __typename: 'NextInvoice' }
  ) | null, atProvider: (
    { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
    & { __typename: 'AtProvider' }
  ) | null }
  & { __typename: 'Preview' }
);

export type ExplanationFieldsFragment = (
  { policy: string, formula: string, inputs: Array<(
    { name: string, value: string }
    & { __typename: 'ExplanationInput' }
  )>, steps: Array<(
    { name: string, text: string, expression: string, amount: string }
    & { __typename: 'ExplanationStep' }
  )> }
  & { __typename: 'Explanation' }
);

export const HomeSetupDocument: TypedDocument<HomeSetupQuery, HomeSetupQueryVariables> = /* @__PURE__ */ document(
  "HomeSetup",
  "4a789a36378e30590d52a36f877dd518cfef34b1ffc56d6c9d53a4b38f05d371",
  "query HomeSetup{setupChecklist{code isDone isOptional isTestOnly __typename}tenant{id name __typename}brand{id logoUrl accentLight senderName __typename}}",
);

export const HomeFiguresDocument: TypedDocument<HomeFiguresQuery, HomeFiguresQueryVariables> = /* @__PURE__ */ document(
  "HomeFigures",
  "117a4cd3dcc665fdbb8a929a3ba294fcb994e0ce281672f20a95f0e70ff0317e",
  "query HomeFigures($from:DateTime!$to:DateTime!){mrr{...HomeRevenue __typename}activeMembers{...HomeMembers __typename}failedPaymentRecovery(from:$from to:$to){...HomeRecovery __typename}}fragment HomeRevenue on RecurringRevenue{byCurrency{amount currency __typename}normalised{amount currency __typename}__typename}fragment HomeMembers on ActiveMembers{paying inTrial entitled __typename}fragment HomeRecovery on PaymentRecoveries{byCurrency{currency failed recovered lost __typename}__typename}",
);

export const HomeTicksDocument: TypedDocument<HomeTicksSubscription, HomeTicksSubscriptionVariables> = /* @__PURE__ */ document(
  "HomeTicks",
  "c5d99c5934449625a9bf080661d8397ec088fbd76b65d7fbf0fca469df430ae4",
  "subscription HomeTicks($from:DateTime!$to:DateTime!){metricsTicked{mrr{...HomeRevenue __typename}activeMembers{...HomeMembers __typename}failedPaymentRecovery(from:$from to:$to){...HomeRecovery __typename}__typename}}fragment HomeRevenue on RecurringRevenue{byCurrency{amount currency __typename}normalised{amount currency __typename}__typename}fragment HomeMembers on ActiveMembers{paying inTrial entitled __typename}fragment HomeRecovery on PaymentRecoveries{byCurrency{currency failed recovered lost __typename}__typename}",
);

export const HomeMovementsDocument: TypedDocument<HomeMovementsQuery, HomeMovementsQueryVariables> = /* @__PURE__ */ document(
  "HomeMovements",
  "33659fbb537bc7daefc573858dd2c40db2f905085da33c878f99d56420362e38",
  "query HomeMovements($from:DateTime!$to:DateTime!){mrrMovements(from:$from to:$to grain:MONTH){period{start end __typename}byCurrency{...HomeChanges __typename}normalised{...HomeChanges __typename}__typename}}fragment HomeChanges on MrrChanges{currency new expansion contraction churn reactivation closing __typename}",
);

export const HomeEventsDocument: TypedDocument<HomeEventsQuery, HomeEventsQueryVariables> = /* @__PURE__ */ document(
  "HomeEvents",
  "19adafab623a2c225523ec4d3adefc6f1597a86384b10d379baca27ea0f950fb",
  "query HomeEvents($types:[String!]){events(last:12 types:$types){nodes{id type occurredAt payload subject{id ...on Member{name __typename}...on Subscription{account{id name __typename}offer{id name __typename}__typename}...on Payment{amount{...MoneyFields __typename}account{id name __typename}__typename}...on Invoice{number total{...MoneyFields __typename}account{id name __typename}__typename}...on Offer{name __typename}...on Product{name __typename}__typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const HomeTestSaleDocument: TypedDocument<HomeTestSaleQuery, HomeTestSaleQueryVariables> = /* @__PURE__ */ document(
  "HomeTestSale",
  "45ca90354d4c94e88fef7da9644329e3342bd799f6a81b8be6ce7f426a25bc49",
  "query HomeTestSale{viewer{member{id __typename}accounts{id name kind __typename}__typename}offers(filter:{statuses:[PUBLISHED]}first:50){nodes{id code name isPublic currency prices{currency price{id money{...MoneyFields __typename}__typename}__typename}__typename}__typename}providerAccounts{id kind isEnabled __typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const HomeTestSalePreviewDocument: TypedDocument<HomeTestSalePreviewQuery, HomeTestSalePreviewQueryVariables> = /* @__PURE__ */ document(
  "HomeTestSalePreview",
  "273e99b679aa1885eb1abc98e79070d78f06fc0c59aa7d2e1913672074ff5a7b",
  "query HomeTestSalePreview($input:SubscriptionCreateInput!){subscriptionCreatePreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const HomeTestSaleMakeDocument: TypedDocument<HomeTestSaleMakeMutation, HomeTestSaleMakeMutationVariables> = /* @__PURE__ */ document(
  "HomeTestSaleMake",
  "96c841d91c85e95d5a8b89f5bfc08e31308b38472a6184f08328c6f11218af53",
  "mutation HomeTestSaleMake($input:SubscriptionCreateInput!$key:String!){subscriptionCreate(input:$input)@idempotent(key:$key){subscription{id status __typename}payment{id status declineCode amount{...MoneyFields __typename}__typename}userErrors{code message field __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const HomeBrandUpdateDocument: TypedDocument<HomeBrandUpdateMutation, HomeBrandUpdateMutationVariables> = /* @__PURE__ */ document(
  "HomeBrandUpdate",
  "ba6ee063d3268fca7892f3716fede09429c1fb17108234eb540331ff948fd8be",
  "mutation HomeBrandUpdate($input:BrandUpdateInput!$key:String!){brandUpdate(input:$input)@idempotent(key:$key){business{id accentLight senderName __typename}userErrors{code message field __typename}__typename}}",
);
