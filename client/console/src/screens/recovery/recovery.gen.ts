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

/** Why a mutation of Collection was refused. */
export type CollectionErrorCode =
  | 'PROVIDER_MANAGED'
  | 'NO_PROVIDER'
  | 'PAYMENT_METHOD_DECLINED'
  | 'PAYMENT_METHOD_REMOVED'
  | 'PAYMENT_METHOD_IN_USE'
  | 'NOTHING_DUE'
  | 'CURRENCY_DIFFERS'
  | 'AMOUNT_INVALID'
  | 'PAYMENT_IN_PROGRESS'
  | 'RECEIVED_LATER'
  | 'IN_USE'
  | 'NOT_IN_SUSPENSE'
  | 'INVOICE_REQUIRED'
  | 'ACCOUNT_REQUIRED'
  | 'DISPUTE_TOO_LARGE'
  | 'DISPUTE_OPEN'
  | 'DISPUTE_CLOSED'
  | 'REFUND_NOT_BY_HAND';

/** What becomes of the money for what was not used: it is kept, goes to the balance, or is sent back. */
export type GiveBack =
  | 'NOTHING'
  | 'BALANCE'
  | 'REFUND';

export type InvoiceMarkPaidInput = {
  invoice: string;
  /** What came; all that is due, else. What is more goes to the balance. */
  amount?: MoneyInput | null | undefined;
  receivedAs?: Receipt;
  /** The payer's own words on it. */
  reference?: string;
  /** Now, where nothing is said. */
  receivedAt?: string | null | undefined;
};

