"""Who sells, as it stands on invoices and credit notes."""

import re

from tenure import settings
from tenure.accounts import countries
from tenure.context import Context
from tenure.kit.kinds import Described, Kind, Unfit
from tenure.kit.refusals import Refused
from tenure.settings import Layers, Setting, Text


class Country(Kind[str]):
    """Two letters of ISO 3166-1, or nothing."""

    name = "TEXT"

    def read(self, given: object) -> str:
        if given == "":
            return ""
        try:
            return countries.country(given if isinstance(given, str) else "")
        except Refused as refusal:
            raise Unfit("must be a two-letter country code, such as DE") from refusal

    def described(self) -> Described:
        return Described(self.name, maximum="2")


class BankAccount(Kind[str]):
    """An IBAN (ISO 13616) with its check digits, written in groups or not; or nothing."""

    name = "TEXT"

    def read(self, given: object) -> str:
        if given == "":
            return ""
        text = "".join(given.split()).upper() if isinstance(given, str) else ""
        if not _IBAN.fullmatch(text) or int("".join(str(int(one, 36)) for one in text[4:] + text[:4])) % 97 != 1:
            raise Unfit("must be an IBAN with valid check digits, such as DE02 1203 0000 0000 2020 51")
        return " ".join(text[start : start + 4] for start in range(0, len(text), 4))

    def described(self) -> Described:
        return Described(self.name, maximum="42")


_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")

LEGAL_NAME = Setting(
    "billing.legal_name", Text(200), "", "The seller's name on invoices. If empty, the name of the business."
)
ADDRESS = Setting("billing.legal_address", Text(500, multiline=True), "", "The seller's address, line by line.")
COUNTRY = Setting("billing.country", Country(), "", "The seller's country. Accounts without a country are taxed there.")
TAX_ID = Setting("billing.tax_id", Text(32), "", "The seller's tax ID.", title="Tax ID")
FOOTER = Setting(
    "billing.footer", Text(500, multiline=True), "", "Shown at the bottom of invoices.", title="Invoice footer"
)
HOLDER = Setting(
    "billing.bank_holder",
    Text(140),
    "",
    "The holder of the bank account that invoices are paid to.",
    title="Bank account holder",
)
IBAN = Setting(
    "billing.bank_iban", BankAccount(), "", "The international number of the bank account (ISO 13616).", title="IBAN"
)
BIC = Setting("billing.bank_bic", Text(11), "", "The bank's code (ISO 9362), if its country requires one.", title="BIC")
BANK = Setting("billing.bank_name", Text(140), "", "The name of the bank.")
INSTRUCTIONS = Setting(
    "billing.payment_instructions",
    Text(1000, multiline=True),
    "",
    "How to pay without a card, in addition to the bank account: for example where to pay in cash, or who a cheque "
    "is for. Shown on unpaid invoices.",
)
BY_HAND = (HOLDER, IBAN, BIC, BANK, INSTRUCTIONS)
ALL = (LEGAL_NAME, ADDRESS, COUNTRY, TAX_ID, FOOTER, *BY_HAND)


async def snapshot(ctx: Context) -> dict[str, object]:
    """The seller as of now."""
    layers = await settings.layers(ctx)
    return {
        "name": layers.of(LEGAL_NAME).value or ctx.business.name,
        "address": [line.strip() for line in layers.of(ADDRESS).value.splitlines() if line.strip()],
        "country": layers.of(COUNTRY).value,
        "taxId": layers.of(TAX_ID).value,
        "footer": layers.of(FOOTER).value,
        "paymentInstructions": _instructions(layers),
    }


async def instructions(ctx: Context) -> str:
    """How to pay without a card, a line each; nothing where nothing is set."""
    return _instructions(await settings.layers(ctx))


def _instructions(layers: Layers) -> str:
    iban, bic = layers.of(IBAN).value, layers.of(BIC).value
    bank = [layers.of(HOLDER).value, iban and f"IBAN {iban}", bic and f"BIC {bic}", layers.of(BANK).value]
    return "\n".join(line for line in [*bank, layers.of(INSTRUCTIONS).value] if line)
