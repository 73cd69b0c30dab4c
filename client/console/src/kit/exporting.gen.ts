// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Filters accounts. */
export type AccountFilter = {
  /** Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** Part of the name or the legal name, case-insensitive. */
  text?: string | null | undefined;
  /** Only accounts of this kind. */
  kind?: AccountKind | null | undefined;
  /** Only accounts created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only accounts created before this time. */
  createdBefore?: string | null | undefined;
};

/** The kind of an account. */
export type AccountKind =
  /** A person's own account, created at sign-up. */
  | 'PERSONAL'
  /** An account for several people. */
  | 'COMPANY';

/** The codes that `BulkUserError` can have. */
export type BulkErrorCode =
  /** Too many exports or imports are in progress. Wait for one to finish. */
  | 'TOO_MANY'
  /** The export or import is already finished. */
  | 'FINISHED'
  /** The field does not exist. */
  | 'FIELD_UNKNOWN'
  /** The filter is for another list. */
  | 'FILTER_UNFIT'
  /** The file is not a completed upload of type text/csv. */
  | 'FILE_UNFIT'
  /** A column does not exist, or a column or field is mapped twice. */
  | 'MAPPING_INVALID';

/** The status of an export or import. DONE, FAILED, and CANCELED are final. The work continues automatically, even after its worker was killed. */
export type BulkStatus =
  /** It is waiting for a worker. */
  | 'QUEUED'
  /** It is being worked on. */
  | 'RUNNING'
  /** It is complete. */
  | 'DONE'
  /** It failed; see `error`. */
  | 'FAILED'
  /** It was canceled. */
  | 'CANCELED';

/** Filters coupons. All given conditions must match. */
export type CouponFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only coupons that are (true) or are not (false) archived. */
  isArchived?: boolean | null | undefined;
};

/** Filters events. All given conditions must match. */
export type EventFilter = {
  /** Only events of these types, such as `invoice.paid`. */
  types?: Array<string> | null | undefined;
  /** Only events about this object. */
  subject?: string | null | undefined;
  /** Only events after this cursor of the log, however old. */
  after?: string | null | undefined;
};

/** The input of `exportCreate`. */
export type ExportCreateInput = {
  /** The list to export. */
  of: ExportOf;
  /** The format of the file. */
  format?: ExportFormat;
  /** Which rows to export. Defaults to all of them. */
  filter?: ExportFilter | null | undefined;
  /** The names of the fields, as in GraphQL. Defaults to all fields that the caller is allowed to see. */
  fields?: Array<string> | null | undefined;
};

/** Which rows to export. Defaults to all of them. Only the filter of the exported list applies. */
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

/** The format of a file. */
export type ExportFormat =
  /** One JSON object per line, with GraphQL field names. */
  | 'JSONL'
  /** A header, then one row per record, as in RFC 4180, in UTF-8. Cells that a spreadsheet would interpret as a formula are prefixed with '. */
  | 'CSV';

/** The lists that can be exported. */
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

/** Filters invoices. All given conditions must match. */
export type InvoiceFilter = {
  /** Only invoices with one of these statuses. */
  statuses?: Array<InvoiceStatus> | null | undefined;
  /** Only invoices of this account. */
  account?: string | null | undefined;
  /** The beginning of the invoice number, case-insensitive. */
  number?: string | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
};

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

/** The chart of accounts. */
export type LedgerAccount =
  /** What accounts owe on invoices. */
  | 'RECEIVABLE'
  /** Money that providers hold for the business. */
  | 'CLEARING'
  /** Money that providers paid out. */
  | 'BANK'
  /** Payments in open disputes. */
  | 'DISPUTED'
  /** Invoiced revenue that is not recognized yet. */
  | 'DEFERRED'
  /** Tax on invoices. */
  | 'TAX'
  /** What the business owes accounts. */
  | 'BALANCE'
  /** Credits that were paid for and not used. */
  | 'CREDITS'
  /** Gifts, which are owed to those who redeem them. */
  | 'GIFTS'
  /** Refunds that have not arrived yet. */
  | 'REFUNDS_PAYABLE'
  /** Unexpected money. */
  | 'SUSPENSE'
  /** Recognized revenue. */
  | 'REVENUE'
  /** Fees of providers. */
  | 'FEES'
  /** Lost disputes. */
  | 'LOSSES'
  /** Invoices that were written off as uncollectible. */
  | 'BAD_DEBT'
  /** Rounding differences. */
  | 'ROUNDING';

/** Filters ledger entries. All given conditions must match. */
export type LedgerEntryFilter = {
  /** Only entries of this account. */
  account?: string | null | undefined;
  /** Only entries with this ledger account on either side. */
  ledgerAccount?: LedgerAccount | null | undefined;
  /** Only entries that were booked for this object. */
  subject?: string | null | undefined;
  /** Only entries at or after this time. */
  from?: string | null | undefined;
  /** Only entries before this time. */
  to?: string | null | undefined;
  currency?: string | null | undefined;
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

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

/** Filters offers. All given conditions must match. */
export type OfferFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only offers with one of these statuses. */
  statuses?: Array<OfferStatus> | null | undefined;
  /** Only offers of this product. */
  product?: string | null | undefined;
};

/** Whether an offer is on sale. */
export type OfferStatus =
  /** The offer is not published yet. */
  | 'DRAFT'
  /** The offer is on sale, within its dates. */
  | 'PUBLISHED'
  /** The offer was withdrawn from sale. Existing subscribers keep it. */
  | 'WITHDRAWN';

/** Filters payments. All given conditions must match. */
export type PaymentFilter = {
  /** Only payments with one of these statuses. */
  statuses?: Array<PaymentStatus> | null | undefined;
  /** Only payments of this account. */
  account?: string | null | undefined;
  /** Only payments through this provider account. */
  providerAccount?: string | null | undefined;
  /** Only payments that are (true) or are not (false) in suspense. */
  isInSuspense?: boolean | null | undefined;
  /** Only payments created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only payments created before this time. */
  createdBefore?: string | null | undefined;
};

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

/** Filters products. All given conditions must match. */
export type ProductFilter = {
  /** Part of the name or the code. */
  text?: string | null | undefined;
  /** Only products that are (true) or are not (false) archived. */
  isArchived?: boolean | null | undefined;
};

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
