// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `apiKeyCreate`. */
export type ApiKeyCreateInput = {
  name: string;
  scopes: Array<Permission>;
  expiresAt?: string | null | undefined;
  /** Networks: `203.0.113.0/24`. Without any, it is good from everywhere. */
  addresses?: Array<string>;
};

/** The input of `applicationCreate`. */
export type ApplicationCreateInput = {
  name: string;
  /** PUBLIC for apps and pages, whose users could read a secret. */
  kind: ApplicationKind;
  /** https, this machine (`http://127.0.0.1:…`), or an app's own scheme (`com.example.app:/back`). */
  redirectUris: Array<string>;
  /** Of `openid`, `profile`, `email` and `membership`. */
  scopes?: Array<string>;
};

/** Whether an application can keep a secret. */
export type ApplicationKind =
  | 'PUBLIC'
  | 'CONFIDENTIAL';

/** What is left out stays. */
export type ApplicationUpdateInput = {
  application: string;
  name?: string | null | undefined;
  redirectUris?: Array<string> | null | undefined;
  scopes?: Array<string> | null | undefined;
};

/** The codes that `IdentityUserError` can have. */
export type IdentityErrorCode =
  | 'EMAIL_INVALID'
  | 'EMAIL_UNCONFIRMED'
  | 'CREDENTIALS_WRONG'
  | 'MEMBER_SUSPENDED'
  | 'LINK_INVALID'
  | 'PASSWORD_INVALID'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_OBVIOUS'
  | 'PASSWORD_WRONG'
  | 'NAME_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'ZONE_UNKNOWN'
  | 'AVATAR_INVALID'
  | 'PURPOSE_UNKNOWN'
  | 'CONSENT_OUTDATED'
  | 'CONSENT_REQUIRED'
  | 'ROLE_EXCEEDS_OWN'
  | 'ROLE_UNCLEAR'
  | 'ROLE_NAME_TAKEN'
  | 'ROLE_HELD'
  | 'ROLES_TOO_MANY'
  | 'PERMISSION_UNKNOWN'
  | 'DESCRIPTION_INVALID'
  | 'REASON_INVALID'
  | 'IMPERSONATION_EXCEEDS_OWN'
  | 'IMPERSONATION_OF_ONESELF'
  | 'LAST_OWNER'
  | 'SCOPE_UNKNOWN'
  | 'SCOPE_EXCEEDS_OWN'
  | 'EXPIRY_PAST'
  | 'ADDRESS_INVALID'
  | 'OVERLAP_INVALID'
  | 'KEY_ENDED'
  | 'TOKEN_INVALID'
  | 'TOKEN_REUSED'
  | 'EMAIL_SAME'
  | 'CHALLENGE_INVALID'
  | 'CODE_WRONG'
  | 'PROOF_MISSING'
  | 'FACTOR_MISSING'
  | 'FACTORS_TOO_MANY'
  | 'PASSKEY_INVALID'
  | 'PASSKEY_KNOWN'
  | 'MAGIC_LINKS_OFF'
  | 'MEMBER_IS_ONESELF'
  | 'PASSWORD_BREACHED';

/** The input of `identityProviderCreate`. */
export type IdentityProviderCreateInput = {
  name: string;
  /** As it calls itself: `https://accounts.example.com`. */
  issuer: string;
  clientId: string;
  /** Kept sealed, and never shown. */
  secret?: string | null | undefined;
  scopes?: Array<string>;
  /** Of the addresses that may come in by it: `example.com`. Empty: all. */
  domains?: Array<string>;
  makesMembers?: boolean;
};

/** What is left out stays. The issuer stays in any case. */
export type IdentityProviderUpdateInput = {
  identityProvider: string;
  name?: string | null | undefined;
  clientId?: string | null | undefined;
  secret?: string | null | undefined;
  scopes?: Array<string> | null | undefined;
  domains?: Array<string> | null | undefined;
  makesMembers?: boolean | null | undefined;
  isEnabled?: boolean | null | undefined;
};

