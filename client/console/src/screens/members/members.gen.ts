// Made by client/console/scripts/generate.mjs of the file beside it. Do not edit.
import { type TypedDocument, document } from "../../graphql/document.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MemberFilter = {
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

export type MemberListQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MemberListQuery = { members: (
    { nodes: Array<(
      { id: string, name: string, email: string, status: MemberStatus, emailConfirmedAt: string | null, createdAt: string, roles: Array<StaffRole> }
      & { __typename: 'Member' }
    )>, pageInfo: (
      { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
      & { __typename: 'PageInfo' }
    ) }
    & { __typename: 'MemberConnection' }
  ) };

export type PageFieldsFragment = (
  { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }
  & { __typename: 'PageInfo' }
);

export const MemberListDocument: TypedDocument<MemberListQuery, MemberListQueryVariables> = /* @__PURE__ */ document(
  "MemberList",
  "25c95f059924504a2064797e988baa21ca0f97b2445baf54989a0023b28f13c5",
  "query MemberList($filter:MemberFilter$first:Int$after:String$last:Int$before:String){members(filter:$filter first:$first after:$after last:$last before:$before){nodes{id name email status emailConfirmedAt createdAt roles __typename}pageInfo{...PageFields __typename}__typename}}fragment PageFields on PageInfo{hasNextPage hasPreviousPage startCursor endCursor __typename}",
);
