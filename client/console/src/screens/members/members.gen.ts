// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The kind of an account. */
export type AccountKind =
  /** A person's own account, created at sign-up. */
  | 'PERSONAL'
  /** An account for several people. */
  | 'COMPANY';

/** On which way somebody agreed, or did so no more. */
export type ConsentSource =
  | 'SIGN_UP'
  | 'SITE'
  | 'API'
  | 'STAFF'
  | 'IMPORT';

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

/** Why an account has a feature: what it bought, was given, or staff granted. */
export type EntitlementSource =
  | 'SUBSCRIPTION'
  | 'GIFT'
  | 'GRANT';

/** What an erasure waits for: it is looked at once a day. */
export type ErasureHindrance =
  | 'LAST_OWNER'
  | 'ACCOUNT_OWNER'
  | 'PAYMENT_IN_FLIGHT';

/** An erasure can be taken back while it is REQUESTED. */
export type ErasureStatus =
  | 'REQUESTED'
  | 'CANCELED'
  | 'RUNNING'
  | 'DONE';

/** The file can be fetched while the export is READY. */
export type ExportStatus =
  | 'QUEUED'
  | 'READY'
  | 'EXPIRED';

/** Whether a feature is Boolean or a limit. */
export type FeatureKind =
  /** An account is entitled to it or not. */
  | 'BOOLEAN'
  /** An account is entitled to a number. */
  | 'LIMIT';

/** The input of `fileDelete`. */
export type FileDeleteInput = {
  /** The file to delete. */
  file: string;
};

/** Filters files. Omitted conditions match everything. */
export type FileFilter = {
  purposes?: Array<FilePurpose> | null | undefined;
  /** Only files with one of these statuses. Deleted files are listed until their member is erased, but cannot be downloaded. */
  statuses?: Array<FileStatus> | null | undefined;
};

/** The purpose of a file, which determines the allowed types and sizes. */
export type FilePurpose =
  /** The picture of a member. */
  | 'AVATAR'
  /** A document of an account. */
  | 'DOCUMENT'
  /** A file with all data about a member. */
  | 'EXPORT'
  /** The logo of the business. */
  | 'BRAND';

/** The status of a file. It can be downloaded while it is READY. */
export type FileStatus =
  /** The upload was started, and is not checked yet. */
  | 'PENDING'
  /** The file was checked and can be downloaded. */
  | 'READY'
  /** The upload was rejected; see `rejectedReason`. */
  | 'REJECTED'
  /** The file was deleted and cannot be downloaded. */
  | 'DELETED';

/** The codes that `FilesUserError` can have. */
export type FilesErrorCode =
  /** The type of the file is not allowed. */
  | 'TYPE_NOT_ALLOWED'
  /** The file is empty or too large. */
  | 'SIZE_NOT_ALLOWED'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** An avatar must belong to the member's own account. */
  | 'ACCOUNT_NOT_ALLOWED'
  /** The account does not have enough storage left. */
  | 'QUOTA_EXCEEDED'
  /** Nothing was uploaded yet. */
  | 'UPLOAD_MISSING';

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

/** The input of `impersonationStart`. */
export type ImpersonationStartInput = {
  member: string;
  /** 10 to 500 characters, for the audit log. */
  reason: string;
  /** To change things as the member too: needs MEMBERS_WRITE. */
  isWritable?: boolean;
  /** Let the browser that asks go on as the member, on the site's pages. They say so, and lead back. */
  inBrowser?: boolean;
};

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

/** The input of `memberCustomFieldsUpdate`. */
export type MemberCustomFieldsUpdateInput = {
  customFields: Array<CustomValueInput>;
  /** For staff: whose answers they are. */
  member?: string | null | undefined;
};

/** The input of `memberErasureCancelFor`. */
export type MemberErasureCancelForInput = {
  member: string;
};

/** The input of `memberErasureRequestFor`. */
export type MemberErasureRequestForInput = {
  member: string;
  /** Why: it is what will be left. At most 255 characters. */
  reason: string;
};

