"""Who share a feed, and as whom it is answered to them."""

from copy import copy
from dataclasses import dataclass, replace

from models.events import LoggedEvent
from tenure.context import Context


@dataclass(frozen=True, slots=True)
class Sight:
    """`scope` is one text for all who see exactly the same; `ctx` is as whom they are answered.

    They are made together, for each depends on the other: what is answered to many must hold nothing of one.
    """

    scope: str
    ctx: Context

    def at(self, row: LoggedEvent) -> Context:
        """The context when that had happened. A test clock may have moved on since the feed was opened."""
        clock = self.ctx.business.clock
        if clock is None or row.occurred_at <= clock:
            return self.ctx
        business = copy(self.ctx.business)
        business.clock = row.occurred_at
        return replace(self.ctx, business=business)


def shared(ctx: Context) -> Sight:
    """For all who hold the same permissions."""
    nobody = replace(ctx.actor, id=None, credential=None, impersonator=None, roots=frozenset())
    return Sight(f"{ctx.origin}|{_permissions(ctx)}", replace(ctx, actor=nobody, address="", device=""))


def personal(ctx: Context) -> Sight:
    """For one member alone, by whichever of their sessions."""
    return Sight(f"{ctx.origin}|{ctx.actor.name}|{ctx.impersonator or ''}|{_permissions(ctx)}", ctx)


def _permissions(ctx: Context) -> str:
    return ",".join(sorted(ctx.actor.permissions))
