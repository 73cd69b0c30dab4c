// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Filters audit log entries. All given conditions must match. */
export type AuditFilter = {
  /** Only actions by this member or API key, including those that a staff member performed while acting as a member. */
  actor?: string | null | undefined;
  /** The object that the action was performed on. */
  subject?: string | null | undefined;
  /** The name of the action, such as `roleGrant`. */
  action?: string | null | undefined;
  /** Only entries at or after this time. */
  from?: string | null | undefined;
  /** Only entries before this time. */
  to?: string | null | undefined;
};

/** Whether an action was performed or denied. */
export type AuditOutcome =
  /** The action was performed. */
  | 'DONE'
  /** The action was not allowed. */
  | 'DENIED';

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

/** The codes that `InvitationUserError` can have. */
export type InvitationErrorCode =
  /** A personal account has no seats for others. */
  | 'ACCOUNT_PERSONAL'
  /** A network is not valid, or there are too many. */
  | 'ADDRESS_INVALID'
  /** The file was not uploaded as an avatar. */
  | 'AVATAR_INVALID'
  /** The challenge has expired or was already answered. Start again. */
  | 'CHALLENGE_INVALID'
  /** The code is incorrect or was already used. */
  | 'CODE_WRONG'
  /** The text has changed since. Show the current version. */
  | 'CONSENT_OUTDATED'
  /** A required consent is missing or cannot be withdrawn. */
  | 'CONSENT_REQUIRED'
  /** The email address or the password is incorrect. */
  | 'CREDENTIALS_WRONG'
  /** The description is too long. */
  | 'DESCRIPTION_INVALID'
  /** The email address is invalid. */
  | 'EMAIL_INVALID'
  /** This is already the email address of the member. */
  | 'EMAIL_SAME'
  /** The email address must be verified first. */
  | 'EMAIL_UNCONFIRMED'
  /** The key would expire before it is created. */
  | 'EXPIRY_PAST'
  /** The member has the maximum number of factors. Remove one first. */
  | 'FACTORS_TOO_MANY'
  /** Recovery codes require an authenticator app. Set one up first. */
  | 'FACTOR_MISSING'
  /** The member has permissions that you do not have. */
  | 'IMPERSONATION_EXCEEDS_OWN'
  /** You cannot act as yourself. */
  | 'IMPERSONATION_OF_ONESELF'
  /** Too many invitations are pending. */
  | 'INVITATIONS_TOO_MANY'
  /** The invitation was already accepted. */
  | 'INVITATION_ACCEPTED'
  /** The invitation is for another email address. Sign in with that one. */
  | 'INVITATION_FOR_ANOTHER'
  /** The invitation was revoked. */
  | 'INVITATION_REVOKED'
  /** The person was invited a moment ago. */
  | 'INVITED_ALREADY'
  /** The key has expired or was revoked. */
  | 'KEY_ENDED'
  /** The member is the last owner. Make another member an owner first. */
  | 'LAST_OWNER'
  /** The link was already used, has expired, was revoked, or is not valid here. */
  | 'LINK_INVALID'
  /** The language is unknown. Languages are written like `pt-BR`. */
  | 'LOCALE_UNKNOWN'
  /** The business does not offer sign-in by an emailed link. */
  | 'MAGIC_LINKS_OFF'
  /** You cannot do this to yourself. Ask another member of the staff. */
  | 'MEMBER_IS_ONESELF'
  /** The login is suspended or was erased. */
  | 'MEMBER_SUSPENDED'
  /** The name is empty or too long. */
  | 'NAME_INVALID'
  /** The overlap must be 0 to 168 hours. */
  | 'OVERLAP_INVALID'
  /** The passkey is unknown, or the response of the device is not valid. */
  | 'PASSKEY_INVALID'
  /** The passkey is already registered. */
  | 'PASSKEY_KNOWN'
  /** The password is known from a breach of another site. */
  | 'PASSWORD_BREACHED'
  /** The password contains characters that cannot be typed. */
  | 'PASSWORD_INVALID'
  /** The password is too easy to guess. */
  | 'PASSWORD_OBVIOUS'
  /** The password is too long. */
  | 'PASSWORD_TOO_LONG'
  /** The password is too short. */
  | 'PASSWORD_TOO_SHORT'
  /** The current password is incorrect. */
  | 'PASSWORD_WRONG'
  /** The role needs at least one permission of staff. */
  | 'PERMISSION_UNKNOWN'
  /** A verification is missing. */
  | 'PROOF_MISSING'
  /** There is no such purpose to consent to. */
  | 'PURPOSE_UNKNOWN'
  /** The reason is missing, too short or too long. */
  | 'REASON_INVALID'
  /** The business already has the maximum number of roles. */
  | 'ROLES_TOO_MANY'
  /** A role of the invitation was deleted. */
  | 'ROLE_DELETED'
  /** The role or the member has permissions that you do not have. */
  | 'ROLE_EXCEEDS_OWN'
  /** Members have the role. Revoke it from them first. */
  | 'ROLE_HELD'
  /** A role with this name already exists. */
  | 'ROLE_NAME_TAKEN'
  /** Give exactly one role, or at least one for an invitation. */
  | 'ROLE_UNCLEAR'
  /** A scope is a permission that you do not have. */
  | 'SCOPE_EXCEEDS_OWN'
  /** A scope is unknown, or none was given. */
  | 'SCOPE_UNKNOWN'
  /** The person already has a seat in the account. */
  | 'SEATED_ALREADY'
  /** All seats of the account are taken. */
  | 'SEATS_FULL'
  /** The email address already has a login. Sign in, then open the link again. */
  | 'SIGN_IN_FIRST'
  /** The token is not valid, or no longer. Sign in again. */
  | 'TOKEN_INVALID'
  /** The token was already used, so its session has ended. Sign in again. */
  | 'TOKEN_REUSED'
  /** The time zone is unknown. Time zones are written like `Europe/Berlin`. */
  | 'ZONE_UNKNOWN';

