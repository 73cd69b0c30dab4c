// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `apiKeyCreate`. */
export type ApiKeyCreateInput = {
  /** A name, to tell keys apart. */
  name: string;
  /** The permissions of the key. They cannot include permissions that you do not have. */
  scopes: Array<Permission>;
  /** When the key expires. By default it does not expire. */
  expiresAt?: string | null | undefined;
  /** The networks from which the key can be used, such as `203.0.113.0/24`. Empty means any. */
  addresses?: Array<string>;
};

/** The input of `applicationCreate`. */
export type ApplicationCreateInput = {
  /** The name that members see when they are asked for consent. */
  name: string;
  /** Use `PUBLIC` for apps and web pages, whose users could read a secret. */
  kind: ApplicationKind;
  /** Each one uses https, points to the user's own device (`http://127.0.0.1:…`), or has the app's own scheme (`com.example.app:/back`). */
  redirectUris: Array<string>;
  /** Any of `openid`, `profile`, `email` and `membership`. */
  scopes?: Array<string>;
};

/** Whether an application can keep a secret. */
export type ApplicationKind =
  /** An app or a web page, which cannot keep a secret. */
  | 'PUBLIC'
  /** A server, which authenticates with a secret. */
  | 'CONFIDENTIAL';

/** Fields that are left out keep their value. */
export type ApplicationUpdateInput = {
  /** The ID of the application. */
  application: string;
  /** The new name. */
  name?: string | null | undefined;
  /** The redirect URIs that replace all existing ones. */
  redirectUris?: Array<string> | null | undefined;
  /** The scopes that replace all existing ones. */
  scopes?: Array<string> | null | undefined;
};

/** The codes that `IdentityUserError` can have. */
export type IdentityErrorCode =
  /** The email address is invalid. */
  | 'EMAIL_INVALID'
  /** The email address must be verified first. */
  | 'EMAIL_UNCONFIRMED'
  /** The email address or the password is incorrect. */
  | 'CREDENTIALS_WRONG'
  /** The login is suspended or was erased. */
  | 'MEMBER_SUSPENDED'
  /** The link was already used, has expired, was revoked, or is not valid here. */
  | 'LINK_INVALID'
  /** The password contains characters that cannot be typed. */
  | 'PASSWORD_INVALID'
  /** The password is too short. */
  | 'PASSWORD_TOO_SHORT'
  /** The password is too long. */
  | 'PASSWORD_TOO_LONG'
  /** The password is too easy to guess. */
  | 'PASSWORD_OBVIOUS'
  /** The current password is incorrect. */
  | 'PASSWORD_WRONG'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The language is unknown. Languages are written like `pt-BR`. */
  | 'LOCALE_UNKNOWN'
  /** The time zone is unknown. Time zones are written like `Europe/Berlin`. */
  | 'ZONE_UNKNOWN'
  /** The file was not uploaded as an avatar. */
  | 'AVATAR_INVALID'
  /** There is no such purpose to consent to. */
  | 'PURPOSE_UNKNOWN'
  /** The text has changed since. Show the current version. */
  | 'CONSENT_OUTDATED'
  /** A required consent is missing or cannot be withdrawn. */
  | 'CONSENT_REQUIRED'
  /** The role or the member has permissions that you do not have. */
  | 'ROLE_EXCEEDS_OWN'
  /** Give exactly one role, or at least one for an invitation. */
  | 'ROLE_UNCLEAR'
  /** A role with this name already exists. */
  | 'ROLE_NAME_TAKEN'
  /** Members have the role. Revoke it from them first. */
  | 'ROLE_HELD'
  /** The business already has the maximum number of roles. */
  | 'ROLES_TOO_MANY'
  /** The role needs at least one permission of staff. */
  | 'PERMISSION_UNKNOWN'
  /** The description is too long. */
  | 'DESCRIPTION_INVALID'
  /** The reason is missing, too short or too long. */
  | 'REASON_INVALID'
  /** The member has permissions that you do not have. */
  | 'IMPERSONATION_EXCEEDS_OWN'
  /** You cannot act as yourself. */
  | 'IMPERSONATION_OF_ONESELF'
  /** The member is the last owner. Make another member an owner first. */
  | 'LAST_OWNER'
  /** A scope is unknown, or none was given. */
  | 'SCOPE_UNKNOWN'
  /** A scope is a permission that you do not have. */
  | 'SCOPE_EXCEEDS_OWN'
  /** The key would expire before it is created. */
  | 'EXPIRY_PAST'
  /** A network is not valid, or there are too many. */
  | 'ADDRESS_INVALID'
  /** The overlap must be 0 to 168 hours. */
  | 'OVERLAP_INVALID'
  /** The key has expired or was revoked. */
  | 'KEY_ENDED'
  /** The token is not valid, or no longer. Sign in again. */
  | 'TOKEN_INVALID'
  /** The token was already used, so its session has ended. Sign in again. */
  | 'TOKEN_REUSED'
  /** This is already the email address of the member. */
  | 'EMAIL_SAME'
  /** The challenge has expired or was already answered. Start again. */
  | 'CHALLENGE_INVALID'
  /** The code is incorrect or was already used. */
  | 'CODE_WRONG'
  /** A verification is missing. */
  | 'PROOF_MISSING'
  /** Recovery codes require an authenticator app. Set one up first. */
  | 'FACTOR_MISSING'
  /** The member has the maximum number of factors. Remove one first. */
  | 'FACTORS_TOO_MANY'
  /** The passkey is unknown, or the response of the device is not valid. */
  | 'PASSKEY_INVALID'
  /** The passkey is already registered. */
  | 'PASSKEY_KNOWN'
  /** The business does not offer sign-in by an emailed link. */
  | 'MAGIC_LINKS_OFF'
  /** You cannot do this to yourself. Ask another member of the staff. */
  | 'MEMBER_IS_ONESELF'
  /** The password is known from a breach of another site. */
  | 'PASSWORD_BREACHED';

