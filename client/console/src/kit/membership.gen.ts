// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type MembershipChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipChoicesQuery = { products: (
    { nodes: Array<(
      { id: string, name: string }
      & { __typename: 'Product' }
    )> }
    & { __typename: 'ProductConnection' }
  ), offers: (
    { nodes: Array<(
      { id: string, name: string, product: (
        { id: string }
        & { __typename: 'Product' }
      ) }
      & { __typename: 'Offer' }
    )> }
    & { __typename: 'OfferConnection' }
  ) };

export const MembershipChoicesDocument: TypedDocument<MembershipChoicesQuery, MembershipChoicesQueryVariables> = /* @__PURE__ */ document(
  "MembershipChoices",
  "1d179812c8e09604ca41118996f8b493ddc0f4af5521e7714eb122b84c02bd65",
  "query MembershipChoices{products(first:100){nodes{id name __typename}__typename}offers(first:100){nodes{id name product{id __typename}__typename}__typename}}",
);
