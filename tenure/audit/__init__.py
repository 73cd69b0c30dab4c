"""Who did what, in a chain of entries that cannot be changed unseen.

The end of a transaction writes its entry here (`tenure.transactions`); rules only add what is not to be seen from
their events: `note(ctx, reason=…)`.
"""

from tenure.audit.chain import GENESIS
from tenure.audit.denials import denied
from tenure.audit.details import forget_details
from tenure.audit.recording import BY_OPERATOR, Draft, append, drafted, note
from tenure.audit.verifying import Verification, verify

__all__ = [
    "BY_OPERATOR",
    "GENESIS",
    "Draft",
    "Verification",
    "append",
    "denied",
    "drafted",
    "forget_details",
    "note",
    "verify",
]
