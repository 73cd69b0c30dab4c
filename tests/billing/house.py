"""A small business as its staff and its customers see it: all by the public API, told in whole amounts.

Amounts are minor units. `House` sells, `Buyer` is a member with an account of their own, `Agreement` what they bought.
"""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.conftest import Clock
from tests.door import Door

REFUSALS = "userErrors { message field ... on %s { code } }"
PRODUCT = """mutation ($input: ProductCreateInput!) { productCreate(input: $input) { product { id } %s } }"""
PRICE = """mutation ($input: PriceCreateInput!) { priceCreate(input: $input) { price { id } %s } }"""
OFFER = """mutation ($input: OfferPublishInput!) { offerPublish(input: $input) { offer { id } %s } }"""
COUPON = """mutation ($input: CouponCreateInput!) { couponCreate(input: $input) { coupon { id } %s } }"""
SETTING = """mutation ($key: String!, $value: JSON!) { settingSet(input: {key: $key, value: $value}) {
  userErrors { message } } }"""
TAX = """mutation ($input: TaxRateCreateInput!) { taxRateCreate(input: $input) { taxRate { id } %s } }"""
ZONE = """mutation ($account: ID!, $zone: String!) { accountUpdate(input: {account: $account, zone: $zone}) {
  account { id } %s } }"""
BILLING_DAY = """mutation ($account: ID!, $day: Int!) {
  accountBillingDaySet(input: {account: $account, day: $day}) { account { id } %s } }"""
ARRANGE = """mutation ($input: SubscriptionCreateInput!, $key: String!) {
  subscriptionCreate(input: $input) @idempotent(key: $key) { subscription { id } %s } }"""
PREVIEW = """query ($input: %actionInput!) { %namePreview(input: $input) { preview {
  lines { net { amountMinor } tax { amountMinor } } credits { net { amountMinor } tax { amountMinor } }
  total { amountMinor } credited { amountMinor } due { amountMinor } refunded { amountMinor }
  balanceAfter { amountMinor } token } %s } }"""
ACCOUNTS = "{ viewer { accounts { id } } }"
BALANCES = "query ($id: ID!) { account(id: $id) { balances { amount { amountMinor currency } } } }"
CHECKOUT = """mutation ($input: CheckoutCreateInput!) { checkoutCreate(input: $input) { checkout { id } %s } }"""
PAY = """mutation ($input: CheckoutPayInput!, $key: String!) { checkoutPay(input: $input) @idempotent(key: $key) {
  checkout { subscription { id } } payment { status } %s } }"""
CHANGE = """mutation ($input: SubscriptionChangeInput!, $key: String!) {
  subscriptionChange(input: $input) @idempotent(key: $key) {
    change { status net { amountMinor } } payment { status amount { amountMinor } } %s } }"""
CANCEL = """mutation ($input: SubscriptionCancelInput!) { subscriptionCancel(input: $input) {
  subscription { status } %s } }"""
REACTIVATE = """mutation ($input: SubscriptionReactivateInput!) { subscriptionReactivate(input: $input) {
  subscription { status } %s } }"""
PAUSE = """mutation ($input: SubscriptionPauseInput!) { subscriptionPause(input: $input) {
  subscription { status } %s } }"""
RESUME = """mutation ($input: SubscriptionResumeInput!, $key: String!) {
  subscriptionResume(input: $input) @idempotent(key: $key) { subscription { status } %s } }"""
REFUND = """mutation ($input: InvoiceRefundInput!, $key: String!) {
  invoiceRefund(input: $input) @idempotent(key: $key) { refund { status amount { amountMinor } } %s } }"""
SETTLE = """mutation ($input: InvoicePayInput!, $key: String!) {
  invoicePay(input: $input) @idempotent(key: $key) { payment { status declineCode } %s } }"""
STANDING = """query ($id: ID!) { node(id: $id) { ... on Subscription {
  status term quantity currency periodStart periodEnd trialPhase endsAt endedAt endReason pastDueSince resumeAt
  offer { code } scheduledChange { status quantity effectiveAt offer { code } } } } }"""
INVOICES = """query ($id: ID!, $explained: Boolean!) { node(id: $id) { ... on Subscription { invoices {
  id number status kind periodStart periodEnd createdAt subtotal { amountMinor } discount { amountMinor }
  tax { amountMinor } total { amountMinor } balance { amountMinor } reduced { amountMinor } paid { amountMinor }
  due { amountMinor } credited { amountMinor }
  lines { quantity amount { amountMinor } net { amountMinor } tax { amountMinor } discount { amountMinor }
    periodStart periodEnd EXPLAINED }
  creditNotes { number target createdAt net { amountMinor } tax { amountMinor } total { amountMinor }
    lines { net { amountMinor } tax { amountMinor } EXPLAINED } }
} } } }""".replace(
    "EXPLAINED",
    "explanation @include(if: $explained) { policy formula inputs { name value } steps { name expression amount } }",
)


