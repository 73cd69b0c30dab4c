"""Permissions, and the system roles that are made of them."""

from collections.abc import Iterable
from enum import StrEnum

from models.identity import StaffRole


class Permission(StrEnum):
    """What a caller must hold to use a root field. The SDL prints it on each, and `DESCRIPTIONS` on the enum."""

    PUBLIC = "PUBLIC"
    SIGNED_IN = "SIGNED_IN"
    CATALOGUE_WRITE = "CATALOGUE_WRITE"
    MEMBERS_READ = "MEMBERS_READ"
    MEMBERS_WRITE = "MEMBERS_WRITE"
    MEMBERS_IMPERSONATE = "MEMBERS_IMPERSONATE"
    BILLING_READ = "BILLING_READ"
    BILLING_REFUND = "BILLING_REFUND"
    BILLING_COLLECT = "BILLING_COLLECT"
    BILLING_WRITE = "BILLING_WRITE"
    LEDGER_READ = "LEDGER_READ"
    ANALYTICS_READ = "ANALYTICS_READ"
    SUBSCRIPTIONS_READ = "SUBSCRIPTIONS_READ"
    SUBSCRIPTIONS_WRITE = "SUBSCRIPTIONS_WRITE"
    CREDITS_WRITE = "CREDITS_WRITE"
    USAGE_WRITE = "USAGE_WRITE"
    ENTITLEMENTS_WRITE = "ENTITLEMENTS_WRITE"
    EVENTS_READ = "EVENTS_READ"
    PAGES_WRITE = "PAGES_WRITE"
    PROVIDERS_WRITE = "PROVIDERS_WRITE"
    ROLES_WRITE = "ROLES_WRITE"
    API_KEYS_WRITE = "API_KEYS_WRITE"
    SIGN_IN_WRITE = "SIGN_IN_WRITE"
    WEBHOOKS_READ = "WEBHOOKS_READ"
    WEBHOOKS_WRITE = "WEBHOOKS_WRITE"
    SETTINGS_READ = "SETTINGS_READ"
    SETTINGS_WRITE = "SETTINGS_WRITE"
    TENANTS_WRITE = "TENANTS_WRITE"
    DOMAINS_WRITE = "DOMAINS_WRITE"
    CLOCK_WRITE = "CLOCK_WRITE"
    AUDIT_READ = "AUDIT_READ"
    PRIVACY_WRITE = "PRIVACY_WRITE"
    EXPORTS_WRITE = "EXPORTS_WRITE"
    IMPORTS_WRITE = "IMPORTS_WRITE"
    JOBS_READ = "JOBS_READ"
    JOBS_WRITE = "JOBS_WRITE"
    SYSTEM_READ = "SYSTEM_READ"


DESCRIPTIONS: dict[Permission, str] = {
    Permission.PUBLIC: "Everyone, including people who are not signed in.",
    Permission.SIGNED_IN: "Members who are signed in, for what is their own.",
    Permission.CATALOGUE_WRITE: "Create and change products, prices, offers and features.",
    Permission.MEMBERS_READ: "View all members, accounts and files.",
    Permission.MEMBERS_WRITE: "Invite, suspend and restore members; change accounts and seats.",
    Permission.MEMBERS_IMPERSONATE: "Impersonate members for a limited time. Recorded in the audit log.",
    Permission.BILLING_READ: "View invoices, payments and refunds.",
    Permission.BILLING_REFUND: "Issue refunds.",
    Permission.BILLING_COLLECT: "Record received payments, allocate money in suspense, and record disputes.",
    Permission.BILLING_WRITE: "Create, send, void and write off invoices; set tax rates and tax exemptions.",
    Permission.LEDGER_READ: "View the ledger: its balances, its entries, and its integrity checks.",
    Permission.ANALYTICS_READ: "View analytics: recurring revenue, churn, cohorts.",
    Permission.SUBSCRIPTIONS_READ: "View all subscriptions and entitlements.",
    Permission.CREDITS_WRITE: "Grant, adjust and transfer credits.",
    Permission.USAGE_WRITE: "Record what accounts use of their credits and limits.",
    Permission.SUBSCRIPTIONS_WRITE: "Create, change and cancel subscriptions of others.",
    Permission.ENTITLEMENTS_WRITE: "Grant features to accounts without a subscription, and revoke those grants.",
    Permission.EVENTS_READ: "Read the whole event log.",
    Permission.PAGES_WRITE: "Edit pages.",
    Permission.PROVIDERS_WRITE: "Set up payment providers.",
    Permission.ROLES_WRITE: "Manage staff and roles.",
    Permission.API_KEYS_WRITE: "Create and revoke API keys.",
    Permission.SIGN_IN_WRITE: "Set up identity providers, and applications that members can sign in to.",
    Permission.WEBHOOKS_READ: "View webhook endpoints, their deliveries and the responses.",
    Permission.WEBHOOKS_WRITE: "Set up webhooks, which send every event of the business to other servers.",
    Permission.SETTINGS_READ: "View settings.",
    Permission.SETTINGS_WRITE: "Change settings.",
    Permission.TENANTS_WRITE: "Create, suspend, restore and close the businesses that this one owns; change the brand.",
    Permission.DOMAINS_WRITE: "Add, verify and remove domains.",
    Permission.CLOCK_WRITE: "Advance the clock of a test business.",
    Permission.AUDIT_READ: "View and verify the audit log.",
    Permission.PRIVACY_WRITE: "Export and erase the personal data of members.",
    Permission.EXPORTS_WRITE: "Export whole lists as files. Only lists that the caller may view.",
    Permission.IMPORTS_WRITE: "Import members and subscriptions from files. Only what the caller may create.",
    Permission.JOBS_READ: "View background jobs: what is done, what has failed, and what is due next.",
    Permission.JOBS_WRITE: "Retry or discard failed jobs.",
    Permission.SYSTEM_READ: "View the health of the installation, and the emails of an installation that sends none.",
}