/** An amount of money, in minor units (cents). */
export type MoneyInput = {
  amountMinor: string;
  currency: string;
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

/** SUSPEND: it charges nothing until it is activated; what falls due meanwhile is not made up for. ACTIVATE: it charges again. CANCEL_AT_END: it ends when the paid period does. CANCEL: it ends at once. */
export type ProviderAct =
  | 'SUSPEND'
  | 'ACTIVATE'
  | 'CANCEL_AT_END'
  | 'CANCEL';

/** Who moves the money. MANUAL: the payer does, and staff say what came. */
export type ProviderKind =
  | 'SANDBOX'
  | 'STRIPE'
  | 'PAYPAL'
  | 'MANUAL';

/** How money came that no provider moved. */
export type Receipt =
  | 'BANK_TRANSFER'
  | 'CASH'
  | 'CHEQUE';

export type SubscriptionCancelInput = {
  subscription: string;
  /** At once, instead of when the paid period closes. */
  now?: boolean;
  /** Of what is unused, where it ends at once. REFUND needs the permission to refund. */
  giveBack?: GiveBack;
  reason?: string | null | undefined;
  /** From the preview with the same input: the outcome is the one that was shown, or `PREVIEW_STALE`. */
  previewToken?: string | null | undefined;
};

/** Why a mutation of Subscription was refused. */
export type SubscriptionErrorCode =
  | 'OFFER_UNAVAILABLE'
  | 'OFFER_ONCE'
  | 'ALREADY_SUBSCRIBED'
  | 'CURRENCY_DIFFERS'
  | 'QUANTITY_INVALID'
  | 'SEATS_TAKEN'
  | 'CHECKOUT_COMPLETED'
  | 'CHECKOUT_EXPIRED'
  | 'COUPON_UNKNOWN'
  | 'COUPON_NOT_STARTED'
  | 'COUPON_EXPIRED'
  | 'COUPON_EXHAUSTED'
  | 'COUPON_NOT_FOR_OFFER'
  | 'COUPON_NOT_STACKABLE'
  | 'COUPON_CURRENCY'
  | 'PAYMENT_METHOD_REQUIRED'
  | 'PAYMENT_METHOD_DECLINED'
  | 'PAYMENT_IN_PROGRESS'
  | 'PAYMENT_DUE'
  | 'NOTHING_DUE'
  | 'NO_PROVIDER'
  | 'ALREADY_ENDED'
  | 'NOT_NOW'
  | 'NOT_CANCELED'
  | 'NOT_WITHDRAWABLE'
  | 'NOT_PAUSED'
  | 'NOTHING_UNUSED'
  | 'NOTHING_CHANGES'
  | 'NOTHING_SCHEDULED'
  | 'CHANGE_UNSUITABLE'
  | 'RESUME_INVALID'
  | 'START_INVALID'
  | 'END_INVALID'
  | 'GIFT_UNKNOWN'
  | 'GIFT_UNPAID'
  | 'GIFT_REDEEMED'
  | 'GIFT_EXPIRED'
  | 'GIFT_UNSUITABLE'
  | 'PERIODS_INVALID'
  | 'EMAIL_INVALID'
  | 'MESSAGE_TOO_LONG'
  | 'TRIAL_USED'
  | 'ENTITLEMENT_HELD'
  | 'ENTITLEMENT_OVER'
  | 'ENTITLEMENT_NOT_GRANTED'
  | 'AMOUNT_INVALID'
  | 'UNTIL_INVALID'
  | 'REASON_INVALID'
  | 'DUE_INVALID'
  | 'PROVIDER_MANAGED'
  | 'NOT_PROVIDER_MANAGED'
  | 'ENDING'
  | 'PROVIDER_REFUSED'
  | 'COUPON_UNSUITABLE'
  | 'ALIGNMENT_UNSUITABLE'
  | 'TRIAL_UNSUITABLE'
  | 'PRICE_UNSUITABLE'
  | 'TAX_UNSUITABLE'
  | 'PREVIEW_STALE'
  | 'TAX_UNAVAILABLE';

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

export type RecoveryMarkPaidMutationVariables = Exact<{
  input: InvoiceMarkPaidInput;
  key: string;
}>;


export type RecoveryMarkPaidMutation = { invoiceMarkPaid: (
    { payment: (
      { id: string, status: PaymentStatus }
      & { __typename: 'Payment' }
    ) | null, userErrors: Array<(
      { code: CollectionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'CollectionUserError' }
    )> }
    & { __typename: 'InvoiceMarkPaidPayload' }
  ) };

export type RecoveryCancelPreviewQueryVariables = Exact<{
  input: SubscriptionCancelInput;
}>;


export type RecoveryCancelPreviewQuery = { subscriptionCancelPreview: (
    { preview: (
      { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
        { ordinal: number, description: string, quantity: number, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) }
        & { __typename: 'InvoiceLine' }
      )>, credits: Array<(
        { ordinal: number, description: string, net: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), tax: (
          { amount: string, amountMinor: string, currency: string }
          & { __typename: 'Money' }
        ), explanation: (
          { policy: string, formula: string, inputs: Array<(
            { name: string, value: string }
            & { __typename: 'ExplanationInput' }
          )>, steps: Array<(
            { name: string, text: string, expression: string, amount: string }
            & { __typename: 'ExplanationStep' }
          )> }
          & { __typename: 'Explanation' }
        ) | null }
        & { __typename: 'CreditNoteLine' }
      )>, subtotal: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), tax: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), credited: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), due: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), refunded: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), balanceAfter: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), next: (
        { at: string, quote: (
          { total: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Quote' }
        ) }
        & { __typename: 'NextInvoice' }
      ) | null, atProvider: (
        { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
        & { __typename: 'AtProvider' }
      ) | null }
      & { __typename: 'Preview' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionPreview' }
  ) };

export type RecoveryCancelMutationVariables = Exact<{
  input: SubscriptionCancelInput;
  key: string;
}>;


