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
    "Whether and how tax is calculated: from the table of tax rates, or by a tax service.",
    title="Tax calculation",
)
PRICES_INCLUDE_TAX = Setting(
    "billing.prices_include_tax", Boolean(), False, "Whether new prices include tax by default."
)
TAX_ROUNDING = Setting(
    "billing.tax_rounding",
    Choice(TaxRounding),
    TaxRounding.PER_RATE,
    "Where tax is rounded: on each line, once per rate (as in EN 16931), or once per invoice.",
)
ROUNDING = Setting(
    "billing.rounding", Choice(Rounding), Rounding.HALF_AWAY, "How amounts on invoices are rounded to whole cents."
)
SERVICE_ADDRESS = Setting(
    "billing.tax_service_address",
    Address(("https", "http")),
    "",
    "The URL of the tax service. If empty, the answers of `billing.tax_service_table` are used instead.",
    title="Tax service URL",
)
SERVICE_TOKEN = Setting(
    "billing.tax_service_token",
    Text(500),
    "",
    "The token that authenticates this business at the tax service.",
    is_secret=True,
)
SERVICE_TABLE: Setting[list[TableRate]] = Setting(
    "billing.tax_service_table",
    Json(list[TableRate]),
    [],
    "The answers used when there is no tax service, by country, region and product tax code. Anything not listed is "
    "not taxed.",
)
SERVICE_DAYS = Setting(
    "billing.tax_service_days",
    Integer(1, 90, "days"),
    7,
    "How long an answer of the tax service is valid, unless the answer itself says so.",
    title="Tax service answers kept",
)
POSTAL_COUNTRIES = Setting(
    "billing.tax_service_postal_countries",
    Texts(of=Text(2, minimum=2, pattern="[A-Z]{2}")),
    ("US",),
    "Countries where tax depends on the postal code. It is sent to the tax service for these countries only.",
    title="Countries taxed by postal code",
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
