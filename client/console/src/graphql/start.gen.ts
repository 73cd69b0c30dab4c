// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** TOTP is an authenticator app; PASSKEY is WebAuthn. */
export type FactorKind =
  | 'TOTP'
  | 'PASSKEY';

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

/** One proof. */
export type SessionStepUpInput = {
  password?: string | null | undefined;
  /** The six digits that the app shows now. */
  code?: string | null | undefined;
  recoveryCode?: string | null | undefined;
  /** What `navigator.credentials.get` gave, with the options of `passkeySignInBegin`. */
  passkey?: unknown;
};

/** A set of permissions of staff. */
export type StaffRole =
  /** May do everything, and alone makes and unmakes owners. A business has one at least. */
  | 'OWNER'
  /** May do everything but make and unmake owners. */
  | 'ADMIN'
  /** Sees members, subscriptions, money and the books; makes invoices, collects and refunds. */
  | 'FINANCE'
  /** Helps members: changes what they have, suspends, and acts as one for a while. */
  | 'SUPPORT'
  /** Writes pages and the catalogue. */
  | 'CONTENT'
  /** Connects programs: keys, applications, identity providers; reads everything. */
  | 'DEVELOPER';

export type ConsoleStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleStartQuery = { viewer: (
    { permissions: Array<Permission>, roles: Array<StaffRole>, hasPassword: boolean, member: (
      { id: string, name: string, email: string, zone: string, locale: string }
      & { __typename: 'Member' }
    ) | null, factors: Array<(
      { id: string, kind: FactorKind }
      & { __typename: 'Factor' }
    )> }
    & { __typename: 'Viewer' }
  ) | null, tenant: (
    { id: string, slug: string, name: string, isTest: boolean, currency: string, zone: string, locale: string }
    & { __typename: 'Tenant' }
  ) };

export type ConsoleStepUpMutationVariables = Exact<{
  input: SessionStepUpInput;
}>;


export type ConsoleStepUpMutation = { sessionStepUp: (
    { freshUntil: string | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'SessionStepUpPayload' }
  ) };

export type ConsoleSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsoleSignOutMutation = { sessionDelete: (
    { userErrors: Array<(
      { code: IdentityErrorCode, message: string }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'SessionDeletePayload' }
  ) };

export type ConsoleEventsCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleEventsCursorQuery = { viewer: (
    { eventsCursor: string }
    & { __typename: 'Viewer' }
  ) | null };

export type ConsoleEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleEventsSubscription = { events:
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'AccountCreated' | 'AccountOwnershipTransferred' | 'AccountUpdated' | 'ApiKeyCreated' | 'ApiKeyRevoked' | 'ApiKeyRotated' | 'ApplicationCreated' | 'ApplicationDeleted' | 'ApplicationGrantGiven' | 'ApplicationGrantRevoked' | 'ApplicationSecretRotated' | 'ApplicationUpdated' | 'BalanceApplied' | 'BalanceCredited' | 'CheckoutCompleted' | 'CheckoutCreated' | 'CheckoutExpired' | 'ClockAdvanced' | 'ConnectionAdded' | 'ConnectionRemoved' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'CouponArchived' | 'CouponCreated' | 'CouponExhausted' | 'CouponExpired' | 'CouponRedeemed' | 'CouponReleased' | 'CouponRestored' | 'CouponUpdated' | 'CreditNoteIssued' | 'CreditsAdjusted' | 'CreditsClawedBack' | 'CreditsConsumed' | 'CreditsExhausted' | 'CreditsExpired' | 'CreditsGranted' | 'CreditsReassigned' | 'CreditsRefunded' | 'CreditsThresholdReached' | 'CustomFieldArchived' | 'CustomFieldDefined' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'CustomFieldMoved' | 'DisputeClosed' | 'DisputeOpened' | 'DisputeUpdated' | 'DomainAdded' | 'DomainRemoved' | 'DomainVerificationFailed' | 'DomainVerified' | 'DunningCleared' | 'DunningExhausted' | 'DunningStarted' | 'EntitlementChanged' | 'EntitlementGranted' | 'EntitlementLimitReached' | 'EntitlementRevoked' | 'ExportCompleted' | 'FactorAdded' | 'FactorRemoved' | 'FeatureCreated' | 'FeatureUpdated' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'FileDeleted' | 'FileQuotaReached' | 'FileRejected' | 'FileUploadCreated' | 'FileUploaded' | 'GiftExpired' | 'GiftPurchased' | 'GiftRedeemed' | 'IdentityProviderCreated' | 'IdentityProviderDeleted' | 'IdentityProviderUpdated' | 'ImpersonationEnded' | 'ImpersonationStarted' | 'ImportCompleted' | 'InvitationRevoked' | 'InvoiceDeleted' | 'InvoiceDrafted' | 'InvoiceFinalized' | 'InvoiceMarkedUncollectible' | 'InvoiceOverdue' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'InvoicePaid' | 'InvoicePaymentFailed' | 'InvoiceSent' | 'InvoiceUpdated' | 'InvoiceVoided' | 'LoginFailed' | 'MemberConsentGiven' | 'MemberConsentWithdrawn' | 'MemberEmailChanged' | 'MemberEmailConfirmed' | 'MemberErased' | 'MemberErasureCanceled' | 'MemberErasureRequested' | 'MemberPasswordChanged' | 'MemberProfileUpdated' | 'MemberRestored' | 'MemberSignedUp' | 'MemberSuspended' | 'NoteAdded' | 'NoteChanged' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'NoteDeleted' | 'OfferPublished' | 'OfferUpdated' | 'OfferWithdrawn' | 'OtherEvent' | 'PagePublished' | 'PaymentActionRequired' | 'PaymentAttempted' | 'PaymentCanceled' | 'PaymentFailed' | 'PaymentMatched' | 'PaymentMethodAdded' | 'PaymentMethodExpiring' | 'PaymentMethodRemoved' | 'PaymentMethodUpdated' | 'PaymentPending' | 'PaymentSucceeded' | 'PaymentUnmatched' | 'PaymentUnresolved' | 'PayoutFailed' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'PayoutPaid' | 'PriceArchived' | 'PriceCreated' | 'PriceRestored' | 'ProductArchived' | 'ProductCreated' | 'ProductRestored' | 'ProductUpdated' | 'ProviderConnected' | 'ProviderDisabled' | 'ProviderEnabled' | 'ProviderRulesSet' | 'ProviderWebhookRejected' | 'ReconciliationIssueHealed' | 'ReconciliationIssueOpened' | 'ReconciliationIssueResolved' | 'RefundFailed' | 'RefundRequested' | 'RefundSucceeded' | 'RevenueRecognized' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'RoleCreated' | 'RoleDeleted' | 'RoleGranted' | 'RoleRevoked' | 'RoleUpdated' | 'SeatAssigned' | 'SeatInvited' | 'SeatReleased' | 'SessionCreated' | 'SessionRevoked' | 'SettingChanged' | 'StaffInvited' | 'SubscriptionActivated' | 'SubscriptionBillingDayChanged' | 'SubscriptionCancellationScheduled' | 'SubscriptionChangeCanceled' | 'SubscriptionChangeScheduled' | 'SubscriptionChanged' | 'SubscriptionCreated' | 'SubscriptionEnded' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'SubscriptionPastDue' | 'SubscriptionPaused' | 'SubscriptionReactivated' | 'SubscriptionRecovered' | 'SubscriptionRenewed' | 'SubscriptionResumed' | 'SubscriptionSeatsChanged' | 'SubscriptionTakenOver' | 'SubscriptionTrialConverted' | 'SubscriptionTrialEnding' | 'SubscriptionTrialPhaseChanged' | 'SubscriptionTrialStarted' | 'SubscriptionUnpaid' | 'TaxRateArchived' | 'TaxRateCreated' | 'TenantClosed' | 'TenantCreated' | 'TenantOwnershipTransferred' | 'TenantRestored' | 'TenantSuspended' }
    )
    | (
      { id: string, cursor: string, type: string, occurredAt: string, payload: unknown, subject:
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
       | null, actor: (
        { kind: string, id: string | null }
        & { __typename: 'EventActor' }
      ) }
      & { __typename: 'TenantUpdated' | 'WebhookDeliveryExhausted' | 'WebhookEndpointCreated' | 'WebhookEndpointDeleted' | 'WebhookEndpointDisabled' | 'WebhookEndpointEnabled' | 'WebhookEndpointSecretRotated' | 'WebhookEndpointUpdated' }
    )
   };

