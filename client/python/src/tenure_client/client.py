"""The client: every operation as a method, and the event feed."""

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
    """The API of a business, for one caller: `async with Tenure("https://club.example", key="…") as tenure`.

    Every operation of `client/operations` is a method: it takes the operation's variables and returns its one field.
    Mutations generate an idempotency key, which stays the same over retries; pass `idempotency_key` where your own
    program may repeat the call. Methods raise TenureError. What a person can correct is in the payload's
    `user_errors`; see `unwrap`.
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
        """Follows events as they happen. With a cursor, all events after the cursor come first.

        `types` are event types such as `invoice.paid`. `subject` is the ID of the object that the events are about.
        `account` is the ID of the account that they belong to: its invoices, subscriptions and seats. `viewer` follows
        only the member's own events, even if they can see more as staff. `store` keeps the cursor; a stored cursor
        takes precedence over `after`. `on_gap` is called when the cursor is older than the log is kept: reload your
        state there. The feed then continues from where the log ended before that.
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
        """Opens one connection that follows events. `events` opens as many as it needs."""
        payload = {"query": _FEEDS[root], "variables": plain(variables)}
        return await Subscription.opened(self.address, self.authorization, payload, on_place)

    async def head(self) -> str | None:
        """The cursor of the end of the log. None for a visitor, who cannot follow events."""
        viewer = await self.events_cursor()
        return None if viewer is None else viewer.events_cursor
