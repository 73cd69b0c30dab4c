"""What a new business has set up and what comes next: read from its rows, so it is right whatever way they came."""

from dataclasses import dataclass
from enum import StrEnum

from models import database
from models.tenants import Domain
from tenure.context import Context


class Step(StrEnum):
    """The steps, in the order in which they are best done."""

    BRAND = "BRAND"
    PRODUCT = "PRODUCT"
    OFFER = "OFFER"
    PROVIDER = "PROVIDER"
    TEST_MEMBERSHIP = "TEST_MEMBERSHIP"
    SAFE_ACCESS = "SAFE_ACCESS"
    INTEGRATION = "INTEGRATION"
    DOMAIN = "DOMAIN"


class Screen(StrEnum):
    """Where in the console a step is done."""

    BRAND = "BRAND"
    CATALOGUE = "CATALOGUE"
    PROVIDERS = "PROVIDERS"
    SHOP = "SHOP"
    TEAM = "TEAM"
    WEBHOOKS = "WEBHOOKS"
    DOMAINS = "DOMAINS"


@dataclass(frozen=True, slots=True)
class Told:
    """A step as it is told to people."""

    title: str
    description: str
    screen: Screen
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a step stands. `is_test_only`: it is done, but with the sandbox, which moves no money."""

    code: Step
    title: str
    description: str
    screen: Screen
    is_optional: bool
    is_done: bool
    is_test_only: bool


TOLD: dict[Step, Told] = {
    Step.BRAND: Told(
        "Set up your brand", "A logo, a color or a sender name, on pages, emails and invoices.", Screen.BRAND
    ),
    Step.PRODUCT: Told(
        "Create your first product", "What people become members of, and what it entitles them to.", Screen.CATALOGUE
    ),
    Step.OFFER: Told("Publish an offer", "A price and its terms. Once published, it can be bought.", Screen.CATALOGUE),
    Step.PROVIDER: Told(
        "Accept payments",
        "Stripe, PayPal or bank transfer. Until then, the sandbox accepts test cards.",
        Screen.PROVIDERS,
    ),
    Step.TEST_MEMBERSHIP: Told(
        "Sell a test membership", "Buy an offer as a member would, with a test card, and see the payment.", Screen.SHOP
    ),
    Step.SAFE_ACCESS: Told(
        "Secure your access", "Add a second administrator, or a second factor for the first one.", Screen.TEAM
    ),
    Step.INTEGRATION: Told(
        "Connect an integration", "An API key, or a webhook that receives events.", Screen.WEBHOOKS, is_optional=True
    ),
    Step.DOMAIN: Told(
        "Use your own domain", "Members see your own name in the address bar.", Screen.DOMAINS, is_optional=True
    ),
}
_FOUND = """
WITH admin AS (
    SELECT DISTINCT member_id FROM role_grant WHERE tenant_id = $1 AND role IN ('OWNER', 'ADMIN')
), provider AS (
    SELECT kind FROM provider_account WHERE tenant_id = $1 AND is_enabled
)
SELECT
    EXISTS (
        SELECT FROM business_profile WHERE tenant_id = $1
        AND num_nonnulls(logo_id, accent_light, accent_dark, sender_name) > 0
    ) AS "BRAND",
    EXISTS (SELECT FROM product WHERE tenant_id = $1 AND archived_at IS NULL) AS "PRODUCT",
    EXISTS (SELECT FROM offer WHERE tenant_id = $1 AND status = 'PUBLISHED') AS "OFFER",
    EXISTS (SELECT FROM provider) AS "PROVIDER",
    EXISTS (
        SELECT FROM payment
        JOIN invoice ON invoice.tenant_id = payment.tenant_id AND invoice.id = payment.invoice_id
        WHERE payment.tenant_id = $1 AND invoice.tenant_id = $1 AND payment.status = 'SUCCEEDED'
        AND invoice.subscription_id IS NOT NULL
    ) AS "TEST_MEMBERSHIP",
    (SELECT count(*) FROM admin) > 1 OR EXISTS (
        SELECT FROM factor JOIN admin USING (member_id)
        WHERE factor.tenant_id = $1 AND factor.confirmed_at IS NOT NULL
    ) AS "SAFE_ACCESS",
    EXISTS (SELECT FROM webhook_endpoint WHERE tenant_id = $1 AND deleted_at IS NULL)
    OR EXISTS (SELECT FROM api_key WHERE tenant_id = $1 AND revoked_at IS NULL) AS "INTEGRATION",
    NOT EXISTS (SELECT FROM provider WHERE kind <> 'SANDBOX') AS is_test_only
"""


async def steps(ctx: Context) -> list[Standing]:
    """Every step in its order: two queries, whatever the size of the business."""
    (found,) = await database.fetch(_FOUND, ctx.tenant)
    done = {**found, Step.DOMAIN: await _has_domain(ctx)}
    is_test_only = done[Step.PROVIDER] and found["is_test_only"]
    return [_standing(step, done[step], step is Step.PROVIDER and is_test_only) for step in Step]


def _standing(step: Step, is_done: bool, is_test_only: bool) -> Standing:
    told = TOLD[step]
    return Standing(step, told.title, told.description, told.screen, told.is_optional, is_done, is_test_only)


async def _has_domain(ctx: Context) -> bool:
    """Whether a host of its own is proved; one that the platform gave is not its own."""
    own = Domain.filter(tenant_id=ctx.tenant, is_given=False, verified_at__isnull=False)
    return await own.exclude(host=f"{ctx.business.slug}.localhost").exists()
