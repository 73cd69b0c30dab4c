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

/** The codes that `InvitationUserError` can have. */
export type InvitationErrorCode =
  | 'ACCOUNT_PERSONAL'
  | 'ADDRESS_INVALID'
  | 'AVATAR_INVALID'
  | 'CHALLENGE_INVALID'
  | 'CODE_WRONG'
  | 'CONSENT_OUTDATED'
  | 'CONSENT_REQUIRED'
  | 'CREDENTIALS_WRONG'
  | 'DESCRIPTION_INVALID'
  | 'EMAIL_INVALID'
  | 'EMAIL_SAME'
  | 'EMAIL_UNCONFIRMED'
  | 'EXPIRY_PAST'
  | 'FACTORS_TOO_MANY'
  | 'FACTOR_MISSING'
  | 'IMPERSONATION_EXCEEDS_OWN'
  | 'IMPERSONATION_OF_ONESELF'
  | 'INVITATIONS_TOO_MANY'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_FOR_ANOTHER'
  | 'INVITATION_REVOKED'
  | 'INVITED_ALREADY'
  | 'KEY_ENDED'
  | 'LAST_OWNER'
  | 'LINK_INVALID'
  | 'LOCALE_UNKNOWN'
  | 'MAGIC_LINKS_OFF'
  | 'MEMBER_IS_ONESELF'
  | 'MEMBER_SUSPENDED'
  | 'NAME_INVALID'
  | 'OVERLAP_INVALID'
  | 'PASSKEY_INVALID'
  | 'PASSKEY_KNOWN'
  | 'PASSWORD_BREACHED'
  | 'PASSWORD_INVALID'
  | 'PASSWORD_OBVIOUS'
  | 'PASSWORD_TOO_LONG'
  | 'PASSWORD_TOO_SHORT'
  | 'PASSWORD_WRONG'
  | 'PERMISSION_UNKNOWN'
  | 'PROOF_MISSING'
  | 'PURPOSE_UNKNOWN'
  | 'REASON_INVALID'
  | 'ROLES_TOO_MANY'
  | 'ROLE_DELETED'
  | 'ROLE_EXCEEDS_OWN'
  | 'ROLE_HELD'
  | 'ROLE_NAME_TAKEN'
  | 'ROLE_UNCLEAR'
  | 'SCOPE_EXCEEDS_OWN'
  | 'SCOPE_UNKNOWN'
  | 'SEATED_ALREADY'
  | 'SEATS_FULL'
  | 'SIGN_IN_FIRST'
  | 'TOKEN_INVALID'
  | 'TOKEN_REUSED'
  | 'ZONE_UNKNOWN';

/** The input of `invitationResend`. */
export type InvitationResendInput = {
  invitation: string;
};

/** The input of `invitationRevoke`. */
export type InvitationRevokeInput = {
  invitation: string;
};

export type MemberFilter = {
  /** Only those with a subscription to this product. Requires SUBSCRIPTIONS_READ. */
  product?: string | null | undefined;
  /** Only those with a subscription to this offer. Requires SUBSCRIPTIONS_READ. */
  offer?: string | null | undefined;
  /** Only those with a subscription in one of these statuses. Defaults to subscriptions that have not ended. The same subscription must match `product` and `offer`. Requires SUBSCRIPTIONS_READ. */
  subscriptionStatuses?: Array<SubscriptionStatus> | null | undefined;
  /** Only those with (true) or without (false) a subscription that matches the three other fields. When none of those is given, any subscription that has not ended matches. A member has the subscriptions of every account in which they have a seat. Requires SUBSCRIPTIONS_READ. */
  hasSubscription?: boolean | null | undefined;
  /** These members, at most 250. */
  ids?: Array<string> | null | undefined;
  email?: string | null | undefined;
  statuses?: Array<MemberStatus> | null | undefined;
  createdSince?: string | null | undefined;
  createdBefore?: string | null | undefined;
  /** Who holds a role of staff, or who holds none. */
  isStaff?: boolean | null | undefined;
};

/** Whether a member may sign in. */
export type MemberStatus =
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'ERASED';

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

/** The input of `roleCreate`. */
export type RoleCreateInput = {
  /** 60 characters at most; no other role has it. */
  name: string;
  /** Such as you hold yourself. */
  permissions: Array<Permission>;
  description?: string;
};

/** The input of `roleDelete`. */
export type RoleDeleteInput = {
  customRole: string;
};

/** Name either a system role or one of the business's own. */
export type RoleGrantInput = {
  member: string;
  role?: StaffRole | null | undefined;
  customRole?: string | null | undefined;
};

/** Name either a system role or one of the business's own. */
export type RoleRevokeInput = {
  member: string;
  role?: StaffRole | null | undefined;
  customRole?: string | null | undefined;
};

/** The input of `roleUpdate`. */
export type RoleUpdateInput = {
  customRole: string;
  name?: string | null | undefined;
  description?: string | null | undefined;
  /** In place of all that it has. Acts at once on who holds it. */
  permissions?: Array<Permission> | null | undefined;
};

/** The input of `staffInvite`. */
export type StaffInviteInput = {
  email: string;
  /** One role of either kind at least. */
  roles?: Array<StaffRole>;
  /** Roles of the business's own, such as let do no more than you may. */
  customRoles?: Array<string>;
};

/** A set of permissions of staff. */
export type StaffRole =
  /** May do everything, and alone makes and unmakes owners. A business has one at least. */
  | 'OWNER'
  /** May do everything but make and unmake owners. */
  | 'ADMIN'
  /** Sees members, subscriptions, money and the books; makes invoices, collects and refunds. */
  | 'FINANCE'
  /** Helps members: changes what they have, suspends, and acts as one for a while. */
  | 'SUPPORT'
  /** Writes pages and the catalogue. */
  | 'CONTENT'
  /** Connects programs: keys, applications, identity providers; reads everything. */
  | 'DEVELOPER';

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
