"""Seats that members hold: given up, taken away, given another role. Invitations bring people in."""

import strawberry

from resolvers import accounts
from schema.accounts.answers import Seat, SeatRole
from schema.accounts.refusals import AccountUserError
from schema.fields import Info, mutation, payload
from tenure.access import Permission


@strawberry.input
class SeatRemoveInput:
    seat: strawberry.ID = strawberry.field(description="The seat to remove.")


@strawberry.input
class SeatRoleChangeInput:
    seat: strawberry.ID = strawberry.field(description="The seat to change.")
    role: SeatRole = strawberry.field(description="The new role.")


@payload(AccountUserError)
class SeatRemovePayload:
    is_removed: bool | None


@payload(AccountUserError)
class SeatRoleChangePayload:
    seat: Seat | None


@strawberry.type
class SeatsMutation:
    @mutation(
        Permission.SIGNED_IN,
        "Removes a seat from an account. Members can leave by removing their own. They lose access to the account's "
        "entitlements immediately.",
        emits=["seat.released"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def seat_remove(self, info: Info, input: SeatRemoveInput) -> SeatRemovePayload:
        return SeatRemovePayload(is_removed=await accounts.remove_seat(info.context, input.seat))

    @mutation(
        Permission.SIGNED_IN,
        "Changes the role of a seat.",
        emits=["seat.assigned"],
        otherwise=Permission.MEMBERS_WRITE,
    )
    async def seat_role_change(self, info: Info, input: SeatRoleChangeInput) -> SeatRoleChangePayload:
        return SeatRoleChangePayload(seat=await accounts.change_role(info.context, input))
