// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** AUTOMATIC: we charge; MANUAL: an invoice is sent; PROVIDER_MANAGED: the payment provider charges. */
export type Collection =
  | 'AUTOMATIC'
  | 'MANUAL'
  | 'PROVIDER_MANAGED';

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

export type RecoveryRowFragment = (
  { id: string, status: SubscriptionStatus, collection: Collection, pastDueSince: string | null, graceUntil: string | null, account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) | null, product: (
    { id: string, name: string }
    & { __typename: 'Product' }
  ) | null, arrears: (
    { openInvoices: number, failedAttempts: number, declineCode: string | null, nextRetryAt: string | null, owed: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), oldestInvoice: (
      { id: string, number: string | null, dueAt: string | null, due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Invoice' }
    ) | null }
    & { __typename: 'SubscriptionArrears' }
  ) | null }
  & { __typename: 'Subscription' }
);

export type RecoveryBoardQueryVariables = Exact<{
  filter?: SubscriptionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RecoveryBoardQuery = { subscriptions: (
    { nodes: Array<(
      { id: string, status: SubscriptionStatus, collection: Collection, pastDueSince: string | null, graceUntil: string | null, account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, product: (
        { id: string, name: string }
        & { __typename: 'Product' }
      ) | null, arrears: (
        { openInvoices: number, failedAttempts: number, declineCode: string | null, nextRetryAt: string | null, owed: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), oldestInvoice: (
          { id: string, number: string | null, dueAt: string | null, due: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'SubscriptionArrears' }
      ) | null }
      & { __typename: 'Subscription' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'SubscriptionConnection' }
  ) };

export type RecoveryMonthQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type RecoveryMonthQuery = { failedPaymentRecovery: (
    { byCurrency: Array<(
      { currency: string, failed: number, recovered: number, failedAmount: string, recoveredAmount: string, rate: string | null }
      & { __typename: 'PaymentRecovery' }
    )>, normalised: (
      { currency: string, failed: number, recovered: number, failedAmount: string, recoveredAmount: string, rate: string | null }
      & { __typename: 'PaymentRecovery' }
    ) | null }
    & { __typename: 'PaymentRecoveries' }
  ) };

export type RecoveryRetryMutationVariables = Exact<{
  subscription: string;
  key: string;
}>;


export type RecoveryRetryMutation = { subscriptionRetry: (
    { subscription: (
      { id: string, status: SubscriptionStatus, collection: Collection, pastDueSince: string | null, graceUntil: string | null, account: (
        { id: string, name: string }
        & { __typename: 'Account' }
      ) | null, product: (
        { id: string, name: string }
        & { __typename: 'Product' }
      ) | null, arrears: (
        { openInvoices: number, failedAttempts: number, declineCode: string | null, nextRetryAt: string | null, owed: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), oldestInvoice: (
          { id: string, number: string | null, dueAt: string | null, due: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Invoice' }
        ) | null }
        & { __typename: 'SubscriptionArrears' }
      ) | null }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'SubscriptionRetryPayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const RecoveryBoardDocument: TypedDocument<RecoveryBoardQuery, RecoveryBoardQueryVariables> = /* @__PURE__ */ document(
  "RecoveryBoard",
  "17db750a8a363540fc5da746dfbe910eb829e6221354dac10a7ec0a184b9435f",
  "query RecoveryBoard($filter:SubscriptionFilter$first:Int$after:String$last:Int$before:String){subscriptions(filter:$filter first:$first after:$after last:$last before:$before){nodes{...RecoveryRow __typename}pageInfo{...PageFields __typename}__typename}}fragment RecoveryRow on Subscription{id status collection pastDueSince graceUntil account{id name __typename}product{id name __typename}arrears{owed{...MoneyFields __typename}openInvoices failedAttempts declineCode nextRetryAt oldestInvoice{id number dueAt due{...MoneyFields __typename}__typename}__typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const RecoveryMonthDocument: TypedDocument<RecoveryMonthQuery, RecoveryMonthQueryVariables> = /* @__PURE__ */ document(
  "RecoveryMonth",
  "2db9741c4cece712bc6a32f971a1b95eabad0d259e3a893751c61e081b760ba4",
  "query RecoveryMonth($from:DateTime!$to:DateTime!){failedPaymentRecovery(from:$from to:$to){byCurrency{currency failed recovered failedAmount recoveredAmount rate __typename}normalised{currency failed recovered failedAmount recoveredAmount rate __typename}__typename}}",
);

export const RecoveryRetryDocument: TypedDocument<RecoveryRetryMutation, RecoveryRetryMutationVariables> = /* @__PURE__ */ document(
  "RecoveryRetry",
  "d49baaa0165389b11ab3fc339528161ed1f1f9e4fa5df8e4a48844c91a196b6d",
  "mutation RecoveryRetry($subscription:ID!$key:String!){subscriptionRetry(input:{subscription:$subscription})@idempotent(key:$key){subscription{...RecoveryRow __typename}userErrors{code message field __typename}__typename}}fragment RecoveryRow on Subscription{id status collection pastDueSince graceUntil account{id name __typename}product{id name __typename}arrears{owed{...MoneyFields __typename}openInvoices failedAttempts declineCode nextRetryAt oldestInvoice{id number dueAt due{...MoneyFields __typename}__typename}__typename}__typename}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);
