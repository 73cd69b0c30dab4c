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
    Permission.PUBLIC: "Everybody, also who is not signed in.",
    Permission.SIGNED_IN: "A member who is signed in, for what is their own.",
    Permission.CATALOGUE_WRITE: "Make and change products, prices, offers and features.",
    Permission.MEMBERS_READ: "See all members, accounts and files.",
    Permission.MEMBERS_WRITE: "Invite, suspend and restore members; change accounts and seats.",
    Permission.MEMBERS_IMPERSONATE: "See the product as a member sees it, audited and for a while.",
    Permission.BILLING_READ: "See invoices, payments and refunds.",
    Permission.BILLING_REFUND: "Send money back.",
    Permission.BILLING_COLLECT: "Record money that came, place what is in suspense, and record disputes.",
    Permission.BILLING_WRITE: "Make, send, void and write off invoices; set tax rates, and who pays no tax.",
    Permission.LEDGER_READ: "See the ledger: its balances, its entries, and the checks that hold it.",
    Permission.ANALYTICS_READ: "See what the business comes to: recurring revenue, churn, cohorts.",
    Permission.SUBSCRIPTIONS_READ: "See all subscriptions and entitlements.",
    Permission.CREDITS_WRITE: "Give, correct and move credits.",
    Permission.USAGE_WRITE: "Record what accounts use of their credits and limits.",
    Permission.SUBSCRIPTIONS_WRITE: "Make, change and cancel subscriptions of others.",
    Permission.ENTITLEMENTS_WRITE: "Grant accounts features without a subscription, and take that back.",
    Permission.EVENTS_READ: "Read the whole log.",
    Permission.PAGES_WRITE: "Write pages.",
    Permission.PROVIDERS_WRITE: "Set up payment providers.",
    Permission.ROLES_WRITE: "Make members staff, and make roles.",
    Permission.API_KEYS_WRITE: "Make and end keys for programs.",
    Permission.SIGN_IN_WRITE: "Set up identity providers, and applications that sign in with this membership.",
    Permission.WEBHOOKS_READ: "See where events are sent, with what was sent and answered.",
    Permission.WEBHOOKS_WRITE: "Have every event of the business sent to servers elsewhere.",
    Permission.SETTINGS_READ: "See settings.",
    Permission.SETTINGS_WRITE: "Change settings.",
    Permission.TENANTS_WRITE: "Found, suspend, restore and close the businesses that this one owns; change the brand.",
    Permission.DOMAINS_WRITE: "Add, prove and remove domains.",
    Permission.CLOCK_WRITE: "Move the clock of a test business on.",
    Permission.AUDIT_READ: "Read and verify the audit log.",
    Permission.PRIVACY_WRITE: "Export and erase what is known of members.",
    Permission.EXPORTS_WRITE: "Have whole lists written into files: those that one may see.",
    Permission.IMPORTS_WRITE: "Bring members and subscriptions in from files: where one may make them.",
    Permission.JOBS_READ: "See what is done in the background, what has failed there, and what is due next.",
    Permission.JOBS_WRITE: "Have failed jobs done again, or forget them.",
    Permission.SYSTEM_READ: "See how the installation stands, and the letters of one that sends none.",
}

EVERYBODY = frozenset({Permission.PUBLIC})
MEMBERS = EVERYBODY | {Permission.SIGNED_IN}
STAFF = frozenset(Permission) - MEMBERS
"""What only staff and API keys can hold."""

_BOOKS = frozenset({Permission.LEDGER_READ, Permission.ANALYTICS_READ})
_READING = frozenset({Permission.MEMBERS_READ, Permission.BILLING_READ, Permission.SUBSCRIPTIONS_READ})

ROLE_DESCRIPTIONS: dict[StaffRole, str] = {
    StaffRole.OWNER: "May do everything, and alone makes and unmakes owners. A business has one at least.",
    StaffRole.ADMIN: "May do everything but make and unmake owners.",
    StaffRole.FINANCE: "Sees members, subscriptions, money and the books; makes invoices, collects and refunds.",
    StaffRole.SUPPORT: "Helps members: changes what they have, suspends, and acts as one for a while.",
    StaffRole.CONTENT: "Writes pages and the catalogue.",
    StaffRole.DEVELOPER: "Connects programs: keys, applications, identity providers; reads everything.",
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
