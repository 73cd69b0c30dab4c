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
  /** A file that was uploaded as BRAND; null takes the logo away. */
  logo?: string | null | undefined;
  /** As `#14614e`. Text in it must be readable: contrast AA on light pages. */
  accentLight?: string | null | undefined;
  /** The same on dark pages; null lets it follow from the light one. */
  accentDark?: string | null | undefined;
  senderName?: string | null | undefined;
  replyTo?: string | null | undefined;
};

/** AUTOMATIC: we charge. MANUAL: an invoice is sent. */
export type CollectedBy =
  | 'AUTOMATIC'
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

/** SUSPEND: it charges nothing until it is activated; what falls due meanwhile is not made up for. ACTIVATE: it charges again. CANCEL_AT_END: it ends when the paid period does. CANCEL: it ends at once. */
export type ProviderAct =
  | 'SUSPEND'
  | 'ACTIVATE'
  | 'CANCEL_AT_END'
  | 'CANCEL';

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
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

/** The codes that `TenantsUserError` can have. */
export type TenantsErrorCode =
  | 'SLUG_INVALID'
  | 'SLUG_TAKEN'
  | 'NAME_INVALID'
  | 'CURRENCY_UNKNOWN'
  | 'ZONE_UNKNOWN'
  | 'LOCALE_UNKNOWN'
  | 'EMAIL_INVALID'
  | 'EMAIL_UNCONFIRMED'
  | 'REASON_INVALID'
  | 'SIGN_UP_CLOSED'
  | 'TOO_MANY_TENANTS'
  | 'TENANT_IS_OWN'
  | 'TENANT_CLOSED'
  | 'TENANT_NOT_OPEN'
  | 'TENANT_OWNS_OTHERS'
  | 'OWNERSHIP_CYCLE'
  | 'HOST_INVALID'
  | 'HOST_NOT_ALLOWED'
  | 'HOST_UNKNOWN'
  | 'HOST_UNPROVED'
  | 'HOST_TAKEN'
  | 'HOST_IN_USE'
  | 'TOO_MANY_HOSTS'
  | 'COLOUR_INVALID'
  | 'CONTRAST_TOO_LOW'
  | 'LOGO_INVALID'
  | 'NOT_A_TEST'
  | 'INSTANT_INVALID'
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
