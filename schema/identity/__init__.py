"""People with a login, programs with a key, and how they come in."""

from schema.identity.answers import PeopleQuery
from schema.identity.applications import ApplicationsMutation, ApplicationsQuery
from schema.identity.custom_fields import CustomAnswersMutation
from schema.identity.email_change import EmailChangeMutation
from schema.identity.factors import FactorsMutation
from schema.identity.impersonation import ImpersonationMutation
from schema.identity.invitations import InvitationsMutation, InvitationsQuery
from schema.identity.keys import KeysMutation, KeysQuery
from schema.identity.notes import NotesMutation, NotesQuery
from schema.identity.openid import OpenidMutation, OpenidQuery
from schema.identity.passwords import PasswordsMutation
from schema.identity.profile import ProfileMutation
from schema.identity.sessions import SessionsMutation
from schema.identity.signing import SigningMutation
from schema.identity.staff import StaffMutation, StaffQuery
from schema.identity.tokens import TokensMutation

QUERIES = (StaffQuery, PeopleQuery, NotesQuery, InvitationsQuery, KeysQuery, OpenidQuery, ApplicationsQuery)
MUTATIONS = (
    SigningMutation,
    SessionsMutation,
    FactorsMutation,
    InvitationsMutation,
    PasswordsMutation,
    EmailChangeMutation,
    ProfileMutation,
    NotesMutation,
    CustomAnswersMutation,
    StaffMutation,
    ImpersonationMutation,
    KeysMutation,
    OpenidMutation,
    ApplicationsMutation,
    TokensMutation,
)