/** The input of `invitationResend`. */
export type InvitationResendInput = {
  /** The ID of the invitation. */
  invitation: string;
};

/** The input of `invitationRevoke`. */
export type InvitationRevokeInput = {
  /** The ID of the invitation. */
  invitation: string;
};

/** Which members to list. Every condition that is given must match. */
export type MemberFilter = {
  /** Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** Only members with these IDs, at most 250. */
  ids?: Array<string> | null | undefined;
  /** Only the member with this email address. */
  email?: string | null | undefined;
  /** Only members with one of these statuses. */
  statuses?: Array<MemberStatus> | null | undefined;
  /** Only members created at this time or later. */
  createdSince?: string | null | undefined;
  /** Only members created before this time. */
  createdBefore?: string | null | undefined;
  /** Only members who have a staff role (`true`), or who have none (`false`). */
  isStaff?: boolean | null | undefined;
};

/** Whether a member can sign in. */
export type MemberStatus =
  /** The member can sign in. */
  | 'ACTIVE'
  /** The member cannot sign in until staff restore them. */
  | 'SUSPENDED'
  /** The member's personal data was erased. */
  | 'ERASED';

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

/** The input of `roleCreate`. */
export type RoleCreateInput = {
  /** The name of the role, unique in the business: at most 60 characters. */
  name: string;
  /** The permissions of the role. They cannot include permissions that you do not have. */
  permissions: Array<Permission>;
  /** What the role is for. */
  description?: string;
};

/** The input of `roleDelete`. */
export type RoleDeleteInput = {
  /** The ID of the role. */
  customRole: string;
};

/** Give either a system role or one of the business's own. */
export type RoleGrantInput = {
  /** The member who gets the role. */
  member: string;
  /** A system role. */
  role?: StaffRole | null | undefined;
  /** One of the business's own roles. */
  customRole?: string | null | undefined;
};

/** Give either a system role or one of the business's own. */
export type RoleRevokeInput = {
  /** The member from whom the role is revoked. */
  member: string;
  /** A system role. */
  role?: StaffRole | null | undefined;
  /** One of the business's own roles. */
  customRole?: string | null | undefined;
};

/** The input of `roleUpdate`. */
export type RoleUpdateInput = {
  /** The ID of the role. */
  customRole: string;
  /** The new name, unique in the business: at most 60 characters. */
  name?: string | null | undefined;
  /** What the role is for. */
  description?: string | null | undefined;
  /** The permissions that replace all that the role has. The change applies immediately to everyone who has the role. */
  permissions?: Array<Permission> | null | undefined;
};

/** The input of `staffInvite`. */
export type StaffInviteInput = {
  /** The email address to invite. */
  email: string;
  /** System roles to grant. At least one role of either kind is required. */
  roles?: Array<StaffRole>;
  /** Roles of the business's own to grant. They cannot include permissions that you do not have. */
  customRoles?: Array<string>;
};