export const ConsoleStartDocument: TypedDocument<ConsoleStartQuery, ConsoleStartQueryVariables> = /* @__PURE__ */ document(
  "ConsoleStart",
  "861f9c18dddb8712d0d19f1033f47e71b52094838b9aaf376184cadf60a70380",
  "query ConsoleStart{viewer{member{id name email zone locale __typename}permissions roles hasPassword factors{id kind __typename}__typename}tenant{id slug name isTest currency zone locale __typename}}",
);

export const ConsoleStepUpDocument: TypedDocument<ConsoleStepUpMutation, ConsoleStepUpMutationVariables> = /* @__PURE__ */ document(
  "ConsoleStepUp",
  "be61a05ad33c3b99ce21a68879a456eedb4ed648465bf36690b20a2c676d35c6",
  "mutation ConsoleStepUp($input:SessionStepUpInput!){sessionStepUp(input:$input){freshUntil userErrors{code message field __typename}__typename}}",
);

export const ConsoleSignOutDocument: TypedDocument<ConsoleSignOutMutation, ConsoleSignOutMutationVariables> = /* @__PURE__ */ document(
  "ConsoleSignOut",
  "c27dad8c90f813e63de9064af5bd9621fbd4987b082a647b21db01d9f752888e",
  "mutation ConsoleSignOut{sessionDelete{userErrors{code message __typename}__typename}}",
);

export const ConsoleEventsCursorDocument: TypedDocument<ConsoleEventsCursorQuery, ConsoleEventsCursorQueryVariables> = /* @__PURE__ */ document(
  "ConsoleEventsCursor",
  "3fc141414dc66e36cf488d1c1404529898368f724b5227e0811602464bc3f34c",
  "query ConsoleEventsCursor{viewer{eventsCursor __typename}}",
);

export const ConsoleEventsDocument: TypedDocument<ConsoleEventsSubscription, ConsoleEventsSubscriptionVariables> = /* @__PURE__ */ document(
  "ConsoleEvents",
  "9215fafe87f7b560690d2c65a0aad78839d50959fed3681a928cdc3f58e29120",
  "subscription ConsoleEvents($after:String){events(after:$after){id cursor type occurredAt subject{id __typename}actor{kind id __typename}payload __typename}}",
);