EVERYBODY = frozenset({Permission.PUBLIC})
MEMBERS = EVERYBODY | {Permission.SIGNED_IN}
STAFF = frozenset(Permission) - MEMBERS
"""What only staff and API keys can hold."""

_BOOKS = frozenset({Permission.LEDGER_READ, Permission.ANALYTICS_READ})
_READING = frozenset({Permission.MEMBERS_READ, Permission.BILLING_READ, Permission.SUBSCRIPTIONS_READ})

ROLE_DESCRIPTIONS: dict[StaffRole, str] = {
    StaffRole.OWNER: "May do everything. Only owners grant and revoke the owner role. A business has at least one.",
    StaffRole.ADMIN: "May do everything except grant and revoke the owner role.",
    StaffRole.FINANCE: "Views members, subscriptions, payments and the books; creates invoices, collects and refunds.",
    StaffRole.SUPPORT: "Helps members: changes what they have, suspends them, and acts as them for a limited time.",
    StaffRole.CONTENT: "Edits pages and the catalogue.",
    StaffRole.DEVELOPER: "Connects programs: API keys, webhooks, applications and identity providers. Views most data.",
}

ROLES: dict[StaffRole, frozenset[Permission]] = {
    StaffRole.OWNER: STAFF,
    StaffRole.ADMIN: STAFF,
    StaffRole.FINANCE: _READING
    | _BOOKS
    | {
        Permission.BILLING_REFUND,
        Permission.BILLING_COLLECT,
        Permission.BILLING_WRITE,
        Permission.EVENTS_READ,
        Permission.EXPORTS_WRITE,
    },
    StaffRole.SUPPORT: _READING
    | {
        Permission.SUBSCRIPTIONS_WRITE,
        Permission.CREDITS_WRITE,
        Permission.USAGE_WRITE,
        Permission.ENTITLEMENTS_WRITE,
        Permission.MEMBERS_WRITE,
        Permission.MEMBERS_IMPERSONATE,
    },
    StaffRole.CONTENT: frozenset({Permission.PAGES_WRITE, Permission.CATALOGUE_WRITE}),
    StaffRole.DEVELOPER: _READING
    | _BOOKS
    | {
        Permission.USAGE_WRITE,
        Permission.EVENTS_READ,
        Permission.API_KEYS_WRITE,
        Permission.SIGN_IN_WRITE,
        Permission.WEBHOOKS_READ,
        Permission.WEBHOOKS_WRITE,
        Permission.SETTINGS_READ,
        Permission.JOBS_READ,
        Permission.SYSTEM_READ,
    },
}


def of_roles(roles: Iterable[StaffRole], custom: Iterable[str] = ()) -> frozenset[Permission]:
    """All that a member in these roles may do. `custom` are names of permissions from roles of the business's own."""
    return MEMBERS.union(*(ROLES[role] for role in roles), named(custom))


def named(permissions: Iterable[str]) -> frozenset[Permission]:
    """Those of staff with these names. A name that this version does not know allows nothing."""
    return STAFF & {permission for permission in Permission if permission.value in set(permissions)}
