"""Staff's page of payment providers: which are used, for what, and before which others; and how to pay by hand."""

from dataclasses import replace
from uuid import UUID

from starlette.responses import Response

from models import database
from models.catalogue import Offer
from models.payments import ProviderKind, ProviderRule
from tenure import settings
from tenure.access import Permission
from tenure.billing import provider_rules, providers, seller
from tenure.billing.provider_rules import Terms
from tenure.context import Context
from tenure.kit.refusals import NotFound, Refused
from tenure.site import coupons
from tenure.site.forms import Form
from tenure.site.visit import Visit
from tenure.site.words import Gettext

HOME = "/staff/providers"
TYPED = ("priority", "currencies", "countries")
BY_HAND = ("holder", "iban", "bic", "bank", "instructions")
"""The fields of the form, in the order of `seller.BY_HAND`."""


async def show(visit: Visit) -> Response:
    return await _page(visit, Form({"priority": "0"}), 200)


async def switch(visit: Visit) -> Response:
    form = await visit.form("do")
    ctx = _writer(visit)
    try:
        await (provider_rules.enable if form["do"] == "enable" else provider_rules.disable)(ctx, _key(visit))
    except Refused as refusal:
        form.refuse(refusal)
        return await _page(visit, form, 422)
    return visit.go(HOME, done="providers-saved")


async def add_rule(visit: Visit) -> Response:
    """One more rule beside those that the account has."""
    form = await visit.form(*TYPED)
    ctx, key = _writer(visit), _key(visit)
    try:
        await provider_rules.set_rules(ctx, key, [*await _terms(ctx, key), await _typed(ctx, form)])
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422, key)
    return visit.go(HOME, done="providers-saved")


async def remove_rule(visit: Visit) -> Response:
    form = await visit.form("rule")
    ctx, key = _writer(visit), _key(visit)
    async with database.for_tenant(ctx.tenant, reading=True):
        rules = await provider_rules.rules_of(ctx, key)
    if form["rule"] not in {str(rule.id) for rule in rules}:
        raise NotFound
    await provider_rules.set_rules(ctx, key, [terms_of(rule) for rule in rules if str(rule.id) != form["rule"]])
    return visit.go(HOME, done="providers-saved")


async def connect(visit: Visit) -> Response:
    """Transfers, cash and cheques, with how to pay by them."""
    form = await visit.form(*BY_HAND)
    told = {setting.key: form[name].strip() for setting, name in zip(seller.BY_HAND, BY_HAND, strict=True)}
    try:
        await providers.connect_manual(_writer(visit), told)
    except Refused as refusal:
        form.problem = refusal.message
        return await _page(visit, form, 422)
    return visit.go(HOME, done="providers-saved")


def terms_of(rule: ProviderRule) -> Terms:
    """A rule as it is set."""
    offers = [UUID(one) for one in rule.offer_ids]
    return Terms(rule.priority, rule.currencies, rule.countries, offers, rule.is_enabled)


async def _terms(ctx: Context, key: UUID) -> list[Terms]:
    async with database.for_tenant(ctx.tenant, reading=True):
        return [terms_of(rule) for rule in await provider_rules.rules_of(ctx, key)]


async def _typed(ctx: Context, form: Form) -> Terms:
    """Raises `Refused` for what is no place; the rule itself checks the rest."""
    async with database.for_tenant(ctx.tenant, reading=True):
        offered = await coupons.offers(ctx)
    place = form["priority"].strip()
    terms = Terms(
        currencies=form["currencies"].upper().replace(",", " ").split(),
        countries=form["countries"].upper().replace(",", " ").split(),
        offer_ids=[offer.id for offer in offered if form[f"offer-{offer.id}"]],
    )
    return replace(terms, priority=int(place) if place.isascii() and place.isdigit() and len(place) < 6 else -1)


async def _page(visit: Visit, form: Form, status: int, at: UUID | None = None) -> Response:
    """`at` is the account whose form is shown again."""
    ctx = _writer(visit)
    found = await provider_rules.sees(ctx)
    async with database.for_tenant(ctx.tenant, reading=True):
        offered = await coupons.offers(ctx)
        names = {str(offer.id): offer.name for offer in await Offer.of(ctx.tenant)}
    layers = await settings.layers(ctx)
    known = {name: str(layers.of(one).value) for name, one in zip(BY_HAND, seller.BY_HAND, strict=True)}
    return visit.page(
        "staff_providers.html",
        status,
        form=form,
        at=at,
        accounts=found,
        offers=offered,
        names=names,
        kinds=kinds(visit.words.gettext),
        by_hand=form if BY_HAND[0] in form.values else Form(known),
        fresh=Form({"priority": "0"}),
    )


def kinds(say: Gettext) -> dict[ProviderKind, str]:
    """What the page calls each provider."""
    return {
        ProviderKind.SANDBOX: say("Sandbox, no real money"),
        ProviderKind.STRIPE: "Stripe",
        ProviderKind.PAYPAL: "PayPal",
        ProviderKind.MANUAL: say("Transfer, cash, cheque"),
    }


def _writer(visit: Visit) -> Context:
    visit.signed_in()
    visit.ctx.require(Permission.PROVIDERS_WRITE)
    return visit.ctx


def _key(visit: Visit) -> UUID:
    return UUID(str(visit.path["id"]))


PAGES = [
    (HOME, show, ["GET"]),
    (HOME, connect, ["POST"]),
    (f"{HOME}/{{id:uuid}}", switch, ["POST"]),
    (f"{HOME}/{{id:uuid}}/rules", add_rule, ["POST"]),
    (f"{HOME}/{{id:uuid}}/rules/remove", remove_rule, ["POST"]),
]
