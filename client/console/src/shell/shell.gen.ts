// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `savedViewDelete`. */
export type SavedViewDeleteInput = {
  /** The view to delete. */
  view: string;
};

/** The codes that `SavedViewUserError` can have. */
export type SavedViewErrorCode =
  /** Only staff can save views. */
  | 'STAFF_ONLY'
  /** The name of the screen is not valid. */
  | 'SCREEN_INVALID'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The caller already has a view with this name. */
  | 'NAME_TAKEN'
  /** The query string is too long. */
  | 'QUERY_INVALID'
  /** The view belongs to somebody else. */
  | 'NOT_YOURS'
  /** The caller already has the maximum number of views of the screen. */
  | 'TOO_MANY';

/** The input of `savedViewSave`. */
export type SavedViewSaveInput = {
  /** The name of the screen: lowercase letters, digits, dots, and dashes, such as `members`. */
  screen: string;
  /** The name of the view. The caller's own view with the same name is replaced. */
  name: string;
  /** The query string of the screen's address, after the `?`. */
  query: string;
  /** Whether other staff can use the view. */
  isShared?: boolean;
  /** The view to replace, in order to rename it. */
  view?: string | null | undefined;
};

export type ShellSearchQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type ShellSearchQuery = { search: Array<(
    { kind: string, title: string, subtitle: string, node:
      | (
        { id: string }
        & { __typename: 'Account' | 'AccountBalance' | 'ApiKey' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' }
      )
      | (
        { id: string }
        & { __typename: 'ExternalIdentity' | 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' }
      )
      | (
        { id: string }
        & { __typename: 'ProviderImport' | 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
      )
     | null }
    & { __typename: 'SearchResult' }
  )> };

export type ShellViewsQueryVariables = Exact<{
  screen: string;
}>;


export type ShellViewsQuery = { savedViews: Array<(
    { id: string, name: string, query: string, isShared: boolean, isOwn: boolean }
    & { __typename: 'SavedView' }
  )> };

export type ShellViewSaveMutationVariables = Exact<{
  input: SavedViewSaveInput;
}>;


export type ShellViewSaveMutation = { savedViewSave: (
    { view: (
      { id: string, name: string, query: string, isShared: boolean, isOwn: boolean }
      & { __typename: 'SavedView' }
    ) | null, userErrors: Array<(
      { code: SavedViewErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SavedViewUserError' }
    )> }
    & { __typename: 'SavedViewSavePayload' }
  ) };

export type ShellViewDeleteMutationVariables = Exact<{
  input: SavedViewDeleteInput;
}>;


export type ShellViewDeleteMutation = { savedViewDelete: (
    { userErrors: Array<(
      { code: SavedViewErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SavedViewUserError' }
    )> }
    & { __typename: 'SavedViewDeletePayload' }
  ) };

export const ShellSearchDocument: TypedDocument<ShellSearchQuery, ShellSearchQueryVariables> = /* @__PURE__ */ document(
  "ShellSearch",
  "5bfce996f8a24f727a0e21448286a7bcd969770b0776dbb85b35944933002566",
  "query ShellSearch($query:String!$first:Int!){search(query:$query first:$first){kind title subtitle node{id __typename}__typename}}",
);

export const ShellViewsDocument: TypedDocument<ShellViewsQuery, ShellViewsQueryVariables> = /* @__PURE__ */ document(
  "ShellViews",
  "9f8072de68e738fa641d3ab406690f375104304b440feb0a3fe657b77162460f",
  "query ShellViews($screen:String!){savedViews(screen:$screen){id name query isShared isOwn __typename}}",
);

export const ShellViewSaveDocument: TypedDocument<ShellViewSaveMutation, ShellViewSaveMutationVariables> = /* @__PURE__ */ document(
  "ShellViewSave",
  "65e22bf492008ef5ebb2b696c6300adda0809781e693de3e671f67e7a7012ce3",
  "mutation ShellViewSave($input:SavedViewSaveInput!){savedViewSave(input:$input){view{id name query isShared isOwn __typename}userErrors{code message field __typename}__typename}}",
);

export const ShellViewDeleteDocument: TypedDocument<ShellViewDeleteMutation, ShellViewDeleteMutationVariables> = /* @__PURE__ */ document(
  "ShellViewDelete",
  "4337073980b8a043ad6914a5fb9a9472a03c1651b400de8db57f0dc820ed3c9f",
  "mutation ShellViewDelete($input:SavedViewDeleteInput!){savedViewDelete(input:$input){userErrors{code message field __typename}__typename}}",
);
