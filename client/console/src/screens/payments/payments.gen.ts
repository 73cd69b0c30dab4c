// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The codes that `CollectionUserError` can have. */
export type CollectionErrorCode =
  /** A payment provider manages this, so it cannot be done here. */
  | 'PROVIDER_MANAGED'
  /** No payment provider can take the payment. */
  | 'NO_PROVIDER'
  /** The payment method was declined. */
  | 'PAYMENT_METHOD_DECLINED'
  /** The payment method was removed. */
  | 'PAYMENT_METHOD_REMOVED'
  /** The payment provider charges a subscription with the payment method. */
  | 'PAYMENT_METHOD_IN_USE'
  /** Nothing is due. */
  | 'NOTHING_DUE'
  /** The currency is another one than that of the invoice or payment. */
  | 'CURRENCY_DIFFERS'
  /** The amount must be greater than zero. */
  | 'AMOUNT_INVALID'
  /** A payment is in progress. Wait for it to finish. */
  | 'PAYMENT_IN_PROGRESS'
  /** The time of receipt is in the future. */
  | 'RECEIVED_LATER'
  /** Another payment came first. Try again. */
  | 'IN_USE'
  /** The money is not held in suspense. */
  | 'NOT_IN_SUSPENSE'
  /** The invoice is required. */
  | 'INVOICE_REQUIRED'
  /** The account is required. */
  | 'ACCOUNT_REQUIRED'
  /** The disputed amount is larger than the amount that is left. */
  | 'DISPUTE_TOO_LARGE'
  /** The payment is already disputed. */
  | 'DISPUTE_OPEN'
  /** The dispute is already closed. */
  | 'DISPUTE_CLOSED'
  /** The refund is not one that staff send themselves. */
  | 'REFUND_NOT_BY_HAND';

/** Filters credit notes. All given conditions must match. */
export type CreditNoteFilter = {
  /** Only credit notes of this account. */
  account?: string | null | undefined;
  /** Only credit notes that correct this invoice. */
  invoice?: string | null | undefined;
  /** Only credit notes created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only credit notes created before this time. */
  createdBefore?: string | null | undefined;
};

/** The input of `disputeClose`. */
export type DisputeCloseInput = {
  dispute: string;
  outcome: DisputeOutcome;
};

/** Filters disputes. All given conditions must match. */
export type DisputeFilter = {
  /** Only disputes with one of these statuses. */
  statuses?: Array<DisputeStatus> | null | undefined;
  /** Only those of payments of this account. */
  account?: string | null | undefined;
  /** Only disputes at this provider account. */
  providerAccount?: string | null | undefined;
  /** Only disputes created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only disputes created before this time. */
  createdBefore?: string | null | undefined;
};

/** The bank's decision. WON: the money is returned to the business. LOST: it is a loss. */
export type DisputeOutcome =
  | 'WON'
  | 'LOST';

/** The input of `disputeRecord`. */
export type DisputeRecordInput = {
  payment: string;
  /** The disputed amount. Defaults to everything that is left of the payment. */
  amount?: MoneyInput | null | undefined;
  reason?: string;
  dueBy?: string | null | undefined;
  /** The provider's identifier. */
  reference?: string | null | undefined;
};

/** The status of a dispute. */
export type DisputeStatus =
  /** The bank has not decided yet. */
  | 'OPEN'
  /** The bank decided for the business. */
  | 'WON'
  /** The bank decided for the payer. */
  | 'LOST';

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

/** An amount of money, in minor units (cents). */
export type MoneyInput = {
  /** The amount in minor units (cents). */
  amountMinor: string;
  /** The currency of the amount. */
  currency: string;
};

/** Where the amount of a credit note goes. */
export type NoteTarget =
  /** It reduces the amount due. */
  | 'INVOICE'
  /** It is credited to the account's balance. */
  | 'BALANCE'
  /** It is refunded to the payer. */
  | 'REFUND';

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