/** The input of `identityProviderCreate`. */
export type IdentityProviderCreateInput = {
  /** The name on the sign-in button. */
  name: string;
  /** The issuer identifier of the provider, such as `https://accounts.example.com`. */
  issuer: string;
  /** The client ID of the business at the provider. */
  clientId: string;
  /** The client secret. It is stored encrypted and never shown. */
  secret?: string | null | undefined;
  /** The scopes to request from the provider. */
  scopes?: Array<string>;
  /** The email domains that can sign in through the provider, such as `example.com`. Empty means all. */
  domains?: Array<string>;
  /** Whether a person who is not yet a member becomes one by signing in. */
  makesMembers?: boolean;
};

/** Fields that are left out keep their value. The issuer cannot be changed. */
export type IdentityProviderUpdateInput = {
  /** The ID of the provider. */
  identityProvider: string;
  /** The name on the sign-in button. */
  name?: string | null | undefined;
  /** The client ID of the business at the provider. */
  clientId?: string | null | undefined;
  /** A new client secret. */
  secret?: string | null | undefined;
  /** The scopes that replace all existing ones. */
  scopes?: Array<string> | null | undefined;
  /** The email domains that replace all existing ones. */
  domains?: Array<string> | null | undefined;
  /** Whether a person who is not yet a member becomes one by signing in. */
  makesMembers?: boolean | null | undefined;
  /** Whether the login page offers the provider. */
  isEnabled?: boolean | null | undefined;
};

