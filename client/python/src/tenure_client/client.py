"""The client: every operation as a method, and the feed."""

from collections.abc import Sequence
from typing import Any

from .cursors import CursorStore
from .errors import TenureError
from .feed import Feed, OnGap
from .generated import Operations
from .generated.documents import EVENT_FEED_GQL
from .sockets import Subscription
from .transport import plain


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
        store: CursorStore | None = None,
        on_gap: OnGap | None = None,
    ) -> Feed:
        """What happens from now on; all that came after the cursor first, where there is one.

        `types` are names as `invoice.paid`, and `subject` is the id of what the events are about. `store` keeps the
        cursor, and what it holds goes before `after`. `on_gap` is called where the cursor is older than the log is
        kept: load your state afresh there; the feed then goes on from where the log ended before that.
        """
        return Feed(self, after=after, types=types, subject=subject, store=store, on_gap=on_gap)

    async def open_feed(self, variables: dict[str, Any]) -> Subscription:
        """One connection that follows. `events` opens as many as it needs."""
        payload = {"query": EVENT_FEED_GQL, "variables": plain(variables)}
        return await Subscription.opened(self.address, self.authorization, payload)

    async def head(self) -> str | None:
        """The cursor of the last event; None where there is none, or the caller may not read the log."""
        try:
            return (await self.last_event()).page_info.end_cursor
        except TenureError as error:
            if error.code in {"FORBIDDEN", "UNAUTHENTICATED"}:
                return None
            raise