/** The input of `paymentRecord`. */
export type PaymentRecordInput = {
  amount: MoneyInput;
  /** The number of the invoice. Money with any other reference is held in suspense. */
  reference: string;
  receivedAs?: Receipt;
  /** When the money was received. Defaults to now. */
  receivedAt?: string | null | undefined;
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

/** How money on its way to the bank stands. */
export type PayoutStatus =
  | 'PENDING'
  | 'PAID'
  | 'FAILED'
  | 'CANCELED';

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
  | 'MANUAL';

/** How money was received that no provider processed. */
export type Receipt =
  | 'BANK_TRANSFER'
  | 'CASH'
  | 'CHEQUE';

/** Filters refunds. All given conditions must match. */
export type RefundFilter = {
  /** Only refunds with one of these statuses. */
  statuses?: Array<RefundStatus> | null | undefined;
  /** Only those of payments of this account. */
  account?: string | null | undefined;
  /** Only refunds through this provider account. */
  providerAccount?: string | null | undefined;
  /** Only refunds created at or after this time. */
  createdSince?: string | null | undefined;
  /** Only refunds created before this time. */
  createdBefore?: string | null | undefined;
};

/** Whether a refund that staff send themselves was sent or cannot be sent. */
export type RefundOutcome =
  | 'SENT'
  | 'NOT_SENT';

/** The input of `refundSettle`. */
export type RefundSettleInput = {
  refund: string;
  outcome: RefundOutcome;
};

/** The status of a refund. */
export type RefundStatus =
  /** The refund was requested. */
  | 'STARTED'
  /** The provider's answer was lost and is being looked up. */
  | 'UNKNOWN'
  /** The refund is on its way, or is to be sent by staff. */
  | 'PENDING'
  /** The refund succeeded. */
  | 'SUCCEEDED'
  /** The refund failed. */
  | 'FAILED';

/** What happens to unexpected money. */
export type SuspensePlace =
  /** It pays an invoice. */
  | 'INVOICE'
  /** It is credited to an account's balance. */
  | 'BALANCE'
  /** It is refunded. */
  | 'REFUND';

/** The input of `suspenseResolve`. */
export type SuspenseResolveInput = {
  payment: string;
  to: SuspensePlace;
  /** The invoice to pay, when the money is for an invoice. */
  invoice?: string | null | undefined;
  /** The account whose balance is credited, when the payment does not identify it. */
  account?: string | null | undefined;
};

export type PaymentRowFragment = (
  { id: string, status: PaymentStatus, createdAt: string, settledAt: string | null, attempt: number, declineCode: string | null, provider: ProviderKind | null, receivedAs: Receipt | null, note: string | null, isInSuspense: boolean, actionUrl: string | null, amount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), fee: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) | null, refunded: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), disputed: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null, invoice: (
    { id: string, number: string | null, status: InvoiceStatus }
    & { __typename: 'Invoice' }
  ) | null }
  & { __typename: 'Payment' }
);

export type PaymentRefundRowFragment = (
  { id: string, status: RefundStatus, toBalance: boolean, isGoodwill: boolean, reason: string, createdAt: string, settledAt: string | null, amount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) }
  & { __typename: 'Refund' }
);

export type PaymentDisputeRowFragment = (
  { id: string, status: DisputeStatus, reason: string, dueBy: string | null, createdAt: string, closedAt: string | null, amount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ) }
  & { __typename: 'Dispute' }
);