/** The input of `memberExportCreateFor`. */
export type MemberExportCreateForInput = {
  member: string;
};

export type MemberFilter = {
  /** Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** These members, at most 250. */
  ids?: Array<string> | null | undefined;
  email?: string | null | undefined;
  statuses?: Array<MemberStatus> | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
  /** Who holds a role of staff, or who holds none. */
  isStaff?: boolean | null | undefined;
};

/** The input of `memberNoteCreate`. */
export type MemberNoteCreateInput = {
  member: string;
  /** 1 to 5,000 characters. */
  text: string;
  isPinned?: boolean;
};

/** The input of `memberNoteDelete`. */
export type MemberNoteDeleteInput = {
  note: string;
};

/** The codes that `MemberNoteUserError` can have. */
export type MemberNoteErrorCode =
  | 'TEXT_INVALID'
  | 'NOT_THE_WRITER'
  | 'MEMBER_ERASED'
  | 'TOO_MANY';

/** What is not given stays. */
export type MemberNoteUpdateInput = {
  note: string;
  /** Changed by who wrote it alone. */
  text?: string | null | undefined;
  isPinned?: boolean | null | undefined;
};

/** The input of `memberRestore`. */
export type MemberRestoreInput = {
  member: string;
};

/** The input of `memberSessionRevoke`. */
export type MemberSessionRevokeInput = {
  session: string;
};

/** The input of `memberSessionsRevoke`. */
export type MemberSessionsRevokeInput = {
  member: string;
};

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

/** The input of `memberSuspend`. */
export type MemberSuspendInput = {
  member: string;
  reason: SuspensionReason;
};

/** The codes that `PrivacyUserError` can have. */
export type PrivacyErrorCode =
  | 'ALREADY_ERASED'
  | 'ERASURE_UNDER_WAY'
  | 'ERASURE_BEGUN'
  | 'NO_ERASURE'
  | 'LAST_OWNER'
  | 'ACCOUNT_OWNER'
  | 'REASON_INVALID'
  | 'TOO_MANY_EXPORTS'
  | 'PURPOSE_UNKNOWN'
  | 'CONSENT_REQUIRED'
  | 'CONSENT_OUTDATED'
  | 'CODE_INVALID'
  | 'NAME_INVALID'
  | 'TEXT_INVALID'
  | 'URL_INVALID'
  | 'IN_USE';

/** Name either a system role or one of the business's own. */
export type RoleGrantInput = {
  member: string;
  role?: StaffRole | null | undefined;
  customRole?: string | null | undefined;
};

