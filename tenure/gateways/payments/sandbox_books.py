"""The sandbox's books: charges and refunds. It has no disputes and pays nothing out."""

from collections.abc import AsyncIterator
from datetime import datetime

from tenure.gateways.payments import sandbox_records
from tenure.gateways.payments.books import DisputeResult, PayoutResult, RefundListed
from tenure.gateways.payments.contract import ChargeResult, MethodFacts, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.sandbox_account import Account
from tenure.gateways.payments.sandbox_methods import METHODS
from tenure.gateways.payments.sandbox_store import Document, StoreUnavailable


class SandboxBooks:
    """The lists of one merchant's account."""

    _account: Account
    _pages: str

    async def charges(self, since: datetime, until: datetime) -> AsyncIterator[ChargeResult]:
        for document in await self._charges():
            if _is_within(document["created"], since, until):
                yield sandbox_records.charge_result(document, self._pages)

    async def refunds(self, since: datetime, until: datetime) -> AsyncIterator[RefundListed]:
        for document in await self._charges():
            for refund in document["refunds"]:
                if _is_within(refund["created"], since, until):
                    yield RefundListed(sandbox_records.refund_result(refund), document["id"])

    async def refunds_of(self, charge_ref: str) -> AsyncIterator[RefundListed]:
        for document in await self._charges():
            for refund in document["refunds"] if document["id"] == charge_ref else ():
                yield RefundListed(sandbox_records.refund_result(refund), charge_ref)

    async def disputes(self, since: datetime, until: datetime) -> AsyncIterator[DisputeResult]:
        nothing: tuple[DisputeResult, ...] = ()
        for dispute in nothing:
            yield dispute

    async def payouts(self, since: datetime, until: datetime) -> AsyncIterator[PayoutResult]:
        nothing: tuple[PayoutResult, ...] = ()
        for payout in nothing:
            yield payout

    async def dispute(self, provider_ref: str) -> DisputeResult:
        raise ProviderRefused("The sandbox has no disputes.", "resource_missing")

    async def payout(self, provider_ref: str) -> PayoutResult:
        raise ProviderRefused("The sandbox has no payouts.", "resource_missing")

    async def method(self, payment_method: str) -> MethodFacts | None:
        try:
            document = await self._account.find("method", payment_method)
        except StoreUnavailable as error:
            raise ProviderUnavailable(str(error)) from error
        return None if document is None or document["detached"] else METHODS[document["test"]].facts

    async def _charges(self) -> list[Document]:
        try:
            return await self._account.all("charge")
        except StoreUnavailable as error:
            raise ProviderUnavailable(str(error)) from error


def _is_within(created: int, since: datetime, until: datetime) -> bool:
    return sandbox_records.microseconds(since) <= created < sandbox_records.microseconds(until)