export type PaymentListQueryVariables = Exact<{
  filter?: PaymentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentListQuery = { payments: (
    { nodes: Array<(
      { id: string, status: PaymentStatus, createdAt: string, settledAt: string | null, attempt: number, declineCode: string | null, provider: ProviderKind | null, receivedAs: Receipt | null, note: string | null, isInSuspense: boolean, actionUrl: string | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), fee: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null, refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), disputed: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, invoice: (
        { id: string, number: string | null, status: InvoiceStatus }
        & { __typename: 'Invoice' }
      ) | null }
      & { __typename: 'Payment' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'PaymentConnection' }
  ) };

export type PaymentRefundsQueryVariables = Exact<{
  filter?: RefundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentRefundsQuery = { refunds: (
    { nodes: Array<(
      { id: string, status: RefundStatus, toBalance: boolean, isGoodwill: boolean, reason: string, createdAt: string, settledAt: string | null, payment: (
        { id: string, provider: ProviderKind | null, receivedAs: Receipt | null, account: (
          { id: string, name: string }
          & { __typename: 'Account' }
        ) | null, invoice: (
          { id: string, number: string | null }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'Payment' }
      ) | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Refund' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'RefundConnection' }
  ) };

export type PaymentNotesQueryVariables = Exact<{
  filter?: CreditNoteFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentNotesQuery = { creditNotes: (
    { nodes: Array<(
      { id: string, number: string, target: NoteTarget, reason: string, createdAt: string, pdfUrl: string, total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, invoice: (
        { id: string, number: string | null }
        & { __typename: 'Invoice' }
      ) | null }
      & { __typename: 'CreditNote' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'CreditNoteConnection' }
  ) };

export type PaymentDisputesQueryVariables = Exact<{
  filter?: DisputeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentDisputesQuery = { disputes: (
    { nodes: Array<(
      { id: string, status: DisputeStatus, reason: string, dueBy: string | null, createdAt: string, closedAt: string | null, payment: (
        { id: string, provider: ProviderKind | null, receivedAs: Receipt | null, account: (
          { id: string, name: string }
          & { __typename: 'Account' }
        ) | null, invoice: (
          { id: string, number: string | null }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'Payment' }
      ) | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Dispute' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'DisputeConnection' }
  ) };

export type PaymentPayoutsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PaymentPayoutsQuery = { payouts: (
    { nodes: Array<(
      { id: string, status: PayoutStatus, providerRef: string, arrivesAt: string, failure: string | null, createdAt: string, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), fees: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Payout' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'PayoutConnection' }
  ) };

export type PaymentOneQueryVariables = Exact<{
  id: string;
}>;


export type PaymentOneQuery = { node:
    | (
      { id: string }
      & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
    )
    | (
      { id: string }
      & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    )
    | (
      { id: string }
      & { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    )
    | (
      { id: string, status: PaymentStatus, createdAt: string, settledAt: string | null, attempt: number, declineCode: string | null, provider: ProviderKind | null, receivedAs: Receipt | null, note: string | null, isInSuspense: boolean, actionUrl: string | null, refunds: Array<(
        { id: string, status: RefundStatus, toBalance: boolean, isGoodwill: boolean, reason: string, createdAt: string, settledAt: string | null, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Refund' }
      )>, disputes: Array<(
        { id: string, status: DisputeStatus, reason: string, dueBy: string | null, createdAt: string, closedAt: string | null, amount: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ) }
        & { __typename: 'Dispute' }
      )>, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), fee: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) | null, refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), disputed: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, invoice: (
        { id: string, number: string | null, status: InvoiceStatus }
        & { __typename: 'Invoice' }
      ) | null }
      & { __typename: 'Payment' }
    )
   | null };

export type PaymentOpenInvoicesQueryVariables = Exact<{
  account?: string | null | undefined;
  number?: string | null | undefined;
}>;


export type PaymentOpenInvoicesQuery = { invoices: (
    { nodes: Array<(
      { id: string, number: string | null, account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Invoice' }
    )> }
    & { __typename: 'InvoiceConnection' }
  ) };

export type PaymentRecordingMutationVariables = Exact<{
  input: PaymentRecordInput;
  key: string;
}>;


export type PaymentRecordingMutation = { paymentRecord: (
    { payment: (
      { id: string, status: PaymentStatus, isInSuspense: boolean, invoice: (
        { id: string, number: string | null }
        & { __typename: 'Invoice' }
      ) | null }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'PaymentRecordPayload' }
  ) };

export type PaymentResolvingMutationVariables = Exact<{
  input: SuspenseResolveInput;
  key: string;
}>;


export type PaymentResolvingMutation = { suspenseResolve: (
    { payment: (
      { id: string, status: PaymentStatus, isInSuspense: boolean, invoice: (
        { id: string, number: string | null }
        & { __typename: 'Invoice' }
      ) | null }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'SuspenseResolvePayload' }
  ) };

export type PaymentRefundSettlingMutationVariables = Exact<{
  input: RefundSettleInput;
  key: string;
}>;


export type PaymentRefundSettlingMutation = { refundSettle: (
    { refund: (
      { id: string, status: RefundStatus, toBalance: boolean, isGoodwill: boolean, reason: string, createdAt: string, settledAt: string | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Refund' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'RefundSettlePayload' }
  ) };

export type PaymentDisputeRecordingMutationVariables = Exact<{
  input: DisputeRecordInput;
  key: string;
}>;


export type PaymentDisputeRecordingMutation = { disputeRecord: (
    { dispute: (
      { id: string, status: DisputeStatus, reason: string, dueBy: string | null, createdAt: string, closedAt: string | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Dispute' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'DisputeRecordPayload' }
  ) };

export type PaymentDisputeClosingMutationVariables = Exact<{
  input: DisputeCloseInput;
  key: string;
}>;


export type PaymentDisputeClosingMutation = { disputeClose: (
    { dispute: (
      { id: string, status: DisputeStatus, reason: string, dueBy: string | null, createdAt: string, closedAt: string | null, amount: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Dispute' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'DisputeClosePayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const PaymentListDocument: TypedDocument<PaymentListQuery, PaymentListQueryVariables> = /* @__PURE__ */ document(
  "PaymentList",
  "52ed47236260615d2e7479bc058393d3dfa8dfffe3c8164d1caebaf7b49fbbad",
  "query PaymentList($filter:PaymentFilter$first:Int$after:String$last:Int$before:String){payments(filter:$filter first:$first after:$after last:$last before:$before){nodes{...PaymentRow __typename}pageInfo{...PageFields __typename}__typename}}fragment PaymentRow on Payment{id status createdAt settledAt attempt declineCode provider receivedAs note isInSuspense actionUrl amount{...MoneyFields __typename}fee{...MoneyFields __typename}refunded{...MoneyFields __typename}disputed{...MoneyFields __typename}account{id name __typename}invoice{id number status __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentRefundsDocument: TypedDocument<PaymentRefundsQuery, PaymentRefundsQueryVariables> = /* @__PURE__ */ document(
  "PaymentRefunds",
  "14e3d709aa94db27904d1793faf2640a12a52d3a9b6be5f9bc5b9c1b233b4926",
  "query PaymentRefunds($filter:RefundFilter$first:Int$after:String$last:Int$before:String){refunds(filter:$filter first:$first after:$after last:$last before:$before){nodes{...PaymentRefundRow payment{id provider receivedAs account{id name __typename}invoice{id number __typename}__typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PaymentRefundRow on Refund{id status toBalance isGoodwill reason createdAt settledAt amount{...MoneyFields __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentNotesDocument: TypedDocument<PaymentNotesQuery, PaymentNotesQueryVariables> = /* @__PURE__ */ document(
  "PaymentNotes",
  "677dcd0cf7eda3db61ddf0e7e39c5b822b48055efb540dc57633e58b546d979d",
  "query PaymentNotes($filter:CreditNoteFilter$first:Int$after:String$last:Int$before:String){creditNotes(filter:$filter first:$first after:$after last:$last before:$before){nodes{id number target reason createdAt pdfUrl total{...MoneyFields __typename}account{id name __typename}invoice{id number __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const PaymentDisputesDocument: TypedDocument<PaymentDisputesQuery, PaymentDisputesQueryVariables> = /* @__PURE__ */ document(
  "PaymentDisputes",
  "26200aba920f6fe40316a99d0d34901bdc386d1c3db64187ea6f53c790901914",
  "query PaymentDisputes($filter:DisputeFilter$first:Int$after:String$last:Int$before:String){disputes(filter:$filter first:$first after:$after last:$last before:$before){nodes{...PaymentDisputeRow payment{id provider receivedAs account{id name __typename}invoice{id number __typename}__typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PaymentDisputeRow on Dispute{id status reason dueBy createdAt closedAt amount{...MoneyFields __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentPayoutsDocument: TypedDocument<PaymentPayoutsQuery, PaymentPayoutsQueryVariables> = /* @__PURE__ */ document(
  "PaymentPayouts",
  "28ebad30d37ca8dcda436bfb78b90812961655b12081701693ae7fc6338ed591",
  "query PaymentPayouts($first:Int$after:String$last:Int$before:String){payouts(first:$first after:$after last:$last before:$before){nodes{id status providerRef arrivesAt failure createdAt amount{...MoneyFields __typename}fees{...MoneyFields __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const PaymentOneDocument: TypedDocument<PaymentOneQuery, PaymentOneQueryVariables> = /* @__PURE__ */ document(
  "PaymentOne",
  "5723a29507cc37c0c7c2c94ca6b07581572b012eafc80420360776a4905456ae",
  "query PaymentOne($id:ID!){node(id:$id){id ...on Payment{...PaymentRow refunds{...PaymentRefundRow __typename}disputes{...PaymentDisputeRow __typename}__typename}__typename}}fragment PaymentRow on Payment{id status createdAt settledAt attempt declineCode provider receivedAs note isInSuspense actionUrl amount{...MoneyFields __typename}fee{...MoneyFields __typename}refunded{...MoneyFields __typename}disputed{...MoneyFields __typename}account{id name __typename}invoice{id number status __typename}__typename}fragment PaymentRefundRow on Refund{id status toBalance isGoodwill reason createdAt settledAt amount{...MoneyFields __typename}__typename}fragment PaymentDisputeRow on Dispute{id status reason dueBy createdAt closedAt amount{...MoneyFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentOpenInvoicesDocument: TypedDocument<PaymentOpenInvoicesQuery, PaymentOpenInvoicesQueryVariables> = /* @__PURE__ */ document(
  "PaymentOpenInvoices",
  "a7b2986ef4175522e7f65ed47cac969fef8b2f2ce0a8f15363f7280f31b71c5d",
  "query PaymentOpenInvoices($account:ID$number:String){invoices(filter:{account:$account number:$number statuses:[OPEN UNCOLLECTIBLE]}first:20){nodes{id number account{id name __typename}due{...MoneyFields __typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentRecordingDocument: TypedDocument<PaymentRecordingMutation, PaymentRecordingMutationVariables> = /* @__PURE__ */ document(
  "PaymentRecording",
  "b08091f6f7c7e7a7555ad510b1f214cbec1542bc6a7c6f7a1fea49148214e731",
  "mutation PaymentRecording($input:PaymentRecordInput!$key:String!){paymentRecord(input:$input)@idempotent(key:$key){payment{id status isInSuspense invoice{id number __typename}__typename}userErrors{code message field __typename}__typename}}",
);

export const PaymentResolvingDocument: TypedDocument<PaymentResolvingMutation, PaymentResolvingMutationVariables> = /* @__PURE__ */ document(
  "PaymentResolving",
  "437e7fc4b5d67bce9ed0875989ca8228ca0d0bb53696d7f6fa391d9fdd974b05",
  "mutation PaymentResolving($input:SuspenseResolveInput!$key:String!){suspenseResolve(input:$input)@idempotent(key:$key){payment{id status isInSuspense invoice{id number __typename}__typename}userErrors{code message field __typename}__typename}}",
);

export const PaymentRefundSettlingDocument: TypedDocument<PaymentRefundSettlingMutation, PaymentRefundSettlingMutationVariables> = /* @__PURE__ */ document(
  "PaymentRefundSettling",
  "c025ae540de2c2afdec69c824aef37801ff5a23e7484fc1d54918ede33b895f1",
  "mutation PaymentRefundSettling($input:RefundSettleInput!$key:String!){refundSettle(input:$input)@idempotent(key:$key){refund{...PaymentRefundRow __typename}userErrors{code message field __typename}__typename}}fragment PaymentRefundRow on Refund{id status toBalance isGoodwill reason createdAt settledAt amount{...MoneyFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentDisputeRecordingDocument: TypedDocument<PaymentDisputeRecordingMutation, PaymentDisputeRecordingMutationVariables> = /* @__PURE__ */ document(
  "PaymentDisputeRecording",
  "8ea03fc5636d948245b7970468414005e5424b6752aa710998b5ee0ca6a053c3",
  "mutation PaymentDisputeRecording($input:DisputeRecordInput!$key:String!){disputeRecord(input:$input)@idempotent(key:$key){dispute{...PaymentDisputeRow __typename}userErrors{code message field __typename}__typename}}fragment PaymentDisputeRow on Dispute{id status reason dueBy createdAt closedAt amount{...MoneyFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const PaymentDisputeClosingDocument: TypedDocument<PaymentDisputeClosingMutation, PaymentDisputeClosingMutationVariables> = /* @__PURE__ */ document(
  "PaymentDisputeClosing",
  "c35e78c8cd236261b8135b815569dfa686a435d1ea3060036f9e2666037adaad",
  "mutation PaymentDisputeClosing($input:DisputeCloseInput!$key:String!){disputeClose(input:$input)@idempotent(key:$key){dispute{...PaymentDisputeRow __typename}userErrors{code message field __typename}__typename}}fragment PaymentDisputeRow on Dispute{id status reason dueBy createdAt closedAt amount{...MoneyFields __typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);
