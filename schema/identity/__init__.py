"""People with a login, programs with a key."""

from schema.identity.answers import IdentityQuery, Member
from schema.identity.changes import IdentityMutation

__all__ = ["IdentityMutation", "IdentityQuery", "Member"]
