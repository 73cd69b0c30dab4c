"""People with a login, how they prove who they are, and what they may do as staff."""

from models.identity.factors import Factor, FactorKind, RecoveryCode, SpentChallenge
from models.identity.invitations import EmailChange, Invitation, InvitationKind, InvitedRole
from models.identity.keys import ApiKey
from models.identity.links import LinkPurpose, MailedLink
from models.identity.notes import MemberNote
from models.identity.oauth import (
    Application,
    ApplicationGrant,
    ApplicationKind,
    ApplicationToken,
    ApplicationTokenKind,
    AuthorizationCode,
    SigningKey,
)
from models.identity.openid import ExternalIdentity, IdentityProvider
from models.identity.people import Credential, Member, MemberStatus
from models.identity.sessions import Session
from models.identity.staff import CustomRole, RoleGrant, StaffRole
from models.identity.tokens import RefreshToken

__all__ = [
    "ApiKey",
    "Application",
    "ApplicationGrant",
    "ApplicationKind",
    "ApplicationToken",
    "ApplicationTokenKind",
    "AuthorizationCode",
    "Credential",
    "CustomRole",
    "EmailChange",
    "ExternalIdentity",
    "Factor",
    "FactorKind",
    "IdentityProvider",
    "Invitation",
    "InvitationKind",
    "InvitedRole",
    "LinkPurpose",
    "MailedLink",
    "Member",
    "MemberNote",
    "MemberStatus",
    "RecoveryCode",
    "RefreshToken",
    "RoleGrant",
    "Session",
    "SigningKey",
    "SpentChallenge",
    "StaffRole",
]
