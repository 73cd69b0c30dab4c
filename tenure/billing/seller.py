"""Who sells, as it stands on invoices and credit notes."""

from tenure import settings
from tenure.accounts import countries
from tenure.context import Context
from tenure.kit.kinds import Described, Kind, Unfit
from tenure.kit.refusals import Refused
from tenure.settings import Setting, Text


class Country(Kind[str]):
    """Two letters of ISO 3166-1, or nothing."""

    name = "TEXT"

    def read(self, given: object) -> str:
        if given == "":
            return ""
        try:
            return countries.country(given if isinstance(given, str) else "")
        except Refused as refusal:
            raise Unfit("must be a country: DE") from refusal

    def described(self) -> Described:
        return Described(self.name, maximum="2")


LEGAL_NAME = Setting("billing.legal_name", Text(200), "", "Whose invoices they are; the name of the business if empty.")
ADDRESS = Setting("billing.legal_address", Text(500, multiline=True), "", "The seller's address, a line each.")
COUNTRY = Setting("billing.country", Country(), "", "The seller's country: where an account without one is taxed too.")
TAX_ID = Setting("billing.tax_id", Text(32), "", "The seller's tax number.")
FOOTER = Setting("billing.footer", Text(500, multiline=True), "", "What stands at the foot of invoices.")
INSTRUCTIONS = Setting(
    "billing.payment_instructions",
    Text(1000, multiline=True),
    "",
    "How to pay what is due by bank transfer: whose account, IBAN, BIC. It stands on invoices that are not paid yet.",
)
ALL = (LEGAL_NAME, ADDRESS, COUNTRY, TAX_ID, FOOTER, INSTRUCTIONS)


async def snapshot(ctx: Context) -> dict[str, object]:
    """The seller as of now."""
    layers = await settings.layers(ctx)
    return {
        "name": layers.of(LEGAL_NAME).value or ctx.business.name,
        "address": [line.strip() for line in layers.of(ADDRESS).value.splitlines() if line.strip()],
        "country": layers.of(COUNTRY).value,
        "taxId": layers.of(TAX_ID).value,
        "footer": layers.of(FOOTER).value,
        "paymentInstructions": layers.of(INSTRUCTIONS).value,
    }
