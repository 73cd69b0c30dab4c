// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EventListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  types?: Array<string> | string | null | undefined;
  subject?: string | null | undefined;
  account?: string | null | undefined;
}>;


export type EventListQuery = { events: (
    { nodes: Array<
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    >, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'EventConnection' }
  ) };

export type EventNeighboursQueryVariables = Exact<{
  cursor: string;
}>;


export type EventNeighboursQuery = { former: (
    { nodes: Array<
      | (
        { id: string, cursor: string }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    > }
    & { __typename: 'EventConnection' }
  ), later: (
    { nodes: Array<
      | (
        { id: string, cursor: string }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, cursor: string }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    > }
    & { __typename: 'EventConnection' }
  ) };

export type EventRecordQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventRecordQuery = { events: (
    { nodes: Array<
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
      )
      | (
        { id: string, cursor: string, type: string, occurredAt: string, version: string, sequence: number, cause: string | null, payload: unknown, envelope: unknown, actor: (
          { kind: string, id: string | null, onBehalfOf: string | null }
          & { __typename: 'EventActor' }
        ), subject:
          | (
            { id: string }
            & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
          )
          | (
            { id: string }
            & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
          )
          | (
            { id: string }
            & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
          )
         | null }
        & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
      )
    > }
    & { __typename: 'EventConnection' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const EventListDocument: TypedDocument<EventListQuery, EventListQueryVariables> = /* @__PURE__ */ document(
  "EventList",
  "b3b91b87dfdae6f3359224dc8c5f105244504e0e8b303456e6d4a9fa9cadf833",
  "query EventList($first:Int$after:String$last:Int$before:String$types:[String!]$subject:ID$account:ID){events(first:$first after:$after last:$last before:$before types:$types subject:$subject account:$account){nodes{id cursor type occurredAt version sequence cause actor{kind id onBehalfOf __typename}subject{id __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const EventNeighboursDocument: TypedDocument<EventNeighboursQuery, EventNeighboursQueryVariables> = /* @__PURE__ */ document(
  "EventNeighbours",
  "d1f04ce1bcfa6229f21ff2b0ec964ff76237b28303e062ebd41ea72086fc120a",
  "query EventNeighbours($cursor:String!){former:events(last:1 before:$cursor){nodes{id cursor __typename}__typename}later:events(first:1 after:$cursor){nodes{id cursor __typename}__typename}}",
);

export const EventRecordDocument: TypedDocument<EventRecordQuery, EventRecordQueryVariables> = /* @__PURE__ */ document(
  "EventRecord",
  "9030b40637907f622de995f8d40d83535c129d38dab7d55a48e9179840ee1aaf",
  "query EventRecord($after:String){events(first:1 after:$after){nodes{id cursor type occurredAt version sequence cause actor{kind id onBehalfOf __typename}subject{id __typename}payload envelope __typename}__typename}}",
);
