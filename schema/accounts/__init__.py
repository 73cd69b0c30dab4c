"""Who pays, who sits where, and what a business wants to know of both besides."""

from schema.accounts.answers import Account, AccountKind, Seat, SeatRole
from schema.accounts.changes import AccountsMutation, AccountsQuery
from schema.accounts.custom_fields import CustomAnswer, CustomFieldsMutation, CustomFieldsQuery, CustomValueInput
from schema.accounts.seats import SeatsMutation

__all__ = ["MUTATIONS", "QUERIES", "Account", "AccountKind", "CustomAnswer", "CustomValueInput", "Seat", "SeatRole"]

QUERIES = (AccountsQuery, CustomFieldsQuery)
MUTATIONS = (AccountsMutation, SeatsMutation, CustomFieldsMutation)
