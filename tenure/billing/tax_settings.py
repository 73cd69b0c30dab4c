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
    "Whether tax is calculated: by the table of tax rates, or by a tax service.",
    title="Tax calculation",
)
PRICES_INCLUDE_TAX = Setting(
    "billing.prices_include_tax", Boolean(), False, "New prices include tax, unless they say otherwise."
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
    "URL of the tax service; empty: none, its answers are those of `billing.tax_service_table`.",
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
    "Answers where there is no tax service, by country, region and tax code of a product; elsewhere none.",
)
SERVICE_DAYS = Setting(
    "billing.tax_service_days",
    Integer(1, 90, "days"),
    7,
    "How long an answer of the tax service is valid, unless it says so itself.",
    title="Tax service answers kept",
)
POSTAL_COUNTRIES = Setting(
    "billing.tax_service_postal_countries",
    Texts(of=Text(2, minimum=2, pattern="[A-Z]{2}")),
    ("US",),
    "Countries where tax depends on the postal code, which is sent to the tax service for them alone.",
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