export type RecoveryCancelMutation = { subscriptionCancel: (
    { subscription: (
      { id: string, status: SubscriptionStatus, endsAt: string | null }
      & { __typename: 'Subscription' }
    ) | null, userErrors: Array<(
      { code: SubscriptionErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SubscriptionUserError' }
    )> }
    & { __typename: 'SubscriptionCancelPayload' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export type PreviewFieldsFragment = (
  { gained: Array<string>, lost: Array<string>, events: Array<string>, token: string, lines: Array<(
    { ordinal: number, description: string, quantity: number, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) }
    & { __typename: 'InvoiceLine' }
  )>, credits: Array<(
    { ordinal: number, description: string, net: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), tax: (
      { amount: string, amountMinor: string, currency: string }
      & { __typename: 'Money' }
    ), explanation: (
      { policy: string, formula: string, inputs: Array<(
        { name: string, value: string }
        & { __typename: 'ExplanationInput' }
      )>, steps: Array<(
        { name: string, text: string, expression: string, amount: string }
        & { __typename: 'ExplanationStep' }
      )> }
      & { __typename: 'Explanation' }
    ) | null }
    & { __typename: 'CreditNoteLine' }
  )>, subtotal: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), tax: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), total: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), credited: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), due: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), refunded: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), balanceAfter: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), next: (
    { at: string, quote: (
      { total: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ) }
      & { __typename: 'Quote' }
    ) }
    & { __typename: 'NextInvoice' }
  ) | null, atProvider: (
    { provider: ProviderKind, act: ProviderAct, chargesAt: string | null }
    & { __typename: 'AtProvider' }
  ) | null }
  & { __typename: 'Preview' }
);

export type ExplanationFieldsFragment = (
  { policy: string, formula: string, inputs: Array<(
    { name: string, value: string }
    & { __typename: 'ExplanationInput' }
  )>, steps: Array<(
    { name: string, text: string, expression: string, amount: string }
    & { __typename: 'ExplanationStep' }
  )> }
  & { __typename: 'Explanation' }
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

export const RecoveryMarkPaidDocument: TypedDocument<RecoveryMarkPaidMutation, RecoveryMarkPaidMutationVariables> = /* @__PURE__ */ document(
  "RecoveryMarkPaid",
  "6c85d69e314cc61fb8e262fcfcc969b94e5253821b803ed6052e8a4bfd2bd52b",
  "mutation RecoveryMarkPaid($input:InvoiceMarkPaidInput!$key:String!){invoiceMarkPaid(input:$input)@idempotent(key:$key){payment{id status __typename}userErrors{code message field __typename}__typename}}",
);

export const RecoveryCancelPreviewDocument: TypedDocument<RecoveryCancelPreviewQuery, RecoveryCancelPreviewQueryVariables> = /* @__PURE__ */ document(
  "RecoveryCancelPreview",
  "4b96e25a5799f8be9fdbc73059644b0d8dc1f1c6d0381968d0dc9d79711c59f4",
  "query RecoveryCancelPreview($input:SubscriptionCancelInput!){subscriptionCancelPreview(input:$input){preview{...PreviewFields __typename}userErrors{code message field __typename}__typename}}fragment PreviewFields on Preview{lines{ordinal description quantity net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}credits{ordinal description net{...MoneyFields __typename}tax{...MoneyFields __typename}explanation{...ExplanationFields __typename}__typename}subtotal{...MoneyFields __typename}tax{...MoneyFields __typename}total{...MoneyFields __typename}credited{...MoneyFields __typename}due{...MoneyFields __typename}refunded{...MoneyFields __typename}balanceAfter{...MoneyFields __typename}next{at quote{total{...MoneyFields __typename}__typename}__typename}gained lost atProvider{provider act chargesAt __typename}events token __typename}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment ExplanationFields on Explanation{policy formula inputs{name value __typename}steps{name text expression amount __typename}__typename}",
);

export const RecoveryCancelDocument: TypedDocument<RecoveryCancelMutation, RecoveryCancelMutationVariables> = /* @__PURE__ */ document(
  "RecoveryCancel",
  "d112faa16058ecdfb7a21a3540ed44d92bdfec1dd91369039b661d2e96079bd9",
  "mutation RecoveryCancel($input:SubscriptionCancelInput!$key:String!){subscriptionCancel(input:$input)@idempotent(key:$key){subscription{id status endsAt __typename}userErrors{code message field __typename}__typename}}",
);