STAYING = {"identity__session_idle_days": 3650, "identity__session_absolute_days": 3650}
"""Members stay signed in while the clock is moved on."""


def day(text: str) -> datetime:
    """An instant in UTC; without a time it is midnight."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def money(minor: int, currency: str = "USD") -> dict[str, Any]:
    return {"amountMinor": minor, "currency": currency}


class Refused(AssertionError):
    """A mutation was refused; `code` says why."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(str(errors))
        self.code = errors[0].get("code")


async def _done(door: Door, document: str, kind: str, **variables: Any) -> dict[str, Any]:
    """The payload of the one mutation in a document. Raises `Refused`."""
    answer = await door(document.replace("%s", REFUSALS.replace("%s", kind)), variables)
    payload: dict[str, Any] = next(iter(answer.values()))
    if payload["userErrors"]:
        raise Refused(payload["userErrors"])
    return payload


@dataclass
class House:
    """The business, from the side of its staff."""

    api: Door
    staff: Door
    clock: Clock
    currency: str = "USD"
    product: str = ""

    async def set(self, **settings: Any) -> None:
        """Settings of the business; `__` stands for the point in a key."""
        for key, value in settings.items():
            payload = await self.staff(SETTING, {"key": key.replace("__", "."), "value": value})
            assert payload["settingSet"]["userErrors"] == [], payload

    async def new_product(self, **given: Any) -> str:
        suffix = secrets.token_hex(4)
        terms = {"code": f"club-{suffix}", "name": "Club", "isExclusive": False, **given}
        made = await _done(self.staff, PRODUCT, "CatalogueUserError", input=terms)
        return str(made["product"]["id"])

    async def price(self, minor: int | None, unit: str, count: int, **given: Any) -> str:
        """Of the house's own product, unless another is named: `minor`, or what `given` has instead."""
        if not self.product:
            self.product = await self.new_product()
        terms = {"product": self.product, "intervalUnit": unit, "intervalCount": count, **given}
        if minor is not None:
            terms["money"] = money(minor, terms.pop("currency", self.currency))
        else:
            terms.setdefault("currency", self.currency)
        made = await _done(self.staff, PRICE, "CatalogueUserError", input=terms)
        return str(made["price"]["id"])

    async def offer(
        self,
        minor: int | None,
        unit: str = "MONTH",
        count: int = 1,
        *,
        price: dict[str, Any] | None = None,
        **given: Any,
    ) -> str:
        """An offer at a price of its own; `price` is what else that has, `given` what else the offer has."""
        terms = {
            "price": await self.price(minor, unit, count, **(price or {})),
            "code": f"offer-{secrets.token_hex(4)}",
            "name": "Club",
            **given,
        }
        made = await _done(self.staff, OFFER, "CatalogueUserError", input=terms)
        return str(made["offer"]["id"])

    async def coupon(self, code: str, **given: Any) -> str:
        made = await _done(self.staff, COUPON, "CouponUserError", input={"code": code, **given})
        return str(made["coupon"]["id"])

    async def taxes(self, percent: str, product: str | None = None) -> None:
        """From now on so much is on everything, or on a product."""
        await self.set(billing__tax="BY_RATES")
        rate = {"name": "VAT", "percent": percent, "product": product}
        await _done(self.staff, TAX, "TaxUserError", input=rate)

    async def buyer(self, zone: str | None = None, billing_day: int | None = None) -> "Buyer":
        """A fresh member."""
        door = await self.api.member()
        (own,) = (await door(ACCOUNTS))["viewer"]["accounts"]
        if zone is not None:
            await _done(door, ZONE, "AccountUserError", account=own["id"], zone=zone)
        if billing_day is not None:
            await _done(door, BILLING_DAY, "AccountUserError", account=own["id"], day=billing_day)
        return Buyer(self, door, str(own["id"]))

    async def arranges(self, buyer: "Buyer", offer: str, **given: Any) -> "Agreement":
        """An agreement that staff make for an account."""
        terms = {"account": buyer.account, "offer": offer, **given}
        made = await _done(self.staff, ARRANGE, "SubscriptionUserError", input=terms, key=secrets.token_hex(8))
        return Agreement(buyer, str(made["subscription"]["id"]))

    async def rehearses(self, action: str, agreement: "Agreement", **given: Any) -> dict[str, Any]:
        """What `subscriptionChange` and so on would come to. Raises `Refused` as that would."""
        return await self.shows(agreement.buyer.door, action, {"subscription": agreement.id, **given})

    async def shows(
        self, door: Door, action: str, given: dict[str, Any], kind: str = "SubscriptionUserError"
    ) -> dict[str, Any]:
        """What a mutation with that input would come to. Raises `Refused` as that would."""
        document = PREVIEW.replace("%action", f"{action[0].upper()}{action[1:]}").replace("%name", action)
        preview: dict[str, Any] = plain((await _done(door, document, kind, input=given))["preview"])
        return preview


