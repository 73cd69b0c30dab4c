// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of a factor. */
export type FactorKind =
  /** An authenticator app. */
  | 'TOTP'
  /** A passkey (WebAuthn). */
  | 'PASSKEY';

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

/** A verification of identity. Give exactly one. */
export type SessionStepUpInput = {
  /** The viewer's password. */
  password?: string | null | undefined;
  /** The six-digit code that the app shows now. */
  code?: string | null | undefined;
  /** One of the viewer's recovery codes. */
  recoveryCode?: string | null | undefined;
  /** The result of `navigator.credentials.get`, with the options of `passkeySignInBegin`. */
  passkey?: unknown;
};

/** A system role of staff: a set of permissions. */
export type StaffRole =
  /** May do everything. Only owners grant and revoke the owner role. A business has at least one. */
  | 'OWNER'
  /** May do everything except grant and revoke the owner role. */
  | 'ADMIN'
  /** Views members, subscriptions, payments and the books; creates invoices, collects and refunds. */
  | 'FINANCE'
  /** Helps members: changes what they have, suspends them, and acts as them for a limited time. */
  | 'SUPPORT'
  /** Edits pages and the catalogue. */
  | 'CONTENT'
  /** Connects programs: API keys, webhooks, applications and identity providers. Views most data. */
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