/** Name either a system role or one of the business's own. */
export type RoleRevokeInput = {
  member: string;
  role?: StaffRole | null | undefined;
  customRole?: string | null | undefined;
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

/** Why, in one word: the log keeps no stories. */
export type SuspensionReason =
  | 'SECURITY'
  | 'ABUSE'
  | 'REQUESTED'
  | 'OTHER';

export type MemberListQueryVariables = Exact<{
  text?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  held?: SubscriptionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MemberListQuery = { members: (
    { nodes: Array<(
      { id: string, name: string, email: string, status: MemberStatus, emailConfirmedAt: string | null, createdAt: string, roles: Array<StaffRole>, avatar: (
        { id: string, url: string | null }
        & { __typename: 'File' }
      ) | null, subscriptions: (
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
      & { __typename: 'Member' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'MemberConnection' }
  ) };

export type MemberRecordQueryVariables = Exact<{
  id: string;
}>;


export type MemberRecordQuery = { member: (
    { id: string, name: string, email: string, status: MemberStatus, emailConfirmedAt: string | null, locale: string, zone: string, createdAt: string, roles: Array<StaffRole>, customRoles: Array<(
      { id: string, name: string }
      & { __typename: 'CustomRole' }
    )>, avatar: (
      { id: string, url: string | null }
      & { __typename: 'File' }
    ) | null, customFields: Array<(
      { code: string, value: string | null, field: (
        { id: string, label: string, kind: CustomFieldKind, choices: Array<string>, isRequired: boolean, archivedAt: string | null }
        & { __typename: 'CustomField' }
      ) }
      & { __typename: 'CustomAnswer' }
    )>, seats: Array<(
      { id: string, role: SeatRole, account: (
        { id: string, name: string, kind: AccountKind }
        & { __typename: 'Account' }
      ) }
      & { __typename: 'Seat' }
    )> }
    & { __typename: 'Member' }
  ) };

export type MemberMembershipsQueryVariables = Exact<{
  id: string;
}>;


export type MemberMembershipsQuery = { member: (
    { id: string, seats: Array<(
      { id: string, account: (
        { id: string, name: string, kind: AccountKind, subscriptions: (
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
        )> }
        & { __typename: 'Account' }
      ) }
      & { __typename: 'Seat' }
    )> }
    & { __typename: 'Member' }
  ) };

export type MemberMoneyQueryVariables = Exact<{
  id: string;
}>;


export type MemberMoneyQuery = { member: (
    { id: string, seats: Array<(
      { id: string, account: (
        { id: string, name: string, kind: AccountKind, invoices: (
          { nodes: Array<(
            { id: string, number: string | null, status: InvoiceStatus, kind: InvoiceKind, createdAt: string, dueAt: string | null, total: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ), due: (
              { amount: string, amountMinor: string, currency: string }
              & { __typename: 'Money' }
            ) }
            & { __typename: 'Invoice' }
          )> }
          & { __typename: 'InvoiceConnection' }
        ) | null, creditBalances: Array<(
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
      ) }
      & { __typename: 'Seat' }
    )> }
    & { __typename: 'Member' }
  ) };

export type MemberTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MemberTimelineQuery = { memberTimeline: (
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

export type MemberNotesQueryVariables = Exact<{
  id: string;
}>;


export type MemberNotesQuery = { memberNotes: (
    { nodes: Array<(
      { id: string, text: string, isPinned: boolean, isOwn: boolean, createdAt: string, editedAt: string | null, writer: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'MemberNote' }
    )> }
    & { __typename: 'MemberNoteConnection' }
  ) };

export type MemberSessionsQueryVariables = Exact<{
  id: string;
}>;


export type MemberSessionsQuery = { member: (
    { id: string, sessions: Array<(
      { id: string, device: string, address: string, createdAt: string, lastUsedAt: string, isByStaff: boolean, isCurrent: boolean }
      & { __typename: 'Session' }
    )> }
    & { __typename: 'Member' }
  ) };

export type MemberFilesQueryVariables = Exact<{
  id: string;
  filter?: FileFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MemberFilesQuery = { member: (
    { id: string, files: (
      { nodes: Array<(
        { id: string, name: string, purpose: FilePurpose, status: FileStatus, contentType: string, size: number, rejectedReason: string | null, createdAt: string, url: string | null, account: (
          { id: string, name: string }
          & { __typename: 'Account' }
        ) | null }
        & { __typename: 'File' }
      )>, pageInfo: (
        { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
        & { __typename: 'PageInfo' }
      ) }
      & { __typename: 'FileConnection' }
    ) }
    & { __typename: 'Member' }
  ) };

export type MemberRoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberRoleChoicesQuery = { systemRoles: Array<(
    { role: StaffRole, description: string }
    & { __typename: 'SystemRole' }
  )>, customRoles: (
    { nodes: Array<(
      { id: string, name: string, description: string }
      & { __typename: 'CustomRole' }
    )> }
    & { __typename: 'CustomRoleConnection' }
  ) };

export type MemberConsentsQueryVariables = Exact<{
  id: string;
}>;


export type MemberConsentsQuery = { consents: (
    { nodes: Array<(
      { id: string, version: number, isGiven: boolean, source: ConsentSource, createdAt: string, purpose: (
        { id: string, name: string, version: number }
        & { __typename: 'ConsentPurpose' }
      ) }
      & { __typename: 'Consent' }
    )> }
    & { __typename: 'ConsentConnection' }
  ) };

export type MemberPrivacyQueryVariables = Exact<{
  id: string;
}>;


export type MemberPrivacyQuery = { erasures: (
    { nodes: Array<(
      { id: string, status: ErasureStatus, reason: string, dueAt: string, finishedAt: string | null, heldBy: ErasureHindrance | null }
      & { __typename: 'Erasure' }
    )> }
    & { __typename: 'ErasureConnection' }
  ), memberExports: (
    { nodes: Array<(
      { id: string, status: ExportStatus, createdAt: string, expiresAt: string | null, file: (
        { id: string, url: string | null }
        & { __typename: 'File' }
      ) | null }
      & { __typename: 'MemberExport' }
    )> }
    & { __typename: 'MemberExportConnection' }
  ) };

export type MemberSuspendMutationVariables = Exact<{
  input: MemberSuspendInput;
}>;


export type MemberSuspendMutation = { memberSuspend: (
    { member: (
      { id: string, status: MemberStatus }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'MemberSuspendPayload' }
  ) };

export type MemberRestoreMutationVariables = Exact<{
  input: MemberRestoreInput;
}>;


export type MemberRestoreMutation = { memberRestore: (
    { member: (
      { id: string, status: MemberStatus }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'MemberRestorePayload' }
  ) };

export type MemberSessionsEndMutationVariables = Exact<{
  input: MemberSessionsRevokeInput;
}>;


export type MemberSessionsEndMutation = { memberSessionsRevoke: (
    { userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'MemberSessionsRevokePayload' }
  ) };

export type MemberSessionEndMutationVariables = Exact<{
  input: MemberSessionRevokeInput;
}>;


export type MemberSessionEndMutation = { memberSessionRevoke: (
    { session: (
      { id: string, revokedAt: string | null }
      & { __typename: 'Session' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'MemberSessionRevokePayload' }
  ) };

export type MemberOtherSessionsEndMutationVariables = Exact<{ [key: string]: never; }>;


export type MemberOtherSessionsEndMutation = { sessionRevokeOthers: (
    { count: number | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'SessionRevokeOthersPayload' }
  ) };

export type MemberFileDeleteMutationVariables = Exact<{
  input: FileDeleteInput;
}>;


export type MemberFileDeleteMutation = { fileDelete: (
    { file: (
      { id: string, status: FileStatus, url: string | null }
      & { __typename: 'File' }
    ) | null, userErrors: Array<(
      { code: FilesErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'FilesUserError' }
    )> }
    & { __typename: 'FileDeletePayload' }
  ) };

export type MemberActAsMutationVariables = Exact<{
  input: ImpersonationStartInput;
}>;


export type MemberActAsMutation = { impersonationStart: (
    { session: (
      { id: string }
      & { __typename: 'Session' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'ImpersonationStartPayload' }
  ) };

export type MemberRoleGrantMutationVariables = Exact<{
  input: RoleGrantInput;
}>;


export type MemberRoleGrantMutation = { roleGrant: (
    { member: (
      { id: string, roles: Array<StaffRole>, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )> }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleGrantPayload' }
  ) };

export type MemberRoleRevokeMutationVariables = Exact<{
  input: RoleRevokeInput;
}>;


export type MemberRoleRevokeMutation = { roleRevoke: (
    { member: (
      { id: string, roles: Array<StaffRole>, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )> }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleRevokePayload' }
  ) };

export type MemberNoteAddMutationVariables = Exact<{
  input: MemberNoteCreateInput;
  key: string;
}>;


export type MemberNoteAddMutation = { memberNoteCreate: (
    { note: (
      { id: string }
      & { __typename: 'MemberNote' }
    ) | null, userErrors: Array<(
      { code: MemberNoteErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'MemberNoteUserError' }
    )> }
    & { __typename: 'MemberNoteCreatePayload' }
  ) };

export type MemberNoteChangeMutationVariables = Exact<{
  input: MemberNoteUpdateInput;
}>;


export type MemberNoteChangeMutation = { memberNoteUpdate: (
    { note: (
      { id: string, text: string, isPinned: boolean, editedAt: string | null }
      & { __typename: 'MemberNote' }
    ) | null, userErrors: Array<(
      { code: MemberNoteErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'MemberNoteUserError' }
    )> }
    & { __typename: 'MemberNoteUpdatePayload' }
  ) };

export type MemberNoteDeleteMutationVariables = Exact<{
  input: MemberNoteDeleteInput;
}>;


export type MemberNoteDeleteMutation = { memberNoteDelete: (
    { userErrors: Array<(
      { code: MemberNoteErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'MemberNoteUserError' }
    )> }
    & { __typename: 'MemberNoteDeletePayload' }
  ) };

export type MemberAnswersSaveMutationVariables = Exact<{
  input: MemberCustomFieldsUpdateInput;
}>;


export type MemberAnswersSaveMutation = { memberCustomFieldsUpdate: (
    { member: (
      { id: string }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: AccountErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'AccountUserError' }
    )> }
    & { __typename: 'MemberCustomFieldsUpdatePayload' }
  ) };

export type MemberErasureAskMutationVariables = Exact<{
  input: MemberErasureRequestForInput;
}>;


export type MemberErasureAskMutation = { memberErasureRequestFor: (
    { erasure: (
      { id: string, dueAt: string }
      & { __typename: 'Erasure' }
    ) | null, userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'MemberErasureRequestForPayload' }
  ) };

export type MemberErasureTakeBackMutationVariables = Exact<{
  input: MemberErasureCancelForInput;
}>;


export type MemberErasureTakeBackMutation = { memberErasureCancelFor: (
    { erasure: (
      { id: string }
      & { __typename: 'Erasure' }
    ) | null, userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'MemberErasureCancelForPayload' }
  ) };

export type MemberFileMakeMutationVariables = Exact<{
  input: MemberExportCreateForInput;
}>;


export type MemberFileMakeMutation = { memberExportCreateFor: (
    { userErrors: Array<(
      { code: PrivacyErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'PrivacyUserError' }
    )> }
    & { __typename: 'MemberExportCreateForPayload' }
  ) };

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

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export const MemberListDocument: TypedDocument<MemberListQuery, MemberListQueryVariables> = /* @__PURE__ */ document(
  "MemberList",
  "f2963daefa9b5b75395c7a549e736b04d10a6d634d5c47a17af93a02b19c194b",
  "query MemberList($text:String$filter:MemberFilter$held:SubscriptionFilter$first:Int$after:String$last:Int$before:String){members(text:$text filter:$filter first:$first after:$after last:$last before:$before){nodes{id name email status emailConfirmedAt createdAt roles avatar{id url(inline:true)__typename}subscriptions(filter:$held first:3){...MembershipFields __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment MembershipFields on SubscriptionConnection{nodes{id status product{id name __typename}offer{id name __typename}__typename}pageInfo{hasNextPage __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const MemberRecordDocument: TypedDocument<MemberRecordQuery, MemberRecordQueryVariables> = /* @__PURE__ */ document(
  "MemberRecord",
  "9324d78ca5c1d0856f2e0ab17fec866af1497a62e080be5a2c5431092ff2cc19",
  "query MemberRecord($id:ID!){member(id:$id){id name email status emailConfirmedAt locale zone createdAt roles customRoles{id name __typename}avatar{id url(inline:true)__typename}customFields{code value field{id label kind choices isRequired archivedAt __typename}__typename}seats{id role account{id name kind __typename}__typename}__typename}}",
);

export const MemberMembershipsDocument: TypedDocument<MemberMembershipsQuery, MemberMembershipsQueryVariables> = /* @__PURE__ */ document(
  "MemberMemberships",
  "792eea78fa154c4d7fc0001ad8f87add1c7b1f3b55b54b7f48ee15d487b67d86",
  "query MemberMemberships($id:ID!){member(id:$id){id seats{id account{id name kind subscriptions(first:25){nodes{...AccountSubscriptionFields __typename}__typename}entitlements{...AccountEntitlementFields __typename}__typename}__typename}__typename}}fragment AccountSubscriptionFields on Subscription{id status quantity periodEnd endsAt createdAt offer{id name __typename}price{id money{...MoneyFields __typename}intervalUnit intervalCount __typename}__typename}fragment AccountEntitlementFields on Entitlement{id source amount createdAt until reason feature{id code name kind __typename}subscription{id offer{id name __typename}__typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const MemberMoneyDocument: TypedDocument<MemberMoneyQuery, MemberMoneyQueryVariables> = /* @__PURE__ */ document(
  "MemberMoney",
  "92391827aba7904fbf90a3c454fb60aa6d415d181364d1d04741b4a4b2c3972e",
  "query MemberMoney($id:ID!){member(id:$id){id seats{id account{id name kind invoices(first:25){nodes{...AccountInvoiceFields __typename}__typename}creditBalances{...AccountCreditFields __typename}__typename}__typename}__typename}}fragment AccountInvoiceFields on Invoice{id number status kind createdAt dueAt total{...MoneyFields __typename}due{...MoneyFields __typename}__typename}fragment AccountCreditFields on CreditBalance{id units currency value{...MoneyFields __typename}product{id name unitName __typename}grants{id kind units left grantedAt expiresAt endsWithPayment __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const MemberTimelineDocument: TypedDocument<MemberTimelineQuery, MemberTimelineQueryVariables> = /* @__PURE__ */ document(
  "MemberTimeline",
  "c3d97164bbdf1744c87bb7ae30432fd11ac065f31dc485488a0a91eedfcd3f82",
  "query MemberTimeline($id:ID!$first:Int$after:String$last:Int$before:String){memberTimeline(member:$id first:$first after:$after last:$last before:$before){nodes{...AccountEventFields __typename}pageInfo{...PageFields __typename}__typename}}fragment AccountEventFields on Event{id type occurredAt envelope actor{kind name onBehalfOfName __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const MemberNotesDocument: TypedDocument<MemberNotesQuery, MemberNotesQueryVariables> = /* @__PURE__ */ document(
  "MemberNotes",
  "f0262bede75c5167c02c56f66f68c9d4bdae7e47b193ecd948dc91ed7fb404cf",
  "query MemberNotes($id:ID!){memberNotes(member:$id first:100){nodes{id text isPinned isOwn createdAt editedAt writer{id name __typename}__typename}__typename}}",
);

export const MemberSessionsDocument: TypedDocument<MemberSessionsQuery, MemberSessionsQueryVariables> = /* @__PURE__ */ document(
  "MemberSessions",
  "1a47e90bc77dde7216fe708fcea8be3c1591c1700f09d65ac54c8e5930a94004",
  "query MemberSessions($id:ID!){member(id:$id){id sessions{id device address createdAt lastUsedAt isByStaff isCurrent __typename}__typename}}",
);

export const MemberFilesDocument: TypedDocument<MemberFilesQuery, MemberFilesQueryVariables> = /* @__PURE__ */ document(
  "MemberFiles",
  "b71c3641b3503e3671c1bb1b1ea1c108308106adccb51e4d237aa49a6c061d55",
  "query MemberFiles($id:ID!$filter:FileFilter$first:Int$after:String$last:Int$before:String){member(id:$id){id files(filter:$filter first:$first after:$after last:$last before:$before){nodes{id name purpose status contentType size rejectedReason createdAt url(inline:false)account{id name __typename}__typename}pageInfo{...PageFields __typename}__typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const MemberRoleChoicesDocument: TypedDocument<MemberRoleChoicesQuery, MemberRoleChoicesQueryVariables> = /* @__PURE__ */ document(
  "MemberRoleChoices",
  "f09c2385f157f6671c5e229163b6ee8d56103b37120d192a4452e53d59b120b5",
  "query MemberRoleChoices{systemRoles{role description __typename}customRoles(first:100){nodes{id name description __typename}__typename}}",
);

export const MemberConsentsDocument: TypedDocument<MemberConsentsQuery, MemberConsentsQueryVariables> = /* @__PURE__ */ document(
  "MemberConsents",
  "4f7bd03a32f96391895cfc3f757460a15d6739523007ad55108abc02bbfc8056",
  "query MemberConsents($id:ID!){consents(member:$id first:20){nodes{id version isGiven source createdAt purpose{id name version __typename}__typename}__typename}}",
);

export const MemberPrivacyDocument: TypedDocument<MemberPrivacyQuery, MemberPrivacyQueryVariables> = /* @__PURE__ */ document(
  "MemberPrivacy",
  "84bb27adf1a5bdcfbfad0200ac287a02ca44bcc94345ff6740902f3518df0397",
  "query MemberPrivacy($id:ID!){erasures(member:$id first:1){nodes{id status reason dueAt finishedAt heldBy __typename}__typename}memberExports(member:$id first:5){nodes{id status createdAt expiresAt file{id url(inline:false)__typename}__typename}__typename}}",
);

export const MemberSuspendDocument: TypedDocument<MemberSuspendMutation, MemberSuspendMutationVariables> = /* @__PURE__ */ document(
  "MemberSuspend",
  "97b019cc21229e59e58943e9cf3fcd6785eec54f552b6b88c20d9f4bf8fc506d",
  "mutation MemberSuspend($input:MemberSuspendInput!){memberSuspend(input:$input){member{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberRestoreDocument: TypedDocument<MemberRestoreMutation, MemberRestoreMutationVariables> = /* @__PURE__ */ document(
  "MemberRestore",
  "188303e26e668302fafa566c0a04e5aecc42eeda5f8341b1b95b5e1f4ae85f86",
  "mutation MemberRestore($input:MemberRestoreInput!){memberRestore(input:$input){member{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberSessionsEndDocument: TypedDocument<MemberSessionsEndMutation, MemberSessionsEndMutationVariables> = /* @__PURE__ */ document(
  "MemberSessionsEnd",
  "7d61ad18808dcf8a019ff811c65b4b44b55a8597492eede78877a65e18249432",
  "mutation MemberSessionsEnd($input:MemberSessionsRevokeInput!){memberSessionsRevoke(input:$input){userErrors{code message field __typename}__typename}}",
);

export const MemberSessionEndDocument: TypedDocument<MemberSessionEndMutation, MemberSessionEndMutationVariables> = /* @__PURE__ */ document(
  "MemberSessionEnd",
  "f6246280a4f94d9b2d4ff7e841b2d8b2cbfedb0355712b4d29cbb7ed0bbfa4cf",
  "mutation MemberSessionEnd($input:MemberSessionRevokeInput!){memberSessionRevoke(input:$input){session{id revokedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberOtherSessionsEndDocument: TypedDocument<MemberOtherSessionsEndMutation, MemberOtherSessionsEndMutationVariables> = /* @__PURE__ */ document(
  "MemberOtherSessionsEnd",
  "533682802f34fb74bfaaa504ec7da6bd2bcc3b747c32f711c4491e9f9a7e7596",
  "mutation MemberOtherSessionsEnd{sessionRevokeOthers{count userErrors{code message field __typename}__typename}}",
);

export const MemberFileDeleteDocument: TypedDocument<MemberFileDeleteMutation, MemberFileDeleteMutationVariables> = /* @__PURE__ */ document(
  "MemberFileDelete",
  "f08f1b4d72248ef790f16603c3874da554b7ce937d1bdfc9415fd9c4e939fa0e",
  "mutation MemberFileDelete($input:FileDeleteInput!){fileDelete(input:$input){file{id status url(inline:false)__typename}userErrors{code message field __typename}__typename}}",
);

export const MemberActAsDocument: TypedDocument<MemberActAsMutation, MemberActAsMutationVariables> = /* @__PURE__ */ document(
  "MemberActAs",
  "d9dd426025f33540916a825509201df4dd93b23ef3efa9e52e65dc5796fc8d97",
  "mutation MemberActAs($input:ImpersonationStartInput!){impersonationStart(input:$input){session{id __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberRoleGrantDocument: TypedDocument<MemberRoleGrantMutation, MemberRoleGrantMutationVariables> = /* @__PURE__ */ document(
  "MemberRoleGrant",
  "427fe2c7a4076942e5b94563534ad49cb6e816eb2005ef0b9954741d061fb3fc",
  "mutation MemberRoleGrant($input:RoleGrantInput!){roleGrant(input:$input){member{id roles customRoles{id name __typename}__typename}userErrors{code message field __typename}__typename}}",
);

export const MemberRoleRevokeDocument: TypedDocument<MemberRoleRevokeMutation, MemberRoleRevokeMutationVariables> = /* @__PURE__ */ document(
  "MemberRoleRevoke",
  "8bd624fabacf18f600e4248c845493db70fecaa5923e953754c7bdd90961ebd9",
  "mutation MemberRoleRevoke($input:RoleRevokeInput!){roleRevoke(input:$input){member{id roles customRoles{id name __typename}__typename}userErrors{code message field __typename}__typename}}",
);

export const MemberNoteAddDocument: TypedDocument<MemberNoteAddMutation, MemberNoteAddMutationVariables> = /* @__PURE__ */ document(
  "MemberNoteAdd",
  "706b80a280c498892e0bfe13ef8097ebc23631066eafee7e4882064a91309537",
  "mutation MemberNoteAdd($input:MemberNoteCreateInput!$key:String!){memberNoteCreate(input:$input)@idempotent(key:$key){note{id __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberNoteChangeDocument: TypedDocument<MemberNoteChangeMutation, MemberNoteChangeMutationVariables> = /* @__PURE__ */ document(
  "MemberNoteChange",
  "8493e51ba32499bfa14fcf59df8a15143f1358beca9a38d859074b51c1230ee3",
  "mutation MemberNoteChange($input:MemberNoteUpdateInput!){memberNoteUpdate(input:$input){note{id text isPinned editedAt __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberNoteDeleteDocument: TypedDocument<MemberNoteDeleteMutation, MemberNoteDeleteMutationVariables> = /* @__PURE__ */ document(
  "MemberNoteDelete",
  "baab2a8c0abf802d105d46c41f9d8006ac83314233ad4d5b6ada20adbc72ded4",
  "mutation MemberNoteDelete($input:MemberNoteDeleteInput!){memberNoteDelete(input:$input){userErrors{code message field __typename}__typename}}",
);

export const MemberAnswersSaveDocument: TypedDocument<MemberAnswersSaveMutation, MemberAnswersSaveMutationVariables> = /* @__PURE__ */ document(
  "MemberAnswersSave",
  "b54311ef3ea13a6e184fdaa117fb83d7e42a99f11015f9755e481b5e3c08c276",
  "mutation MemberAnswersSave($input:MemberCustomFieldsUpdateInput!){memberCustomFieldsUpdate(input:$input){member{id __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberErasureAskDocument: TypedDocument<MemberErasureAskMutation, MemberErasureAskMutationVariables> = /* @__PURE__ */ document(
  "MemberErasureAsk",
  "b0ac1f71f5cd3bb6c02e56fa91439675d2784d97279c3f3d6fe0984a80d2c3f6",
  "mutation MemberErasureAsk($input:MemberErasureRequestForInput!){memberErasureRequestFor(input:$input){erasure{id dueAt __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberErasureTakeBackDocument: TypedDocument<MemberErasureTakeBackMutation, MemberErasureTakeBackMutationVariables> = /* @__PURE__ */ document(
  "MemberErasureTakeBack",
  "bcb6824a0f58752e7d2cedcab9368dbe49a004af84288f94d989d0d258874cad",
  "mutation MemberErasureTakeBack($input:MemberErasureCancelForInput!){memberErasureCancelFor(input:$input){erasure{id __typename}userErrors{code message field __typename}__typename}}",
);

export const MemberFileMakeDocument: TypedDocument<MemberFileMakeMutation, MemberFileMakeMutationVariables> = /* @__PURE__ */ document(
  "MemberFileMake",
  "8020081ed64f4e590ddd6333c556c6d5f339caab4f57a30cab353ef6dc32530b",
  "mutation MemberFileMake($input:MemberExportCreateForInput!){memberExportCreateFor(input:$input){userErrors{code message field __typename}__typename}}",
);
