"""Where a provider sends its webhooks: our address, registered there by us, and the secrets that prove them."""

import json
from datetime import timedelta
from typing import Any
from uuid import UUID

from models.payments import ProviderAccount
from tenure import jobs
from tenure.billing import providers
from tenure.billing.providers import Opened
from tenure.context import Context
from tenure.gateways.payments.contract import AnswerLost, ProviderRefused, ProviderUnavailable
from tenure.gateways.payments.endpoints import Endpoint, Endpoints
from tenure.kit import ids
from tenure.kit.refusals import Refused, Unavailable
from tenure.transactions import transactional

RETIRE = "provider.endpoint_retired"
OVERLAP = timedelta(hours=24)
"""How long the secret before is still good: what was signed with it may be on its way, or be sent again."""


async def register(ctx: Context, account_id: UUID) -> ProviderAccount:
    """Have the provider send its webhooks to us. Again, it is a new secret beside the old one, which ends a day later.

    Raises `Refused` where the provider would not, `NotFound`, `Unavailable`.
    """
    provider = await providers.named(ctx, account_id)
    adapter = _adapter(provider)
    try:
        await _tidied(ctx, provider, adapter)
        made = await adapter.register_endpoint(url_of(ctx, account_id), str(account_id), f"endpoint:{ids.new()}")
    except (ProviderUnavailable, AnswerLost) as error:
        raise Unavailable("The payment provider is not responding. Try again.", retry_after=5) from error
    except ProviderRefused as refusal:
        raise Refused("PROVIDER_REFUSED", refusal.message, ["providerAccount"]) from refusal
    return await _kept(ctx, account_id, made)


def url_of(ctx: Context, account_id: UUID) -> str:
    """The address: it carries the tenant, who is not known from the host."""
    return f"{ctx.origin}/webhooks/{ctx.tenant}/{account_id}"


def _adapter(provider: Opened) -> Endpoints:
    if not isinstance(provider.adapter, Endpoints):
        raise Refused("NO_ENDPOINTS", "Webhooks of this provider can't be set up automatically.", ["providerAccount"])
    return provider.adapter


async def _tidied(ctx: Context, provider: Opened, adapter: Endpoints) -> None:
    """An endpoint whose answer was lost signs with a secret that nobody has: it is taken away."""
    known = {endpoint["ref"] for endpoint in _credentials(ctx, provider.account).get("endpoints", [])}
    for reference in await adapter.endpoints(str(provider.account.id)):
        if reference not in known:
            await adapter.remove_endpoint(reference)


@transactional
async def _kept(ctx: Context, account_id: UUID, made: Endpoint) -> ProviderAccount:
    account = await ProviderAccount.locked(ctx.tenant, account_id)
    credentials = _credentials(ctx, account)
    earlier = credentials.get("endpoints", [])
    credentials["endpoints"] = [{"ref": made.provider_ref, "secret": made.secret}, *earlier]
    credentials["webhook_secrets"] = [made.secret, *credentials["webhook_secrets"]]
    await _seal(ctx, account, credentials)
    if earlier:
        await jobs.later(ctx, RETIRE, account.id, ctx.now() + OVERLAP)
    return account


@jobs.due(RETIRE, outside=True)
async def retire(ctx: Context, account_id: UUID) -> None:
    """Take all endpoints away but the newest, there and then here. Safe to run twice."""
    provider = await providers.named(ctx, account_id)
    _, *old = _credentials(ctx, provider.account).get("endpoints", [{}])
    adapter = _adapter(provider)
    for endpoint in old:
        await adapter.remove_endpoint(endpoint["ref"])
    await _forgotten(ctx, account_id, {endpoint["ref"] for endpoint in old})


@transactional
async def _forgotten(ctx: Context, account_id: UUID, gone: set[str]) -> None:
    account = await ProviderAccount.locked(ctx.tenant, account_id)
    credentials = _credentials(ctx, account)
    ended = {endpoint["secret"] for endpoint in credentials["endpoints"] if endpoint["ref"] in gone}
    credentials["endpoints"] = [one for one in credentials["endpoints"] if one["ref"] not in gone]
    credentials["webhook_secrets"] = [one for one in credentials["webhook_secrets"] if one not in ended]
    await _seal(ctx, account, credentials)


def _credentials(ctx: Context, account: ProviderAccount) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ctx.services.config.keyring.unseal(account.sealed_credentials))
    return found


async def _seal(ctx: Context, account: ProviderAccount, credentials: dict[str, Any]) -> None:
    account.sealed_credentials = ctx.services.config.keyring.seal(json.dumps(credentials))
    await account.save(update_fields=["sealed_credentials"])
