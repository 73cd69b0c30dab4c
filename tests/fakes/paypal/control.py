"""The hand on what is not PayPal: the payer, their bank, the network, the time."""

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.fakes.paypal import captures, disputes, hooks, pages, subscriptions
from tests.fakes.paypal.books import Thing
from tests.fakes.paypal.errors import PayPalRefusal

if TYPE_CHECKING:
    from tests.fakes.paypal.app import Account


async def done(account: "Account", action: str, asked: Thing) -> Thing:
    """Do it; what there is to tell of it. Raises PayPalRefusal for an action that there is not."""
    books = account.books
    match action:
        case "approve":
            return {"back": pages.answered(books, asked["id"], asked["approve"])}
        case "choose":
            books.add("chosen", asked["id"], {"instrument": asked["instrument"]})
        case "settle":
            captures.settle(books, asked["id"], asked["succeed"])
        case "fail_refund":
            captures.fail_refund(books, asked["id"])
        case "dispute":
            return disputes.open_(books, asked["id"])
        case "resolve":
            disputes.resolve(books, asked["id"], asked["outcome"])
        case "payments_fail":
            (books.failing.add if asked["fail"] else books.failing.discard)(asked["id"])
        case "advance":
            _advance(account, timedelta(seconds=asked["seconds"]))
        case "search_lag":
            books.search_lag = timedelta(seconds=asked["seconds"])
        case "weather":
            account.weather = hooks.Weather(asked["repeat"], asked["lost"], asked["held"], asked["seed"])
        case "release":
            account.send(hooks.released(account.weather))
        case "notice":
            raw = hooks.notice(books, books.get("capture", asked["capture"]), **asked.get("fields", {}))
            return {"raw": raw.decode()}
        case "seen":
            return _seen(account)
        case _:
            raise PayPalRefusal(404, "NO_SUCH_ACTION")
    return {}


def _advance(account: "Account", length: timedelta) -> None:
    """Time passes, and what is due on the way happens in order."""
    until = account.books.now() + length
    subscriptions.run(account.books, until)
    account.books.ahead += max(until - account.books.now(), timedelta())


def _seen(account: "Account") -> Thing:
    return {
        "calls": account.calls,
        "captures": account.books.all("capture"),
        "deliveries": account.deliveries,
        "events": account.books.events,
        "misfits": account.misfits,
    }
