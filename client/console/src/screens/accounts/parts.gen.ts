// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why a balance changed. A reassignment is a pair. */
export type CreditMovementKind =
  | 'PAYMENT'
  | 'BONUS'
  | 'REASSIGNMENT'
  | 'REFUND'
  | 'CONSUMPTION'
  | 'EXPIRATION'
  | 'ADJUSTMENT'
  | 'REFUND_ADJUSTMENT';

/** Why an account has a feature: what it bought, was given, or staff granted. */
export type EntitlementSource =
  | 'SUBSCRIPTION'
  | 'GIFT'
  | 'GRANT';

/** A yes, or a limit. */
export type FeatureKind =
  | 'BOOLEAN'
  | 'LIMIT';

/** What an interval counts. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** For a period, for a change within one, for a gift, or made by staff. */
export type InvoiceKind =
  | 'PERIOD'
  | 'CHANGE'
  | 'GIFT'
  | 'ONE_OFF';

/** How an invoice stands. */
export type InvoiceStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'PAID'
  | 'VOID'
  | 'UNCOLLECTIBLE'
  | 'DELETED';

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

type AccountEventFields_GHKyZ1D2Jxl7yKDjkOeVzGbkiE6Abf2TWsdlP3Axa_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' | 'CustomFieldMoved' }
);

type AccountEventFields_QQqPd1ZuevKxUhyrCoDoZmJsza2xW8rsM1Jpjk4s7c_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' | 'FileDeleted' }
);

type AccountEventFields_EZ33pcTa1PbkYtxJuAlQcGtq7sLco1t3uzLq1Rzw3bs_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' | 'InvoicePaid' }
);

type AccountEventFields_Jg2KRoDl7u6N14vcoWEqb9G7vJs900usrWeAjhI66Wc_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' | 'NoteDeleted' }
);

type AccountEventFields_TXu1gbjrPx5D6YwhT3aWl3C2Ks289qeNx4qGOjmiLk_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' | 'PayoutPaid' }
);

type AccountEventFields_Knsp6YaaTbz025Cv9fviIefie704s1D5peCmlndqmi_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'PriceArchived' | 'PriceCreated' | 'ProductArchived' | 'ProductCreated' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' | 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' }
);

type AccountEventFields_DN22W0d0UrpzZagZwvQ7vyRRtmiHtAioxMyvXnQ_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' | 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' }
);

type AccountEventFields_VRyAjjpYMdFppRsLmfEvztuij3fMaZyo6svKlpfI_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' | 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' }
);

type AccountEventFields_Mc8z5q53Ve28fjJwOmXoNrBhdzdOumjE2OgCv928_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
);

export type AccountEventFieldsFragment =
  | AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment
  | AccountEventFields_GHKyZ1D2Jxl7yKDjkOeVzGbkiE6Abf2TWsdlP3Axa_Fragment
  | AccountEventFields_QQqPd1ZuevKxUhyrCoDoZmJsza2xW8rsM1Jpjk4s7c_Fragment
  | AccountEventFields_EZ33pcTa1PbkYtxJuAlQcGtq7sLco1t3uzLq1Rzw3bs_Fragment
  | AccountEventFields_Jg2KRoDl7u6N14vcoWEqb9G7vJs900usrWeAjhI66Wc_Fragment
  | AccountEventFields_TXu1gbjrPx5D6YwhT3aWl3C2Ks289qeNx4qGOjmiLk_Fragment
  | AccountEventFields_Knsp6YaaTbz025Cv9fviIefie704s1D5peCmlndqmi_Fragment
  | AccountEventFields_DN22W0d0UrpzZagZwvQ7vyRRtmiHtAioxMyvXnQ_Fragment
  | AccountEventFields_VRyAjjpYMdFppRsLmfEvztuij3fMaZyo6svKlpfI_Fragment
  | AccountEventFields_Mc8z5q53Ve28fjJwOmXoNrBhdzdOumjE2OgCv928_Fragment
;

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);
