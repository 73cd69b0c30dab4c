"""How tax is reckoned, and who is asked for it."""

from enum import StrEnum

from tenure.billing.engine.rounding import Rounding
from tenure.billing.engine.taxes import TaxRounding
from tenure.gateways.taxes.table import TableRate
from tenure.settings import Boolean, Choice, Integer, Json, Setting, Text, Texts, Url


class TaxMode(StrEnum):
    """NONE: no tax is reckoned. BY_RATES: by the table of rates. SERVICE: by what a tax service answers."""

    NONE = "NONE"
    BY_RATES = "BY_RATES"
    SERVICE = "SERVICE"


class Address(Url):
    """An address on the web, or nothing."""

    def read(self, given: object) -> str:
        return "" if given == "" else Url.read(self, given)


TAX = Setting(
    "billing.tax",
    Choice(TaxMode),
    TaxMode.NONE,
    "Whether tax is reckoned: by the table of tax rates, or by what a tax service answers.",
)
PRICES_INCLUDE_TAX = Setting(
    "billing.prices_include_tax", Boolean(), False, "New prices contain the tax, where they do not say themselves."
)
TAX_ROUNDING = Setting(
    "billing.tax_rounding",
    Choice(TaxRounding),
    TaxRounding.PER_RATE,
    "Where tax is rounded: on each line, once for each rate (as EN 16931 has it), or once for the invoice.",
)
ROUNDING = Setting(
    "billing.rounding", Choice(Rounding), Rounding.HALF_AWAY, "How amounts are brought to whole cents on invoices."
)
SERVICE_ADDRESS = Setting(
    "billing.tax_service_address",
    Address(("https", "http")),
    "",
    "Where the tax service is asked; empty: nowhere, its answers are those of `billing.tax_service_table`.",
)
SERVICE_TOKEN = Setting(
    "billing.tax_service_token", Text(500), "", "With what this business asks the tax service.", is_secret=True
)
SERVICE_TABLE: Setting[list[TableRate]] = Setting(
    "billing.tax_service_table",
    Json(list[TableRate]),
    [],
    "What is answered where no tax service is asked, by country, region and tax code of a product; elsewhere nothing.",
)
SERVICE_DAYS = Setting(
    "billing.tax_service_days",
    Integer(1, 90, "days"),
    7,
    "How long an answer of the tax service counts, where it does not say so itself.",
)
POSTAL_COUNTRIES = Setting(
    "billing.tax_service_postal_countries",
    Texts(of=Text(2, minimum=2, pattern="[A-Z]{2}")),
    ("US",),
    "In which countries the tax depends on the postal code, which the tax service is told there alone.",
)
ALL = (
    TAX,
    PRICES_INCLUDE_TAX,
    TAX_ROUNDING,
    ROUNDING,
    SERVICE_ADDRESS,
    SERVICE_TOKEN,
    SERVICE_TABLE,
    SERVICE_DAYS,
    POSTAL_COUNTRIES,
)