/** The permission that a caller needs. */
export type Permission =
  /** Everyone, including people who are not signed in. */
  | 'PUBLIC'
  /** Members who are signed in, for what is their own. */
  | 'SIGNED_IN'
  /** Create and change products, prices, offers and features. */
  | 'CATALOGUE_WRITE'
  /** View all members, accounts and files. */
  | 'MEMBERS_READ'
  /** Invite, suspend and restore members; change accounts and seats. */
  | 'MEMBERS_WRITE'
  /** Impersonate members for a limited time. Recorded in the audit log. */
  | 'MEMBERS_IMPERSONATE'
  /** View invoices, payments and refunds. */
  | 'BILLING_READ'
  /** Issue refunds. */
  | 'BILLING_REFUND'
  /** Record received payments, allocate money in suspense, and record disputes. */
  | 'BILLING_COLLECT'
  /** Create, send, void and write off invoices; set tax rates and tax exemptions. */
  | 'BILLING_WRITE'
  /** View the ledger: its balances, its entries, and its integrity checks. */
  | 'LEDGER_READ'
  /** View analytics: recurring revenue, churn, cohorts. */
  | 'ANALYTICS_READ'
  /** View all subscriptions and entitlements. */
  | 'SUBSCRIPTIONS_READ'
  /** Create, change and cancel subscriptions of others. */
  | 'SUBSCRIPTIONS_WRITE'
  /** Grant, adjust and transfer credits. */
  | 'CREDITS_WRITE'
  /** Record what accounts use of their credits and limits. */
  | 'USAGE_WRITE'
  /** Grant features to accounts without a subscription, and revoke those grants. */
  | 'ENTITLEMENTS_WRITE'
  /** Read the whole event log. */
  | 'EVENTS_READ'
  /** Edit pages. */
  | 'PAGES_WRITE'
  /** Set up payment providers. */
  | 'PROVIDERS_WRITE'
  /** Manage staff and roles. */
  | 'ROLES_WRITE'
  /** Create and revoke API keys. */
  | 'API_KEYS_WRITE'
  /** Set up identity providers, and applications that members can sign in to. */
  | 'SIGN_IN_WRITE'
  /** View webhook endpoints, their deliveries and the responses. */
  | 'WEBHOOKS_READ'
  /** Set up webhooks, which send every event of the business to other servers. */
  | 'WEBHOOKS_WRITE'
  /** View settings. */
  | 'SETTINGS_READ'
  /** Change settings. */
  | 'SETTINGS_WRITE'
  /** Create, suspend, restore and close the businesses that this one owns; change the brand. */
  | 'TENANTS_WRITE'
  /** Add, verify and remove domains. */
  | 'DOMAINS_WRITE'
  /** Advance the clock of a test business. */
  | 'CLOCK_WRITE'
  /** View and verify the audit log. */
  | 'AUDIT_READ'
  /** Export and erase the personal data of members. */
  | 'PRIVACY_WRITE'
  /** Export whole lists as files. Only lists that the caller may view. */
  | 'EXPORTS_WRITE'
  /** Import members and subscriptions from files. Only what the caller may create. */
  | 'IMPORTS_WRITE'
  /** View background jobs: what is done, what has failed, and what is due next. */
  | 'JOBS_READ'
  /** Retry or discard failed jobs. */
  | 'JOBS_WRITE'
  /** View the health of the installation, and the emails of an installation that sends none. */
  | 'SYSTEM_READ';

/** The codes that `SignInUserError` can have. */
export type SignInErrorCode =
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The issuer is not valid. Issuers are written like `https://accounts.example.com`. */
  | 'ISSUER_INVALID'
  /** The issuer does not respond as an OpenID Connect provider. */
  | 'ISSUER_UNREACHABLE'
  /** The client ID is empty or too long. */
  | 'CLIENT_INVALID'
  /** The client secret is too long. */
  | 'SECRET_INVALID'
  /** A scope is unknown or not valid. */
  | 'SCOPE_UNKNOWN'
  /** The email domain is not valid. Domains are written like `example.com`. */
  | 'DOMAIN_INVALID'
  /** A provider with this issuer and client ID already exists. */
  | 'PROVIDER_TAKEN'
  /** The business has the maximum number of providers. */
  | 'PROVIDERS_TOO_MANY'
  /** The provider was deleted. */
  | 'PROVIDER_DELETED'
  /** A redirect URI is not valid. */
  | 'REDIRECT_INVALID'
  /** The overlap must be 0 to 168 hours. */
  | 'OVERLAP_INVALID'
  /** A public application has no secret. */
  | 'APPLICATION_PUBLIC'
  /** The application was deleted. */
  | 'APPLICATION_DELETED'
  /** The business has the maximum number of applications. */
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
