"""People with a login, how they prove who they are, and what they may do as staff."""

from models.identity.keys import ApiKey
from models.identity.links import LinkPurpose, MailedLink
from models.identity.people import Credential, Member, MemberStatus
from models.identity.sessions import Session
from models.identity.staff import RoleGrant, StaffRole

__all__ = [
    "ApiKey",
    "Credential",
    "LinkPurpose",
    "MailedLink",
    "Member",
    "MemberStatus",
    "RoleGrant",
    "Session",
    "StaffRole",
]