/** A system role of staff: a set of permissions. */
export type StaffRole =
  /** May do everything. Only owners grant and revoke the owner role. A business has at least one. */
  | 'OWNER'
  /** May do everything except grant and revoke the owner role. */
  | 'ADMIN'
  /** Views members, subscriptions, payments and the books; creates invoices, collects and refunds. */
  | 'FINANCE'
  /** Helps members: changes what they have, suspends them, and acts as them for a limited time. */
  | 'SUPPORT'
  /** Edits pages and the catalogue. */
  | 'CONTENT'
  /** Connects programs: API keys, webhooks, applications and identity providers. Views most data. */
  | 'DEVELOPER';

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

export type TeamRoleFieldsFragment = (
  { id: string, name: string, description: string, permissions: Array<Permission>, holderCount: number }
  & { __typename: 'CustomRole' }
);

export type TeamMemberFieldsFragment = (
  { id: string, name: string, email: string, status: MemberStatus, roles: Array<StaffRole>, customRoles: Array<(
    { id: string, name: string }
    & { __typename: 'CustomRole' }
  )> }
  & { __typename: 'Member' }
);

export type TeamStaffQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeamStaffQuery = { members: (
    { nodes: Array<(
      { id: string, name: string, email: string, status: MemberStatus, roles: Array<StaffRole>, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )> }
      & { __typename: 'Member' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'MemberConnection' }
  ) };

export type TeamInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamInvitationsQuery = { staffInvitations: (
    { nodes: Array<(
      { id: string, email: string, roles: Array<StaffRole>, sentAt: string, expiresAt: string, isExpired: boolean, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )>, inviter: (
        { id: string, name: string }
        & { __typename: 'Member' }
      ) | null }
      & { __typename: 'Invitation' }
    )> }
    & { __typename: 'InvitationConnection' }
  ) };

export type TeamRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamRolesQuery = { systemRoles: Array<(
    { role: StaffRole, permissions: Array<Permission>, holderCount: number }
    & { __typename: 'SystemRole' }
  )>, customRoles: (
    { nodes: Array<(
      { id: string, name: string, description: string, permissions: Array<Permission>, holderCount: number }
      & { __typename: 'CustomRole' }
    )> }
    & { __typename: 'CustomRoleConnection' }
  ) };

export type TeamAuditQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeamAuditQuery = { auditLog: (
    { nodes: Array<(
      { id: string, position: string, occurredAt: string, action: string, outcome: AuditOutcome, code: string | null, changes: unknown, hash: string, previousHash: string, subject: string | null, actor: (
        { kind: string, id: string | null, name: string | null, onBehalfOf: string | null, onBehalfOfName: string | null }
        & { __typename: 'EventActor' }
      ), detail: (
        { address: string, device: string, reason: string }
        & { __typename: 'AuditDetail' }
      ) | null }
      & { __typename: 'AuditEntry' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'AuditEntryConnection' }
  ) };

export type TeamVerifyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamVerifyQuery = { auditVerification: (
    { isIntact: boolean, isComplete: boolean, checkedUpTo: string, brokenAt: string | null, head: string }
    & { __typename: 'AuditVerification' }
  ) };

export type TeamInviteMutationVariables = Exact<{
  input: StaffInviteInput;
  key: string;
}>;


export type TeamInviteMutation = { staffInvite: (
    { invitation: (
      { id: string }
      & { __typename: 'Invitation' }
    ) | null, userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'StaffInvitePayload' }
  ) };

export type TeamInvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
  key: string;
}>;


export type TeamInvitationResendMutation = { invitationResend: (
    { invitation: (
      { id: string, sentAt: string, expiresAt: string, isExpired: boolean }
      & { __typename: 'Invitation' }
    ) | null, userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'InvitationResendPayload' }
  ) };

export type TeamInvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
  key: string;
}>;


export type TeamInvitationRevokeMutation = { invitationRevoke: (
    { invitation: (
      { id: string }
      & { __typename: 'Invitation' }
    ) | null, userErrors: Array<(
      { code: InvitationErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'InvitationUserError' }
    )> }
    & { __typename: 'InvitationRevokePayload' }
  ) };

export type TeamGrantMutationVariables = Exact<{
  input: RoleGrantInput;
  key: string;
}>;


