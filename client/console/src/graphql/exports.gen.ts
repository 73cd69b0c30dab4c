// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which accounts. */
export type AccountFilter = {
  /** Part of the name or the legal name, in any case. */
  text?: string | null | undefined;
  kind?: AccountKind | null | undefined;
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
  | 'EVENTS';

export type InvoiceFilter = {
  statuses?: Array<InvoiceStatus> | null | undefined;
  account?: string | null | undefined;
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

export type MemberFilter = {
  /** These members, at most 250. */
  ids?: Array<string> | null | undefined;
  email?: string | null | undefined;
  statuses?: Array<MemberStatus> | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

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

export type ConsoleExportCreateMutationVariables = Exact<{
  input: ExportCreateInput;
}>;


export type ConsoleExportCreateMutation = { exportCreate: (
    { export: (
      { id: string }
      & { __typename: 'Export' }
    ) | null, userErrors: Array<(
      { code: BulkErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'BulkUserError' }
    )> }
    & { __typename: 'ExportCreatePayload' }
  ) };

export type ConsoleExportStateQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleExportStateQuery = { node:
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
      & { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { status: BulkStatus, rowsDone: number, rowsKnown: number | null, downloadUrl: string | null, id: string }
      & { __typename: 'Export' }
    )
   | null };

export const ConsoleExportCreateDocument: TypedDocument<ConsoleExportCreateMutation, ConsoleExportCreateMutationVariables> = /* @__PURE__ */ document(
  "ConsoleExportCreate",
  "0cda201c240c51e52927a831d2ef81a3dbdf464262cd249037445fa668285626",
  "mutation ConsoleExportCreate($input:ExportCreateInput!){exportCreate(input:$input){export{id __typename}userErrors{code message field __typename}__typename}}",
);

export const ConsoleExportStateDocument: TypedDocument<ConsoleExportStateQuery, ConsoleExportStateQueryVariables> = /* @__PURE__ */ document(
  "ConsoleExportState",
  "129a6d130bf4f60d74f5764f2dead16a02c9f5fe5fa948c005a13e7be65003be",
  "query ConsoleExportState($id:ID!){node(id:$id){id ...on Export{status rowsDone rowsKnown downloadUrl __typename}__typename}}",
);
