"""The operations of selling, as a server of the business's own sends them."""

import secrets
from dataclasses import dataclass
from typing import Any

from tests.door import Door

_PRODUCT = """mutation ($input: ProductCreateInput!) { productCreate(input: $input) {
  product { id code isSeated taxCode } userErrors { message field ... on CatalogueUserError { code } } } }"""
_PRICE = """mutation ($input: PriceCreateInput!) { priceCreate(input: $input) {
  price { id model unitAmount packageSize includesTax intervalUnit intervalCount money { amountMinor currency }
    tiers { upTo unitAmount flatAmount } }
  userErrors { message field ... on CatalogueUserError { code } } } }"""
_OFFER = """mutation ($input: OfferPublishInput!) { offerPublish(input: $input) { offer { id code }
  userErrors { message field ... on CatalogueUserError { code } } } }"""
_COUPON = """mutation ($input: CouponCreateInput!) { couponCreate(input: $input) {
  coupon { id code name percent amountOff { amountMinor currency } uses products { code } offers { code } }
  userErrors { message field ... on CouponUserError { code } } } }"""
COSTS = """query ($price: ID!, $quantity: Int!) {
  node(id: $price) { ... on Price { amountFor(quantity: $quantity) { amountMinor } } } }"""
CHECK = """query ($code: String!, $offer: ID!, $currency: CurrencyCode, $quantity: Int! = 1) {
  couponCheck(code: $code, offer: $offer, currency: $currency, quantity: $quantity) {
    refusal message price { amountMinor currency }
    coupon { name percent amountOff { amountMinor } duration periods } } }"""


def money(minor: int, currency: str = "USD") -> dict[str, str]:
    return {"amountMinor": str(minor), "currency": currency}


@dataclass(frozen=True)
class Seller:
    """Staff of a business, at its catalogue."""

    door: Door

    async def product(self, **given: Any) -> str:
        named = {"code": f"p{secrets.token_hex(4)}", "name": "Club", **given}
        return str(_made(await self.door(_PRODUCT, {"input": named}), "productCreate", "product")["id"])

    async def price(self, product: str | None = None, **given: Any) -> dict[str, Any]:
        """As `refused_price`, of one that is made: the whole of it."""
        return _made(await self._price(product, given), "priceCreate", "price")

    async def refused_price(self, **given: Any) -> list[tuple[str, list[str]]]:
        return _refusals(await self._price(None, given), "priceCreate")

    async def offer(self, price: str | None = None, **given: Any) -> str:
        return str(_made(await self._offer(price, given), "offerPublish", "offer")["id"])

    async def refused_offer(self, price: str | None = None, **given: Any) -> list[tuple[str, list[str]]]:
        return _refusals(await self._offer(price, given), "offerPublish")

    async def coupon(self, code: str = "AUTUMN", **given: Any) -> dict[str, Any]:
        return _made(await self._coupon(code, given), "couponCreate", "coupon")

    async def refused_coupon(self, code: str = "AUTUMN", **given: Any) -> list[tuple[str, list[str]]]:
        return _refusals(await self._coupon(code, given), "couponCreate")

    async def costs(self, price: str, *quantities: int) -> list[int]:
        """What each quantity costs for a period, in minor units."""
        asked = [await self.door(COSTS, {"price": price, "quantity": each}) for each in quantities]
        return [int(one["node"]["amountFor"]["amountMinor"]) for one in asked]

    async def _price(self, product: str | None, given: dict[str, Any]) -> dict[str, Any]:
        """A monthly one of a product of its own, where nothing else is said."""
        of = product or await self.product()
        return await self.door(_PRICE, {"input": {"product": of, "intervalUnit": "MONTH", **given}})

    async def _offer(self, price: str | None, given: dict[str, Any]) -> dict[str, Any]:
        of = price or (await self.price(money=money(1200)))["id"]
        named = {"price": of, "code": f"o{secrets.token_hex(4)}", "name": "Club", **given}
        return await self.door(_OFFER, {"input": named})

    async def _coupon(self, code: str, given: dict[str, Any]) -> dict[str, Any]:
        off = {} if given.keys() & {"percent", "amountOff"} else {"percent": "10"}
        return await self.door(_COUPON, {"input": {"code": code, **off, **given}})


def _made(answer: dict[str, Any], mutation: str, field: str) -> dict[str, Any]:
    assert answer[mutation]["userErrors"] == [], answer
    made: dict[str, Any] = answer[mutation][field]
    return made


def _refusals(answer: dict[str, Any], mutation: str) -> list[tuple[str, list[str]]]:
    return [(error["code"], error["field"]) for error in answer[mutation]["userErrors"]]
