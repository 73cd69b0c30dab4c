"""What staff do with invoices, and a member who pays them."""

import secrets
from dataclasses import dataclass, field
from typing import Any

from models import database
from models.accounts import Account, SeatRole
from resolvers.ids import opaque
from tests.door import Door
from tests.subscriptions.shop import INVOICE_PAY

FIELDS = """invoice { id number status kind collection memo dueAt createdAt finalizedAt sentAt couponCodes
    subtotal { amountMinor } discount { amountMinor }
    tax { amountMinor } total { amountMinor } due { amountMinor } paid { amountMinor } balance { amountMinor }
    writtenOff { amountMinor } hostedUrl pdfUrl
    lines { description quantity unitPrice net { amountMinor } tax { amountMinor } taxName taxPercent
      discount { amountMinor } couponCodes } }
  userErrors { field message ... on BillingUserError { code } }"""


def mutation(name: str, kind: str) -> str:
    return (
        f"mutation ($input: {kind}!, $key: String!) {{ {name}(input: $input) @idempotent(key: $key) {{ {FIELDS} }} }}"
    )


@dataclass
class Desk:
    """Staff who may write invoices, and the account that they write them to."""

    staff: Door
    member: Door
    account: str
    email: str
    answers: dict[str, Any] = field(default_factory=dict)

    async def does(self, what: str, **given: Any) -> dict[str, Any]:
        """`invoiceCreate` and so on: the payload."""
        kind = f"{what[0].upper()}{what[1:]}Input"
        variables = {"input": given, "key": secrets.token_hex(6)}
        payload: dict[str, Any] = (await self.staff(mutation(what, kind), variables))[what]
        return payload

    async def drafted(self, minor: int = 5000, currency: str = "EUR", quantity: int = 2, **more: Any) -> dict[str, Any]:
        unit = {"amountMinor": str(minor), "currency": currency}
        lines = [{"description": "Workshop", "quantity": quantity, "unitAmount": unit}]
        made = await self.does(
            "invoiceCreate", **{"account": self.account, "currency": currency, "lines": lines, **more}
        )
        assert made["userErrors"] == [], made
        invoice: dict[str, Any] = made["invoice"]
        return invoice

    async def opened(self, **more: Any) -> dict[str, Any]:
        draft = await self.drafted(**more)
        found = await self.does("invoiceFinalize", invoice=draft["id"])
        assert found["userErrors"] == [], found
        invoice: dict[str, Any] = found["invoice"]
        return invoice

    async def paid(self, invoice: str, method: str = "pm_card_success") -> dict[str, Any]:
        variables = {"invoice": invoice, "method": method, "key": secrets.token_hex(6)}
        payload: dict[str, Any] = (await self.member(INVOICE_PAY, variables))["invoicePay"]
        return payload

    async def status(self, invoice: str) -> str:
        found = await self.staff("query ($id: ID!) { node(id: $id) { ... on Invoice { status } } }", {"id": invoice})
        return str(found["node"]["status"])


async def new_desk(api: Door) -> Desk:
    email = f"{secrets.token_hex(5)}@example.com"
    member = await api.member(email)
    async with database.for_tenant(api.system.tenant, reading=True):
        from models.accounts import Seat
        from models.identity import Member

        person = await Member.of(api.system.tenant).get(email=email)
        seat = await Seat.of(api.system.tenant).get(member_id=person.id, role=SeatRole.OWNER)
        account = await Account.named(api.system.tenant, seat.account_id)
    return Desk(await api.staff(), member, opaque(account), email)
