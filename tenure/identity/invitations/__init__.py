"""People are brought in by a link to their mailbox, never with a password.

Who has a login takes the place up while signed in; who has none chooses name and password by the link, which proves the
address as well. A link is good once, for seven days, and only for the address that it was mailed to.
"""

from tenure.identity.invitations.accepting import Accepted, Shown, accept, shown
from tenure.identity.invitations.inviting import MOST_OPEN, invite_to_seat, invite_to_staff
from tenure.identity.invitations.mailing import LIFETIME
from tenure.identity.invitations.managing import resend, revoke

__all__ = [
    "LIFETIME",
    "MOST_OPEN",
    "Accepted",
    "Shown",
    "accept",
    "invite_to_seat",
    "invite_to_staff",
    "resend",
    "revoke",
    "shown",
]
