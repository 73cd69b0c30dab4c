// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The kind of an account. */
export type AccountKind =
  /** A person's own account, created at sign-up. */
  | 'PERSONAL'
  /** An account for several people. */
  | 'COMPANY';

/** The unit of an interval. */
export type IntervalUnit =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'YEAR'
  | 'ONCE'
  | 'LIFETIME';

/** Whether an offer is on sale. */
export type OfferStatus =
  /** The offer is not published yet. */
  | 'DRAFT'
  /** The offer is on sale, within its dates. */
  | 'PUBLISHED'
  /** The offer was withdrawn from sale. Existing subscribers keep it. */
  | 'WITHDRAWN';

/** How a price depends on the quantity. */
export type PricingModel =
  /** The same price for any quantity. */
  | 'FLAT'
  /** The price is multiplied by the quantity. */
  | 'PER_UNIT'
  /** Each unit has the price of the tier that it falls into. */
  | 'GRADUATED'
  /** All units have the price of the tier that the total quantity reaches. */
  | 'VOLUME'
  /** Units are sold in packages. A package that is started counts in full. */
  | 'PACKAGE';

export type ChoiceAccountsQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type ChoiceAccountsQuery = { accounts: (
    { nodes: Array<(
      { id: string, name: string, kind: AccountKind }
      & { __typename: 'Account' }
    )> }
    & { __typename: 'AccountConnection' }
  ) };

export type ChoiceAccountQueryVariables = Exact<{
  id: string;
}>;


export type ChoiceAccountQuery = { account: (
    { id: string, name: string }
    & { __typename: 'Account' }
  ) };

export type ChoiceOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoiceOffersQuery = { offers: (
    { nodes: Array<(
      { id: string, name: string, code: string, status: OfferStatus, currency: string, leastQuantity: number, mostQuantity: number | null, prices: Array<(
        { currency: string, price: (
          { id: string, model: PricingModel, intervalUnit: IntervalUnit, intervalCount: number, money: (
            { amount: string, amountMinor: string, currency: string }
            & { __typename: 'Money' }
          ) }
          & { __typename: 'Price' }
        ) }
        & { __typename: 'OfferPrice' }
      )> }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export type ChoiceProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoiceProductsQuery = { products: (
    { nodes: Array<(
      { id: string, name: string, code: string }
      & { __typename: 'Product' }
    )> }
    & { __typename: 'ProductConnection' }
  ) };

export type MoneyFieldsFragment = (
  { amount: string, amountMinor: string, currency: string }
  & { __typename: 'Money' }
);

export const ChoiceAccountsDocument: TypedDocument<ChoiceAccountsQuery, ChoiceAccountsQueryVariables> = /* @__PURE__ */ document(
  "ChoiceAccounts",
  "8134bb0ce576f4f97953fa76bf5691091ca4b63144387259cade28251a4d7beb",
  "query ChoiceAccounts($text:String$first:Int!){accounts(filter:{text:$text}first:$first){nodes{id name kind __typename}__typename}}",
);

export const ChoiceAccountDocument: TypedDocument<ChoiceAccountQuery, ChoiceAccountQueryVariables> = /* @__PURE__ */ document(
  "ChoiceAccount",
  "6eb492cd7f76f01997064221cb4786773da962aa8c572454b205efe99cc60ef4",
  "query ChoiceAccount($id:ID!){account(id:$id){id name __typename}}",
);

export const ChoiceOffersDocument: TypedDocument<ChoiceOffersQuery, ChoiceOffersQueryVariables> = /* @__PURE__ */ document(
  "ChoiceOffers",
  "867dead8ef38aedad7a74723f4c476328ed86411b88a9cea86048ba0a4d23583",
  "query ChoiceOffers{offers(first:100){nodes{id name code status currency leastQuantity mostQuantity prices{currency price{id model intervalUnit intervalCount money{...MoneyFields __typename}__typename}__typename}__typename}__typename}}fragment MoneyFields on Money{amount amountMinor currency __typename}",
);

export const ChoiceProductsDocument: TypedDocument<ChoiceProductsQuery, ChoiceProductsQueryVariables> = /* @__PURE__ */ document(
  "ChoiceProducts",
  "4d4c553029d5eacb1e86a0a9ff8a356ff8590ae95c6e88e24f21fa572f49d4a9",
  "query ChoiceProducts{products(first:100){nodes{id name code __typename}__typename}}",
);