/** The permission that a caller needs. */
export type Permission =
  /** Everybody, also who is not signed in. */
  | 'PUBLIC'
  /** A member who is signed in, for what is their own. */
  | 'SIGNED_IN'
  /** Make and change products, prices, offers and features. */
  | 'CATALOGUE_WRITE'
  /** See all members, accounts and files. */
  | 'MEMBERS_READ'
  /** Invite, suspend and restore members; change accounts and seats. */
  | 'MEMBERS_WRITE'
  /** See the product as a member sees it, audited and for a while. */
  | 'MEMBERS_IMPERSONATE'
  /** See invoices, payments and refunds. */
  | 'BILLING_READ'
  /** Send money back. */
  | 'BILLING_REFUND'
  /** Record money that came, place what is in suspense, and record disputes. */
  | 'BILLING_COLLECT'
  /** Make, send, void and write off invoices; set tax rates, and who pays no tax. */
  | 'BILLING_WRITE'
  /** See the ledger: its balances, its entries, and the checks that hold it. */
  | 'LEDGER_READ'
  /** See what the business comes to: recurring revenue, churn, cohorts. */
  | 'ANALYTICS_READ'
  /** See all subscriptions and entitlements. */
  | 'SUBSCRIPTIONS_READ'
  /** Make, change and cancel subscriptions of others. */
  | 'SUBSCRIPTIONS_WRITE'
  /** Give, correct and move credits. */
  | 'CREDITS_WRITE'
  /** Record what accounts use of their credits and limits. */
  | 'USAGE_WRITE'
  /** Grant accounts features without a subscription, and take that back. */
  | 'ENTITLEMENTS_WRITE'
  /** Read the whole log. */
  | 'EVENTS_READ'
  /** Write pages. */
  | 'PAGES_WRITE'
  /** Set up payment providers. */
  | 'PROVIDERS_WRITE'
  /** Make members staff, and make roles. */
  | 'ROLES_WRITE'
  /** Make and end keys for programs. */
  | 'API_KEYS_WRITE'
  /** Set up identity providers, and applications that sign in with this membership. */
  | 'SIGN_IN_WRITE'
  /** See where events are sent, with what was sent and answered. */
  | 'WEBHOOKS_READ'
  /** Have every event of the business sent to servers elsewhere. */
  | 'WEBHOOKS_WRITE'
  /** See settings. */
  | 'SETTINGS_READ'
  /** Change settings. */
  | 'SETTINGS_WRITE'
  /** Found, suspend, restore and close the businesses that this one owns; change the brand. */
  | 'TENANTS_WRITE'
  /** Add, prove and remove domains. */
  | 'DOMAINS_WRITE'
  /** Move the clock of a test business on. */
  | 'CLOCK_WRITE'
  /** Read and verify the audit log. */
  | 'AUDIT_READ'
  /** Export and erase what is known of members. */
  | 'PRIVACY_WRITE'
  /** Have whole lists written into files: those that one may see. */
  | 'EXPORTS_WRITE'
  /** Bring members and subscriptions in from files: where one may make them. */
  | 'IMPORTS_WRITE'
  /** See what is done in the background, what has failed there, and what is due next. */
  | 'JOBS_READ'
  /** Have failed jobs done again, or forget them. */
  | 'JOBS_WRITE'
  /** See how the installation stands, and the letters of one that sends none. */
  | 'SYSTEM_READ';

/** The codes that `SignInUserError` can have. */
export type SignInErrorCode =
  | 'NAME_INVALID'
  | 'ISSUER_INVALID'
  | 'ISSUER_UNREACHABLE'
  | 'CLIENT_INVALID'
  | 'SECRET_INVALID'
  | 'SCOPE_UNKNOWN'
  | 'DOMAIN_INVALID'
  | 'PROVIDER_TAKEN'
  | 'PROVIDERS_TOO_MANY'
  | 'PROVIDER_DELETED'
  | 'REDIRECT_INVALID'
  | 'OVERLAP_INVALID'
  | 'APPLICATION_PUBLIC'
  | 'APPLICATION_DELETED'
  | 'APPLICATIONS_TOO_MANY';

