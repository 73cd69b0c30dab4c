// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a payment provider would do with a subscription that it manages. */
export type ProviderAct =
  /** The provider charges nothing until the subscription is activated again. Periods that fall due in between are not charged later. */
  | 'SUSPEND'
  /** The provider charges again. */
  | 'ACTIVATE'
  /** The subscription ends at the end of the paid period. */
  | 'CANCEL_AT_END'
  /** The subscription ends immediately. */
  | 'CANCEL';

/** Who moves the money. */
export type ProviderKind =
  /** The built-in sandbox, which moves no money. */
  | 'SANDBOX'
  /** Stripe. */
  | 'STRIPE'
  /** PayPal. */
  | 'PAYPAL'
  /** The payer sends the money by transfer, in cash or by check, and staff record what was received. */
  | 'MANUAL';

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

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);
