"""The client: every operation as a method, and the feed."""

from collections.abc import Sequence
from typing import Any

from .cursors import CursorStore
from .feed import Feed, OnGap, Root
from .generated import Operations
from .generated.documents import EVENT_FEED_GQL, VIEWER_EVENT_FEED_GQL
from .sockets import OnPlace, Subscription
from .transport import plain

_FEEDS: dict[Root, str] = {"events": EVENT_FEED_GQL, "viewerEvents": VIEWER_EVENT_FEED_GQL}


class Tenure(Operations):
    """A business's API, for one caller: `async with Tenure("https://club.example", key="…") as tenure`.

    Every operation of `client/operations` is a method: it takes the operation's variables, and answers its one field.
    Mutations make an idempotency key of their own, which is kept while they are asked again; give `idempotency_key`
    where your own program may ask twice. Methods raise TenureError; what a person can mend is in the payload's
    `user_errors`, see `unwrap`.
    """

    def events(
        self,
        *,
        after: str | None = None,
        types: Sequence[str] | None = None,
        subject: str | None = None,
        account: str | None = None,
        viewer: bool = False,
        store: CursorStore | None = None,
        on_gap: OnGap | None = None,
    ) -> Feed:
        """What happens from now on; all that came after the cursor first, where there is one.

        `types` are names as `invoice.paid`, `subject` is the id of what the events are about, and `account` of whom
        they belong to: its invoices, agreements, seats. `viewer` follows the member's own and nothing else, whatever
        they may see as staff. `store` keeps the cursor, and what it holds goes before `after`. `on_gap` is called where
        the cursor is older than the log is kept: load your state afresh there; the feed then goes on from where the log
        ended before that.
        """
        return Feed(
            self,
            root="viewerEvents" if viewer else "events",
            after=after,
            types=types,
            subject=subject,
            account=account,
            store=store,
            on_gap=on_gap,
        )

    async def open_feed(self, root: Root, variables: dict[str, Any], on_place: OnPlace) -> Subscription:
        """One connection that follows. `events` opens as many as it needs."""
        payload = {"query": _FEEDS[root], "variables": plain(variables)}
        return await Subscription.opened(self.address, self.authorization, payload, on_place)

    async def head(self) -> str | None:
        """The cursor of where the log ends; None for a visitor, who follows nothing."""
        viewer = await self.events_cursor()
        return None if viewer is None else viewer.events_cursor