export type KeyFieldsFragment = (
  { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
    { id: string, name: string }
    & { __typename: 'Member' }
  ) | null }
  & { __typename: 'ApiKey' }
);

export type KeyApplicationFieldsFragment = (
  { id: string, name: string, kind: ApplicationKind, clientId: string, redirectUris: Array<string>, scopes: Array<string>, createdAt: string, overlapUntil: string | null }
  & { __typename: 'Application' }
);

export type KeyProviderFieldsFragment = (
  { id: string, name: string, issuer: string, clientId: string, domains: Array<string>, makesMembers: boolean, isEnabled: boolean, redirectUri: string, createdAt: string }
  & { __typename: 'IdentityProvider' }
);

export type KeyListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeyListQuery = { apiKeys: (
    { nodes: Array<(
      { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'ApiKey' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ApiKeyConnection' }
  ) };

export type KeyRecordQueryVariables = Exact<{
  id: string;
}>;


export type KeyRecordQuery = { node:
    | { __typename: 'Account' | 'AccountBalance' | 'Application' | 'ApplicationGrant' | 'BusinessProfile' | 'Checkout' | 'Consent' | 'ConsentPurpose' | 'Coupon' | 'CreditBalance' | 'CreditGrant' | 'CreditMovement' | 'CreditNote' | 'CustomField' | 'CustomRole' | 'Dispute' | 'Entitlement' | 'Erasure' | 'Export' | 'ExternalIdentity' }
    | { __typename: 'Factor' | 'Feature' | 'File' | 'Gift' | 'IdentityProvider' | 'Import' | 'Invitation' | 'Invoice' | 'Member' | 'MemberExport' | 'MemberNote' | 'Offer' | 'Page' | 'Payment' | 'PaymentMethod' | 'Payout' | 'Price' | 'Product' | 'ProviderAccount' | 'ProviderImport' }
    | { __typename: 'ProviderImportItem' | 'ProviderNotification' | 'ReconciliationIssue' | 'Refund' | 'RevenueDay' | 'Seat' | 'Session' | 'SettingValue' | 'Subscription' | 'SubscriptionChange' | 'TaxAnswer' | 'TaxRate' | 'UsageRecord' | 'WebhookDelivery' | 'WebhookEndpoint' }
    | (
      { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'ApiKey' }
    )
   | null };

export type KeyApplicationListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeyApplicationListQuery = { applications: (
    { nodes: Array<(
      { id: string, name: string, kind: ApplicationKind, clientId: string, redirectUris: Array<string>, scopes: Array<string>, createdAt: string, overlapUntil: string | null }
      & { __typename: 'Application' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'ApplicationConnection' }
  ) };

export type KeyProviderListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeyProviderListQuery = { identityProviders: (
    { nodes: Array<(
      { id: string, name: string, issuer: string, clientId: string, domains: Array<string>, makesMembers: boolean, isEnabled: boolean, redirectUri: string, createdAt: string }
      & { __typename: 'IdentityProvider' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'IdentityProviderConnection' }
  ) };

export type KeyCreateMutationVariables = Exact<{
  input: ApiKeyCreateInput;
  key: string;
}>;


export type KeyCreateMutation = { apiKeyCreate: (
    { text: string | null, apiKey: (
      { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'ApiKey' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'ApiKeyCreatePayload' }
  ) };

export type KeyRotateMutationVariables = Exact<{
  id: string;
  overlapHours: number;
  key: string;
}>;


export type KeyRotateMutation = { apiKeyRotate: (
    { text: string | null, apiKey: (
      { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'ApiKey' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'ApiKeyRotatePayload' }
  ) };

export type KeyRevokeMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type KeyRevokeMutation = { apiKeyRevoke: (
    { apiKey: (
      { id: string, name: string, prefix: string, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, lastUsedFrom: string | null, addresses: Array<string>, overlapUntil: string | null, revokedAt: string | null, scopes: Array<Permission>, createdBy: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'ApiKey' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'ApiKeyRevokePayload' }
  ) };

export type KeyApplicationCreateMutationVariables = Exact<{
  input: ApplicationCreateInput;
  key: string;
}>;


export type KeyApplicationCreateMutation = { applicationCreate: (
    { secret: string | null, application: (
      { id: string, name: string, kind: ApplicationKind, clientId: string, redirectUris: Array<string>, scopes: Array<string>, createdAt: string, overlapUntil: string | null }
      & { __typename: 'Application' }
    ) | null, userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'ApplicationCreatePayload' }
  ) };

export type KeyApplicationUpdateMutationVariables = Exact<{
  input: ApplicationUpdateInput;
  key: string;
}>;


export type KeyApplicationUpdateMutation = { applicationUpdate: (
    { application: (
      { id: string, name: string, kind: ApplicationKind, clientId: string, redirectUris: Array<string>, scopes: Array<string>, createdAt: string, overlapUntil: string | null }
      & { __typename: 'Application' }
    ) | null, userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'ApplicationUpdatePayload' }
  ) };

export type KeyApplicationRotateMutationVariables = Exact<{
  id: string;
  overlapHours: number;
  key: string;
}>;


export type KeyApplicationRotateMutation = { applicationSecretRotate: (
    { secret: string | null, application: (
      { id: string, name: string, kind: ApplicationKind, clientId: string, redirectUris: Array<string>, scopes: Array<string>, createdAt: string, overlapUntil: string | null }
      & { __typename: 'Application' }
    ) | null, userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'ApplicationSecretRotatePayload' }
  ) };

export type KeyApplicationDeleteMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type KeyApplicationDeleteMutation = { applicationDelete: (
    { userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'ApplicationDeletePayload' }
  ) };

export type KeyProviderCreateMutationVariables = Exact<{
  input: IdentityProviderCreateInput;
  key: string;
}>;


export type KeyProviderCreateMutation = { identityProviderCreate: (
    { identityProvider: (
      { id: string, name: string, issuer: string, clientId: string, domains: Array<string>, makesMembers: boolean, isEnabled: boolean, redirectUri: string, createdAt: string }
      & { __typename: 'IdentityProvider' }
    ) | null, userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'IdentityProviderCreatePayload' }
  ) };

export type KeyProviderUpdateMutationVariables = Exact<{
  input: IdentityProviderUpdateInput;
  key: string;
}>;


export type KeyProviderUpdateMutation = { identityProviderUpdate: (
    { identityProvider: (
      { id: string, name: string, issuer: string, clientId: string, domains: Array<string>, makesMembers: boolean, isEnabled: boolean, redirectUri: string, createdAt: string }
      & { __typename: 'IdentityProvider' }
    ) | null, userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'IdentityProviderUpdatePayload' }
  ) };

export type KeyProviderDeleteMutationVariables = Exact<{
  id: string;
  key: string;
}>;


export type KeyProviderDeleteMutation = { identityProviderDelete: (
    { userErrors: Array<(
      { code: SignInErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'SignInUserError' }
    )> }
    & { __typename: 'IdentityProviderDeletePayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const KeyListDocument: TypedDocument<KeyListQuery, KeyListQueryVariables> = /* @__PURE__ */ document(
  "KeyList",
  "b96d44553eab267a132c3fbcd34f85d0e4896eceeb0c57d007bfa63e76e0d501",
  "query KeyList($first:Int$after:String$last:Int$before:String){apiKeys(first:$first after:$after last:$last before:$before){nodes{...KeyFields __typename}pageInfo{...PageFields __typename}__typename}}fragment KeyFields on ApiKey{id name prefix createdAt expiresAt lastUsedAt lastUsedFrom addresses overlapUntil revokedAt scopes createdBy{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const KeyRecordDocument: TypedDocument<KeyRecordQuery, KeyRecordQueryVariables> = /* @__PURE__ */ document(
  "KeyRecord",
  "770f4ea3e2dc895d14d565c770e76e3ec8e09f60cd71ddf7a6f975a59140a51d",
  "query KeyRecord($id:ID!){node(id:$id){...on ApiKey{...KeyFields __typename}__typename}}fragment KeyFields on ApiKey{id name prefix createdAt expiresAt lastUsedAt lastUsedFrom addresses overlapUntil revokedAt scopes createdBy{id name __typename}__typename}",
);

export const KeyApplicationListDocument: TypedDocument<KeyApplicationListQuery, KeyApplicationListQueryVariables> = /* @__PURE__ */ document(
  "KeyApplicationList",
  "fc67a4085a9cb7a2c339de6161196735485463e22c2e9df2f0fc015072375622",
  "query KeyApplicationList($first:Int$after:String$last:Int$before:String){applications(first:$first after:$after last:$last before:$before){nodes{...KeyApplicationFields __typename}pageInfo{...PageFields __typename}__typename}}fragment KeyApplicationFields on Application{id name kind clientId redirectUris scopes createdAt overlapUntil __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const KeyProviderListDocument: TypedDocument<KeyProviderListQuery, KeyProviderListQueryVariables> = /* @__PURE__ */ document(
  "KeyProviderList",
  "5ba387c903e365010e7eb8d35f84db45e2d11a718d6ab2b6a57e4c09c0f69f2f",
  "query KeyProviderList($first:Int$after:String$last:Int$before:String){identityProviders(first:$first after:$after last:$last before:$before){nodes{...KeyProviderFields __typename}pageInfo{...PageFields __typename}__typename}}fragment KeyProviderFields on IdentityProvider{id name issuer clientId domains makesMembers isEnabled redirectUri createdAt __typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const KeyCreateDocument: TypedDocument<KeyCreateMutation, KeyCreateMutationVariables> = /* @__PURE__ */ document(
  "KeyCreate",
  "e90a33fd06e97a128edd512f99e37438186257d816a19ff5d6e057f8b7905e23",
  "mutation KeyCreate($input:ApiKeyCreateInput!$key:String!){apiKeyCreate(input:$input)@idempotent(key:$key){apiKey{...KeyFields __typename}text userErrors{code message field __typename}__typename}}fragment KeyFields on ApiKey{id name prefix createdAt expiresAt lastUsedAt lastUsedFrom addresses overlapUntil revokedAt scopes createdBy{id name __typename}__typename}",
);

export const KeyRotateDocument: TypedDocument<KeyRotateMutation, KeyRotateMutationVariables> = /* @__PURE__ */ document(
  "KeyRotate",
  "8207bbdbcf95bf30ee97af12492e9969ad0ff18ffdd30181e82516367174017c",
  "mutation KeyRotate($id:ID!$overlapHours:Int!$key:String!){apiKeyRotate(input:{apiKey:$id overlapHours:$overlapHours})@idempotent(key:$key){apiKey{...KeyFields __typename}text userErrors{code message field __typename}__typename}}fragment KeyFields on ApiKey{id name prefix createdAt expiresAt lastUsedAt lastUsedFrom addresses overlapUntil revokedAt scopes createdBy{id name __typename}__typename}",
);

export const KeyRevokeDocument: TypedDocument<KeyRevokeMutation, KeyRevokeMutationVariables> = /* @__PURE__ */ document(
  "KeyRevoke",
  "aeb9c02f0dcb9d53e2d4e3a05ead0e553b35c73bd9f60c15d6f24ff43742b127",
  "mutation KeyRevoke($id:ID!$key:String!){apiKeyRevoke(input:{apiKey:$id})@idempotent(key:$key){apiKey{...KeyFields __typename}userErrors{code message field __typename}__typename}}fragment KeyFields on ApiKey{id name prefix createdAt expiresAt lastUsedAt lastUsedFrom addresses overlapUntil revokedAt scopes createdBy{id name __typename}__typename}",
);

export const KeyApplicationCreateDocument: TypedDocument<KeyApplicationCreateMutation, KeyApplicationCreateMutationVariables> = /* @__PURE__ */ document(
  "KeyApplicationCreate",
  "eddde23c910dca5afa6982a9859d32059724fd7cf629c84ed3166ccdd3b19a1d",
  "mutation KeyApplicationCreate($input:ApplicationCreateInput!$key:String!){applicationCreate(input:$input)@idempotent(key:$key){application{...KeyApplicationFields __typename}secret userErrors{code message field __typename}__typename}}fragment KeyApplicationFields on Application{id name kind clientId redirectUris scopes createdAt overlapUntil __typename}",
);

export const KeyApplicationUpdateDocument: TypedDocument<KeyApplicationUpdateMutation, KeyApplicationUpdateMutationVariables> = /* @__PURE__ */ document(
  "KeyApplicationUpdate",
  "a827042f5c7fd09d33bc370bc5c9cfc01e5611a582b6cf78fd35b20b3df4b18f",
  "mutation KeyApplicationUpdate($input:ApplicationUpdateInput!$key:String!){applicationUpdate(input:$input)@idempotent(key:$key){application{...KeyApplicationFields __typename}userErrors{code message field __typename}__typename}}fragment KeyApplicationFields on Application{id name kind clientId redirectUris scopes createdAt overlapUntil __typename}",
);

export const KeyApplicationRotateDocument: TypedDocument<KeyApplicationRotateMutation, KeyApplicationRotateMutationVariables> = /* @__PURE__ */ document(
  "KeyApplicationRotate",
  "78705af19e555bbfeb0482f8fe2ada61fd74ff974b051f41ff38f48fc1d74ce3",
  "mutation KeyApplicationRotate($id:ID!$overlapHours:Int!$key:String!){applicationSecretRotate(input:{application:$id overlapHours:$overlapHours})@idempotent(key:$key){application{...KeyApplicationFields __typename}secret userErrors{code message field __typename}__typename}}fragment KeyApplicationFields on Application{id name kind clientId redirectUris scopes createdAt overlapUntil __typename}",
);

export const KeyApplicationDeleteDocument: TypedDocument<KeyApplicationDeleteMutation, KeyApplicationDeleteMutationVariables> = /* @__PURE__ */ document(
  "KeyApplicationDelete",
  "ffe8e42523503659c93afea067b5c9599a9513a3f86940765e023eea0db2115f",
  "mutation KeyApplicationDelete($id:ID!$key:String!){applicationDelete(input:{application:$id})@idempotent(key:$key){userErrors{code message field __typename}__typename}}",
);

export const KeyProviderCreateDocument: TypedDocument<KeyProviderCreateMutation, KeyProviderCreateMutationVariables> = /* @__PURE__ */ document(
  "KeyProviderCreate",
  "499dde8cd4da4f417851e7710a77c9a23f38a90ef5e1f382c8e2571fad23f9e0",
  "mutation KeyProviderCreate($input:IdentityProviderCreateInput!$key:String!){identityProviderCreate(input:$input)@idempotent(key:$key){identityProvider{...KeyProviderFields __typename}userErrors{code message field __typename}__typename}}fragment KeyProviderFields on IdentityProvider{id name issuer clientId domains makesMembers isEnabled redirectUri createdAt __typename}",
);

export const KeyProviderUpdateDocument: TypedDocument<KeyProviderUpdateMutation, KeyProviderUpdateMutationVariables> = /* @__PURE__ */ document(
  "KeyProviderUpdate",
  "4f47cada1ba8af6f2c97ae4aff4905619db93aed81bf42429411039aecb7a695",
  "mutation KeyProviderUpdate($input:IdentityProviderUpdateInput!$key:String!){identityProviderUpdate(input:$input)@idempotent(key:$key){identityProvider{...KeyProviderFields __typename}userErrors{code message field __typename}__typename}}fragment KeyProviderFields on IdentityProvider{id name issuer clientId domains makesMembers isEnabled redirectUri createdAt __typename}",
);

export const KeyProviderDeleteDocument: TypedDocument<KeyProviderDeleteMutation, KeyProviderDeleteMutationVariables> = /* @__PURE__ */ document(
  "KeyProviderDelete",
  "b2895a3ad6baf0d107f3851af17a952fe247aa90adedbbc6ad8fa251d8ad0953",
  "mutation KeyProviderDelete($id:ID!$key:String!){identityProviderDelete(input:{identityProvider:$id})@idempotent(key:$key){userErrors{code message field __typename}__typename}}",
);
