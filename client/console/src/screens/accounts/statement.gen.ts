// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of a statement entry. */
export type StatementEntryKind =
  /** An invoice was issued. */
  | 'INVOICE'
  /** An invoice was voided. */
  | 'VOID'
  /** A payment was received. */
  | 'PAYMENT'
  /** A credit note was issued. */
  | 'CREDIT_NOTE'
  /** A credit was given without correcting an invoice. */
  | 'GOODWILL'
  /** Money was sent back, so the business no longer owes it to the account. */
  | 'REFUND'
  /** Money that was sent back did not arrive. */
  | 'REFUND_RETURNED'
  /** Negative when an amount is no longer expected. Positive when it is due again, because that has changed. */
  | 'WRITE_OFF'
  /** Any other entry. */
  | 'OTHER';

export type AccountStatementQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  currency?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountStatementQuery = { account: (
    { id: string, statement: (
      { currency: string, currencies: Array<string>, opening: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), charged: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), settled: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), closing: (
        { amount: string, amountMinor: string, currency: string }
        & { __typename: 'Money' }
      ), entries: (
        { nodes: Array<(
          { id: string, kind: StatementEntryKind, occurredAt: string, number: string | null, amount: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), balance: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ), invoice: (
            { id: string }
            & { __typename: 'Invoice' }
          ) | null, payment: (
            { id: string }
            & { __typename: 'Payment' }
          ) | null }
          & { __typename: 'StatementEntry' }
        )>, pageInfo: (
          { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
          & { __typename: 'PageInfo' }
        ) }
        & { __typename: 'StatementEntryConnection' }
      ) }
      & { __typename: 'AccountStatement' }
    ) | null }
    & { __typename: 'Account' }
  ) };

export type AccountStatementRowFragment = (
  { id: string, kind: StatementEntryKind, occurredAt: string, number: string | null, amount: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), balance: (
    { amount: string, amountMinor: string, currency: string }
    & { __typename: 'Money' }
  ), invoice: (
    { id: string }
    & { __typename: 'Invoice' }
  ) | null, payment: (
    { id: string }
    & { __typename: 'Payment' }
  ) | null }
  & { __typename: 'StatementEntry' }
);

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const AccountStatementDocument: TypedDocument<AccountStatementQuery, AccountStatementQueryVariables> = /* @__PURE__ */ document(
  "AccountStatement",
  "c9ac67ad749f3d6f00636974fe516c66bc6c2477e008834333534e31421d90c5",
  "query AccountStatement($id:ID!$from:DateTime$to:DateTime$currency:CurrencyCode$first:Int$after:String$last:Int$before:String){account(id:$id){id statement(from:$from to:$to currency:$currency){currency currencies opening{...MoneyFields __typename}charged{...MoneyFields __typename}settled{...MoneyFields __typename}closing{...MoneyFields __typename}entries(first:$first after:$after last:$last before:$before){nodes{...AccountStatementRow __typename}pageInfo{...PageFields __typename}__typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}fragment AccountStatementRow on StatementEntry{id kind occurredAt number amount{...MoneyFields __typename}balance{...MoneyFields __typename}invoice{id __typename}payment{id __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);
