// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which accounts. */
export type AccountFilter = {
  /** Who has a subscription to this product. Asks for SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Who has a subscription to this offer. Asks for SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Who has a subscription in one of these states; where none are given, one that has not ended. It is the same one that fits `product` and `offer`. Asks for SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Who has such a subscription, or who has none such; where the three others are not given, any that has not ended. A member has those of every account in which they have a seat. Asks for SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** Part of the name or the legal name, in any case. */
  text?: string | null | undefined;
  kind?: AccountKind | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** A person's own account, or a company's. */
export type AccountKind =
  | 'PERSONAL'
  | 'COMPANY';

/** Why a mutation of Bulk was refused. */
export type BulkErrorCode =
  | 'TOO_MANY'
  | 'FINISHED'
  | 'FIELD_UNKNOWN'
  | 'FILTER_UNFIT'
  | 'FILE_UNFIT'
  | 'MAPPING_INVALID';

/** How far an export or import is. DONE, FAILED and CANCELED are its ends. It goes on by itself, also after whoever worked at it was killed. */
export type BulkStatus =
  | 'QUEUED'
  | 'RUNNING'
  | 'DONE'
  | 'FAILED'
  | 'CANCELED';

/** All that is given must hold. */
export type CouponFilter = {
  /** A part of the name or the code. */
  text?: string | null | undefined;
  isArchived?: boolean | null | undefined;
};

export type EventFilter = {
  /** Names as `invoice.paid`. */
  types?: Array<string> | null | undefined;
  subject?: string | null | undefined;
  /** A cursor of the log, however old. */
  after?: string | null | undefined;
};

export type ExportCreateInput = {
  of: ExportOf;
  format?: ExportFormat;
  filter?: ExportFilter | null | undefined;
  /** By their names in GraphQL; all that the caller may see where none are named. */
  fields?: Array<string> | null | undefined;
};

/** Which rows; all of them where nothing is said. Only the part of the list in question. */
export type ExportFilter = {
  members?: MemberFilter | null | undefined;
  accounts?: AccountFilter | null | undefined;
  subscriptions?: SubscriptionFilter | null | undefined;
  invoices?: InvoiceFilter | null | undefined;
  payments?: PaymentFilter | null | undefined;
  events?: EventFilter | null | undefined;
  ledgerEntries?: LedgerEntryFilter | null | undefined;
  products?: ProductFilter | null | undefined;
  offers?: OfferFilter | null | undefined;
  coupons?: CouponFilter | null | undefined;
};

/** JSONL: a JSON object per line, its fields named as in GraphQL. CSV: a header and a row each, as in RFC 4180, in UTF-8; a cell that a spreadsheet would run as a formula has a ' before it. */
export type ExportFormat =
  | 'JSONL'
  | 'CSV';

/** A list that can be had as a file. */
export type ExportOf =
  | 'MEMBERS'
  | 'ACCOUNTS'
  | 'SUBSCRIPTIONS'
  | 'INVOICES'
  | 'PAYMENTS'
  | 'EVENTS'
  | 'LEDGER_ENTRIES'
  | 'PRODUCTS'
  | 'OFFERS'
  | 'COUPONS';

export type InvoiceFilter = {
  statuses?: Array<InvoiceStatus> | null | undefined;
  account?: string | null | undefined;
  /** How its number begins, in any case. */
  number?: string | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** How an invoice stands. */
export type InvoiceStatus =
  | 'DRAFT'
  | 'OPEN'
  | 'PAID'
  | 'VOID'
  | 'UNCOLLECTIBLE'
  | 'DELETED';

/** The chart of accounts. CLEARING is what providers hold for us, BANK what they paid out. BALANCE is owed to accounts, GIFTS to whoever redeems one, CREDITS for units that were paid and not used. SUSPENSE is money that nobody expected. */
export type LedgerAccount =
  | 'RECEIVABLE'
  | 'CLEARING'
  | 'BANK'
  | 'DISPUTED'
  | 'DEFERRED'
  | 'TAX'
  | 'BALANCE'
  | 'CREDITS'
  | 'GIFTS'
  | 'REFUNDS_PAYABLE'
  | 'SUSPENSE'
  | 'REVENUE'
  | 'FEES'
  | 'LOSSES'
  | 'BAD_DEBT'
  | 'ROUNDING';

/** All that is given must hold. */
export type LedgerEntryFilter = {
  /** Whose entries. */
  account?: string | null | undefined;
  /** On either side. */
  ledgerAccount?: LedgerAccount | null | undefined;
  /** What they were booked for. */
  subject?: string | null | undefined;
  /** At that time or later. */
  from?: string | null | undefined;
  /** Before that time. */
  to?: string | null | undefined;
  currency?: string | null | undefined;
};

/** Which members to list. Every condition that is given must match. */
export type MemberFilter = {
  /** Who has a subscription to this product. Asks for SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Who has a subscription to this offer. Asks for SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Who has a subscription in one of these states; where none are given, one that has not ended. It is the same one that fits `product` and `offer`. Asks for SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Who has such a subscription, or who has none such; where the three others are not given, any that has not ended. A member has those of every account in which they have a seat. Asks for SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** Only members with these IDs, at most 250. */
  ids?: Array<string> | null | undefined;
  /** Only the member with this email address. */
  email?: string | null | undefined;
  /** Only members with one of these statuses. */
  statuses?: Array<MemberStatus> | null | undefined;
  /** Only members created at this time or later. */
  createdSince?: string | null | undefined;
  /** Only members created before this time. */
  createdBefore?: string | null | undefined;
  /** Only members who have a staff role (`true`), or who have none (`false`). */
  isStaff?: boolean | null | undefined;
};

/** Whether a member can sign in. */
export type MemberStatus =
  /** The member can sign in. */
  | 'ACTIVE'
  /** The member cannot sign in until staff restore them. */
  | 'SUSPENDED'
  /** The member's personal data was erased. */
  | 'ERASED';

/** All that is given must hold. */
export type OfferFilter = {
  /** A part of the name or the code. */
  text?: string | null | undefined;
  statuses?: Array<OfferStatus> | null | undefined;
  product?: string | null | undefined;
};

/** Whether an offer is on sale. */
export type OfferStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

/** All that is given must hold. */
export type PaymentFilter = {
  statuses?: Array<PaymentStatus> | null | undefined;
  account?: string | null | undefined;
  providerAccount?: string | null | undefined;
  isInSuspense?: boolean | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** How an attempt to collect stands. UNKNOWN: the provider's answer was lost and is being looked up. */
export type PaymentStatus =
  | 'STARTED'
  | 'UNKNOWN'
  | 'PENDING'
  | 'ACTION_REQUIRED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELED';

/** All that is given must hold. */
export type ProductFilter = {
  /** A part of the name or the code. */
  text?: string | null | undefined;
  isArchived?: boolean | null | undefined;
};

/** Which subscriptions to list. Every condition that is given must match. */
export type SubscriptionFilter = {
  /** Only subscriptions with one of these statuses. */
  statuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only subscriptions of this account. */
  account?: string | null | undefined;
  /** Only subscriptions to this product. */
  product?: string | null | undefined;
  /** Only subscriptions to this offer. */
  offer?: string | null | undefined;
  /** Only subscriptions created at this time or later. */
  createdSince?: string | null | undefined;
  /** Only subscriptions created before this time. */
  createdBefore?: string | null | undefined;
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

export type ExportProgressFragment = (
  { id: string, status: BulkStatus, rowsDone: number, rowsKnown: number | null, size: string | null, error: string | null }
  & { __typename: 'Export' }
);

export type ExportBeginMutationVariables = Exact<{
  input: ExportCreateInput;
  key: string;
}>;


export type ExportBeginMutation = { exportCreate: (
    { export: (
      { id: string, status: BulkStatus, rowsDone: number, rowsKnown: number | null, size: string | null, error: string | null }
      & { __typename: 'Export' }
    ) | null, userErrors: Array<(
      { code: BulkErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BulkUserError' }
    )> }
    & { __typename: 'ExportCreatePayload' }
  ) };

export type ExportStopMutationVariables = Exact<{
  export: string;
}>;


export type ExportStopMutation = { exportCancel: (
    { export: (
      { id: string, status: BulkStatus, rowsDone: number, rowsKnown: number | null, size: string | null, error: string | null }
      & { __typename: 'Export' }
    ) | null, userErrors: Array<(
      { code: BulkErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BulkUserError' }
    )> }
    & { __typename: 'ExportCancelPayload' }
  ) };

export type ExportFileQueryVariables = Exact<{
  export: string;
}>;


export type ExportFileQuery = { node:
    | (
      { id: string }
      & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'ExternalIdentity' }
    )
    | (
      { id: string }
      & { __typename: 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { downloadUrl: string | null, id: string }
      & { __typename: 'Export' }
    )
   | null };

export type ExportFollowSubscriptionVariables = Exact<{
  export: string;
}>;


export type ExportFollowSubscription = { exportProgressed: (
    { id: string, status: BulkStatus, rowsDone: number, rowsKnown: number | null, size: string | null, error: string | null }
    & { __typename: 'Export' }
  ) };

export const ExportBeginDocument: TypedDocument<ExportBeginMutation, ExportBeginMutationVariables> = /* @__PURE__ */ document(
  "ExportBegin",
  "675e3dee6178833591c16a1b9bc6f8d761541322c40ce4fc785200a14ee376d8",
  "mutation ExportBegin($input:ExportCreateInput!$key:String!){exportCreate(input:$input)@idempotent(key:$key){export{...ExportProgress __typename}userErrors{code message field __typename}__typename}}fragment ExportProgress on Export{id status rowsDone rowsKnown size error __typename}",
);

export const ExportStopDocument: TypedDocument<ExportStopMutation, ExportStopMutationVariables> = /* @__PURE__ */ document(
  "ExportStop",
  "6759497959161192086d2fcc35e644ebb3743a768ff76ee1434716e792c08698",
  "mutation ExportStop($export:ID!){exportCancel(input:{export:$export}){export{...ExportProgress __typename}userErrors{code message field __typename}__typename}}fragment ExportProgress on Export{id status rowsDone rowsKnown size error __typename}",
);

export const ExportFileDocument: TypedDocument<ExportFileQuery, ExportFileQueryVariables> = /* @__PURE__ */ document(
  "ExportFile",
  "107aa7bf9b9a6a82140951f6b3ac1bc19a9434c25ec5514c8aea6950fc32e273",
  "query ExportFile($export:ID!){node(id:$export){id ...on Export{downloadUrl __typename}__typename}}",
);

export const ExportFollowDocument: TypedDocument<ExportFollowSubscription, ExportFollowSubscriptionVariables> = /* @__PURE__ */ document(
  "ExportFollow",
  "6e5f1934fad11ae8ad7152486c6be0174546a57a4a815449e90f32fe8bf1c92f",
  "subscription ExportFollow($export:ID!){exportProgressed(id:$export){...ExportProgress __typename}}fragment ExportProgress on Export{id status rowsDone rowsKnown size error __typename}",
);
