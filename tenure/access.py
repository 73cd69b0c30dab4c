"""Permissions, and the system roles that are made of them."""

from enum import StrEnum

from models.identity import StaffRole


class Permission(StrEnum):
    """What a caller must hold to use a root field. The SDL prints it on each."""

    PUBLIC = "PUBLIC"
    SIGNED_IN = "SIGNED_IN"
    CATALOGUE_WRITE = "CATALOGUE_WRITE"
    MEMBERS_READ = "MEMBERS_READ"
    BILLING_READ = "BILLING_READ"
    BILLING_REFUND = "BILLING_REFUND"
    SUBSCRIPTIONS_READ = "SUBSCRIPTIONS_READ"
    SUBSCRIPTIONS_WRITE = "SUBSCRIPTIONS_WRITE"
    EVENTS_READ = "EVENTS_READ"
    PAGES_WRITE = "PAGES_WRITE"
    PROVIDERS_WRITE = "PROVIDERS_WRITE"
    ROLES_WRITE = "ROLES_WRITE"
    API_KEYS_WRITE = "API_KEYS_WRITE"


EVERYBODY = frozenset({Permission.PUBLIC})
MEMBERS = EVERYBODY | {Permission.SIGNED_IN}
STAFF = frozenset(Permission) - MEMBERS
"""What only staff and API keys can hold."""

_READING = frozenset({Permission.MEMBERS_READ, Permission.BILLING_READ, Permission.SUBSCRIPTIONS_READ})

ROLES: dict[StaffRole, frozenset[Permission]] = {
    StaffRole.OWNER: STAFF,
    StaffRole.ADMIN: STAFF,
    StaffRole.FINANCE: _READING | {Permission.BILLING_REFUND, Permission.EVENTS_READ},
    StaffRole.SUPPORT: _READING | {Permission.SUBSCRIPTIONS_WRITE},
    StaffRole.CONTENT: frozenset({Permission.PAGES_WRITE, Permission.CATALOGUE_WRITE}),
    StaffRole.DEVELOPER: _READING | {Permission.EVENTS_READ, Permission.API_KEYS_WRITE},
}


def of_roles(roles: frozenset[StaffRole]) -> frozenset[Permission]:
    """All that a member in these roles may do."""
    return MEMBERS.union(*(ROLES[role] for role in roles))
