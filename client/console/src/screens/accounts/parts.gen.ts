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

type AccountEventFields_V3cfV9VvqYsX3gdGdw7Z2AEez8ByaMg9DcGp4WhEho_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' }
);

type AccountEventFields_T23TSap9rD08fnZqExhKVgCaZvrlG2Pu3T8oYgJgh8_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' | 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' }
);

type AccountEventFields_LjYnZdvTqq1omiZoAvQkQ6MhxEBf47ZtPl0RjmS6ll4_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' | 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' }
);

type AccountEventFields_6KkPpeiv7ItWs7BwlgjsKfda8H6VoxZe3hTiN9ocY_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' | 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' }
);

type AccountEventFields_PWtxLjAAsu2zpfMGnEmoNwKWedPgWEzbPc6HdUMoQ_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' | 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' }
);

type AccountEventFields_ICy840yomE8Xj6GaIpy8zSykcmysy7XVtGca6Lozfe_Fragment = (
  { id: string, type: string, occurredAt: string, envelope: unknown, actor: (
    { kind: string, name: string | null, onBehalfOfName: string | null }
    & { __typename: 'EventActor' }
  ) }
  & { __typename: 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
);

export type AccountEventFieldsFragment =
  | AccountEventFields_WkloBOaggzgUBtPsomlJ2SfqpepW0Im35XOq1fMnWko_Fragment
  | AccountEventFields_3l86FWrbRkOykx19cU6zrEfBafyjRsA4tVCgz0RLk_Fragment
  | AccountEventFields_17knmiHyOxUoVespgEumE3hoy2lByrtw6JfG7759Zq_Fragment
  | AccountEventFields_MzBgK8FjjkZKaUCalSodfXrwHpxUxhVolpKvy2Zg_Fragment
  | AccountEventFields_V3cfV9VvqYsX3gdGdw7Z2AEez8ByaMg9DcGp4WhEho_Fragment
  | AccountEventFields_T23TSap9rD08fnZqExhKVgCaZvrlG2Pu3T8oYgJgh8_Fragment
  | AccountEventFields_LjYnZdvTqq1omiZoAvQkQ6MhxEBf47ZtPl0RjmS6ll4_Fragment
  | AccountEventFields_6KkPpeiv7ItWs7BwlgjsKfda8H6VoxZe3hTiN9ocY_Fragment
  | AccountEventFields_PWtxLjAAsu2zpfMGnEmoNwKWedPgWEzbPc6HdUMoQ_Fragment
  | AccountEventFields_ICy840yomE8Xj6GaIpy8zSykcmysy7XVtGca6Lozfe_Fragment
;

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);