export type TeamGrantMutation = { roleGrant: (
    { member: (
      { id: string, name: string, email: string, status: MemberStatus, roles: Array<StaffRole>, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )> }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleGrantPayload' }
  ) };

export type TeamRevokeMutationVariables = Exact<{
  input: RoleRevokeInput;
  key: string;
}>;


export type TeamRevokeMutation = { roleRevoke: (
    { member: (
      { id: string, name: string, email: string, status: MemberStatus, roles: Array<StaffRole>, customRoles: Array<(
        { id: string, name: string }
        & { __typename: 'CustomRole' }
      )> }
      & { __typename: 'Member' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleRevokePayload' }
  ) };

export type TeamRoleCreateMutationVariables = Exact<{
  input: RoleCreateInput;
  key: string;
}>;


export type TeamRoleCreateMutation = { roleCreate: (
    { role: (
      { id: string, name: string, description: string, permissions: Array<Permission>, holderCount: number }
      & { __typename: 'CustomRole' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleCreatePayload' }
  ) };

export type TeamRoleUpdateMutationVariables = Exact<{
  input: RoleUpdateInput;
  key: string;
}>;


export type TeamRoleUpdateMutation = { roleUpdate: (
    { role: (
      { id: string, name: string, description: string, permissions: Array<Permission>, holderCount: number }
      & { __typename: 'CustomRole' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleUpdatePayload' }
  ) };

export type TeamRoleDeleteMutationVariables = Exact<{
  input: RoleDeleteInput;
  key: string;
}>;


export type TeamRoleDeleteMutation = { roleDelete: (
    { role: (
      { id: string }
      & { __typename: 'CustomRole' }
    ) | null, userErrors: Array<(
      { code: IdentityErrorCode, message: string, field: Array<string> | null }
      & { __typename: 'IdentityUserError' }
    )> }
    & { __typename: 'RoleDeletePayload' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const TeamStaffDocument: TypedDocument<TeamStaffQuery, TeamStaffQueryVariables> = /* @__PURE__ */ document(
  "TeamStaff",
  "d3bdde52947e9c6c09666117fd5fcad08c032dff44b67d52870f46be8388ba6f",
  "query TeamStaff($filter:MemberFilter$text:String$first:Int$after:String$last:Int$before:String){members(filter:$filter text:$text first:$first after:$after last:$last before:$before){nodes{...TeamMemberFields __typename}pageInfo{...PageFields __typename}__typename}}fragment TeamMemberFields on Member{id name email status roles customRoles{id name __typename}__typename}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const TeamInvitationsDocument: TypedDocument<TeamInvitationsQuery, TeamInvitationsQueryVariables> = /* @__PURE__ */ document(
  "TeamInvitations",
  "c5b379d2955341daa912b574b233316edcde1bc3fa7bb62338a6840c0f57d07d",
  "query TeamInvitations{staffInvitations(first:50){nodes{id email roles customRoles{id name __typename}sentAt expiresAt isExpired inviter{id name __typename}__typename}__typename}}",
);

export const TeamRolesDocument: TypedDocument<TeamRolesQuery, TeamRolesQueryVariables> = /* @__PURE__ */ document(
  "TeamRoles",
  "952d0986d711bbabb6ae80cb89e76e8f5f4b69aa03b0ad762c052de67322a656",
  "query TeamRoles{systemRoles{role permissions holderCount __typename}customRoles(first:100){nodes{...TeamRoleFields __typename}__typename}}fragment TeamRoleFields on CustomRole{id name description permissions holderCount __typename}",
);

export const TeamAuditDocument: TypedDocument<TeamAuditQuery, TeamAuditQueryVariables> = /* @__PURE__ */ document(
  "TeamAudit",
  "434933c6a883216c7a4b26191a95a70233fef5b9aa117864b7ae1b0f328fef50",
  "query TeamAudit($filter:AuditFilter$first:Int$after:String$last:Int$before:String){auditLog(filter:$filter first:$first after:$after last:$last before:$before){nodes{id position occurredAt action outcome code changes hash previousHash subject actor{kind id name onBehalfOf onBehalfOfName __typename}detail{address device reason __typename}__typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);

export const TeamVerifyDocument: TypedDocument<TeamVerifyQuery, TeamVerifyQueryVariables> = /* @__PURE__ */ document(
  "TeamVerify",
  "aca67d699d57497dc3f770270a1a3d999a9848f6ba0015e45dcc75451ca41c9e",
  "query TeamVerify($after:BigInt){auditVerification(after:$after){isIntact isComplete checkedUpTo brokenAt head __typename}}",
);

export const TeamInviteDocument: TypedDocument<TeamInviteMutation, TeamInviteMutationVariables> = /* @__PURE__ */ document(
  "TeamInvite",
  "b5d2a7a5a70fe326d90838ffe9f4b0884788f27e198590174815cd91f4831fe8",
  "mutation TeamInvite($input:StaffInviteInput!$key:String!){staffInvite(input:$input)@idempotent(key:$key){invitation{id __typename}userErrors{code message field __typename}__typename}}",
);

export const TeamInvitationResendDocument: TypedDocument<TeamInvitationResendMutation, TeamInvitationResendMutationVariables> = /* @__PURE__ */ document(
  "TeamInvitationResend",
  "948ae43edd60ef494d8a9511d821cf49ec31b6b18f319fd43c1ab8d09afa432c",
  "mutation TeamInvitationResend($input:InvitationResendInput!$key:String!){invitationResend(input:$input)@idempotent(key:$key){invitation{id sentAt expiresAt isExpired __typename}userErrors{code message field __typename}__typename}}",
);

export const TeamInvitationRevokeDocument: TypedDocument<TeamInvitationRevokeMutation, TeamInvitationRevokeMutationVariables> = /* @__PURE__ */ document(
  "TeamInvitationRevoke",
  "d55f980501ab64d0ccbfc879762f80730e6abfadf1558cfa65890fd05a0d51ed",
  "mutation TeamInvitationRevoke($input:InvitationRevokeInput!$key:String!){invitationRevoke(input:$input)@idempotent(key:$key){invitation{id __typename}userErrors{code message field __typename}__typename}}",
);

export const TeamGrantDocument: TypedDocument<TeamGrantMutation, TeamGrantMutationVariables> = /* @__PURE__ */ document(
  "TeamGrant",
  "80dd1b871c10f4b19deb10dce0c8fa86e0597ba445b19c87866aadce459810c8",
  "mutation TeamGrant($input:RoleGrantInput!$key:String!){roleGrant(input:$input)@idempotent(key:$key){member{...TeamMemberFields __typename}userErrors{code message field __typename}__typename}}fragment TeamMemberFields on Member{id name email status roles customRoles{id name __typename}__typename}",
);

export const TeamRevokeDocument: TypedDocument<TeamRevokeMutation, TeamRevokeMutationVariables> = /* @__PURE__ */ document(
  "TeamRevoke",
  "75e506eed6c663f822c460bb36aaf66b7c4787e381b0138aee4eb20fcb77017a",
  "mutation TeamRevoke($input:RoleRevokeInput!$key:String!){roleRevoke(input:$input)@idempotent(key:$key){member{...TeamMemberFields __typename}userErrors{code message field __typename}__typename}}fragment TeamMemberFields on Member{id name email status roles customRoles{id name __typename}__typename}",
);

export const TeamRoleCreateDocument: TypedDocument<TeamRoleCreateMutation, TeamRoleCreateMutationVariables> = /* @__PURE__ */ document(
  "TeamRoleCreate",
  "5b41523ce68af137ae7220b79a03d84852df0c9a280fe7b5ed0aec5ef2efb6b3",
  "mutation TeamRoleCreate($input:RoleCreateInput!$key:String!){roleCreate(input:$input)@idempotent(key:$key){role{...TeamRoleFields __typename}userErrors{code message field __typename}__typename}}fragment TeamRoleFields on CustomRole{id name description permissions holderCount __typename}",
);

export const TeamRoleUpdateDocument: TypedDocument<TeamRoleUpdateMutation, TeamRoleUpdateMutationVariables> = /* @__PURE__ */ document(
  "TeamRoleUpdate",
  "1a789d705553cbb2e83c46cb7fa7f1725e1a19981464085805931073bd0cfb1b",
  "mutation TeamRoleUpdate($input:RoleUpdateInput!$key:String!){roleUpdate(input:$input)@idempotent(key:$key){role{...TeamRoleFields __typename}userErrors{code message field __typename}__typename}}fragment TeamRoleFields on CustomRole{id name description permissions holderCount __typename}",
);

export const TeamRoleDeleteDocument: TypedDocument<TeamRoleDeleteMutation, TeamRoleDeleteMutationVariables> = /* @__PURE__ */ document(
  "TeamRoleDelete",
  "95367934ffdeb4af7ddec60688207de79aac5cba4214eb2e2680c66729200cbd",
  "mutation TeamRoleDelete($input:RoleDeleteInput!$key:String!){roleDelete(input:$input)@idempotent(key:$key){role{id __typename}userErrors{code message field __typename}__typename}}",
);