@dataclass
class Buyer:
    """A member who buys for their own account."""

    house: House
    door: Door
    account: str

    async def order(self, offer: str, **given: Any) -> str:
        """A checkout; `given` is what else its input has."""
        made = await _done(self.door, CHECKOUT, "SubscriptionUserError", input={"offer": offer, **given})
        return str(made["checkout"]["id"])

    async def pay(self, checkout: str, method: str | None = "pm_card_success", **given: Any) -> dict[str, Any]:
        terms = {"checkout": checkout, "paymentMethod": method, **given}
        return await _done(self.door, PAY, "SubscriptionUserError", input=terms, key=secrets.token_hex(8))

    async def buys(self, offer: str, method: str | None = "pm_card_success", **given: Any) -> "Agreement":
        paid = await self.pay(await self.order(offer, **given), method)
        return Agreement(self, str(paid["checkout"]["subscription"]["id"]))

    async def balance(self, currency: str = "") -> int:
        found = (await self.door(BALANCES, {"id": self.account}))["account"]["balances"]
        wanted = currency or self.house.currency
        amounts = [one["amount"] for one in found]
        return sum(int(one["amountMinor"]) for one in amounts if one["currency"] == wanted)

    async def settles(self, invoice: dict[str, Any], method: str = "pm_card_success") -> dict[str, Any]:
        """Pays an open invoice by hand."""
        terms = {"invoice": invoice["id"], "paymentMethod": method}
        return await _done(self.door, SETTLE, "BillingUserError", input=terms, key=secrets.token_hex(8))


@dataclass
class Agreement:
    """What a buyer has agreed to."""

    buyer: Buyer
    id: str
    seen: set[str] = field(default_factory=set)
    """Invoices and credit notes that `new` has told of."""

    async def _done(self, document: str, given: dict[str, Any], *, keyed: bool = False) -> dict[str, Any]:
        variables: dict[str, Any] = {"input": {"subscription": self.id, **given}}
        if keyed:
            variables["key"] = secrets.token_hex(8)
        return await _done(self.buyer.door, document, "SubscriptionUserError", **variables)

    async def change(self, offer: str | None = None, **given: Any) -> dict[str, Any]:
        """Now, where nothing else is said."""
        terms = {"when": "NOW", **({"offer": offer} if offer else {}), **given}
        return await self._done(CHANGE, terms, keyed=True)

    async def cancel(self, **given: Any) -> dict[str, Any]:
        return await self._done(CANCEL, given)

    async def reactivate(self, **given: Any) -> dict[str, Any]:
        return await self._done(REACTIVATE, given)

    async def pause(self, **given: Any) -> dict[str, Any]:
        return await self._done(PAUSE, given)

    async def resume(self, **given: Any) -> dict[str, Any]:
        return await self._done(RESUME, given, keyed=True)

    async def refund(self, invoice: dict[str, Any], minor: int | None = None, **given: Any) -> dict[str, Any]:
        """By staff: so much of an invoice, or all that is left."""
        amount = {} if minor is None else {"amount": money(minor, (await self.standing())["currency"])}
        terms = {"invoice": invoice["id"], "reason": "asked", **amount, **given}
        staff = self.buyer.house.staff
        return await _done(staff, REFUND, "BillingUserError", input=terms, key=secrets.token_hex(8))

    async def standing(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.buyer.door(STANDING, {"id": self.id}))["node"]
        return found

    async def invoices(self, *, explained: bool = False) -> list[dict[str, Any]]:
        """In the order of their numbers, amounts as whole numbers; what never had a number comes last."""
        found = (await self.buyer.door(INVOICES, {"id": self.id, "explained": explained}))["node"]["invoices"]
        return sorted(plain(found), key=lambda one: (one["number"] is None, one["number"] or "", one["createdAt"]))

    async def new(self) -> "Movement":
        """What was invoiced and credited since this was asked last."""
        charges, credits = [], []
        for invoice in await self.invoices():
            if invoice["number"] is not None and invoice["number"] not in self.seen:
                charges.append(invoice)
            credits += [note for note in invoice["creditNotes"] if note["number"] not in self.seen]
        self.seen |= {one["number"] for one in [*charges, *credits]}
        return Movement(charges, sorted(credits, key=lambda note: str(note["number"])))


@dataclass(frozen=True)
class Movement:
    """Invoices and credit notes of one step."""

    charges: list[dict[str, Any]]
    credits: list[dict[str, Any]]

    @property
    def charge(self) -> int:
        return sum(int(one["total"]) for one in self.charges)

    @property
    def credit(self) -> int:
        """Zero or less."""
        return -sum(int(one["total"]) for one in self.credits)

    @property
    def both(self) -> tuple[int, int]:
        """Credit and charge."""
        return self.credit, self.charge


def plain(value: Any) -> Any:
    """Money as its minor units."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"amountMinor"}:
        return int(value["amountMinor"])
    return {key: plain(one) for key, one in value.items()}
