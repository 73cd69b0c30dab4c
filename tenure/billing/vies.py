"""Asking VIES whose a tax number is: between two transactions, and its answer is stored."""

from uuid import UUID

from models import database
from models.accounts import Account
from tenure import settings
from tenure.billing import taxes
from tenure.context import Context
from tenure.gateways.taxes.contract import RegisterUnavailable, TaxRegister
from tenure.gateways.taxes.vies import ADDRESS, Vies
from tenure.kit.refusals import Refused, Unavailable
from tenure.settings import Setting, Url
from tenure.transactions import transactional

REGISTER = Setting(
    "billing.vies_address", Url(("https", "http")), ADDRESS, "The URL of VIES, or of a proxy for it.", title="VIES URL"
)
_PREFIXES = (taxes.UNION - {"GR"}) | {"EL", "XI"}
"""Of numbers that VIES knows about."""


async def verify(ctx: Context, account_id: UUID) -> Account:
    """Have VIES say whether the account's number is given to somebody, and store that it is, or is not.

    Raises `Refused`, `NotFound`, and `Unavailable` while VIES does not say: then nothing is changed.
    """
    async with database.for_tenant(ctx.tenant, reading=True):
        number = (await Account.named(ctx.tenant, account_id)).tax_id
    if number is None or number[:2] not in _PREFIXES:
        raise Refused("NO_TAX_ID", "The account has no EU VAT number.", ["account"])
    is_known = await _asked(Vies(ctx.services.web, await settings.value(ctx, REGISTER)), number)
    account = await _noted(ctx, account_id, number, is_known)
    if not is_known:
        raise Refused("TAX_ID_UNKNOWN", "According to VIES, nobody has this number.", ["account"])
    return account


async def _asked(register: TaxRegister, number: str) -> bool:
    try:
        return await register.knows(number)
    except RegisterUnavailable as error:
        raise Unavailable("VIES is not responding. Try again later.") from error


@transactional
async def _noted(ctx: Context, account_id: UUID, number: str, is_known: bool) -> Account:
    """What was said is about one number: where the account has another by now, it counts for nothing."""
    account = await Account.locked(ctx.tenant, account_id)
    if account.tax_id != number:
        raise Refused("TAX_ID_CHANGED", "The tax ID was changed in the meantime. Verify it again.", ["account"])
    return await taxes.declare(ctx, account_id, is_exempt=None, is_verified=is_known)
