"""What staff give an account without a subscription."""

from datetime import datetime

import strawberry

from resolvers import grants
from schema.fields import Info, mutation, payload
from schema.subscriptions.agreements import Entitlement
from schema.subscriptions.errors import SubscriptionUserError
from tenure.access import Permission


@strawberry.input
class EntitlementGrantInput:
    account: strawberry.ID
    feature: strawberry.ID
    amount: int | None = strawberry.field(default=None, description="Of a limit.")
    until: datetime | None = strawberry.field(default=None, description="When it ends by itself; null: never.")
    reason: str = strawberry.field(description="For staff, who see it beside the grant.")


@strawberry.input
class EntitlementRevokeInput:
    entitlement: strawberry.ID
    reason: str


@payload(SubscriptionUserError)
class EntitlementGrantPayload:
    entitlement: Entitlement | None


@payload(SubscriptionUserError)
class EntitlementRevokePayload:
    entitlement: Entitlement | None


@strawberry.type
class GrantingMutation:
    @mutation(
        Permission.ENTITLEMENTS_WRITE,
        "Give an account a feature without a subscription. It has it beside what it bought: limits are added up, or "
        "the largest counts, as the feature says.",
        emits=["entitlement.granted"],
    )
    async def entitlement_grant(self, info: Info, input: EntitlementGrantInput) -> EntitlementGrantPayload:
        return EntitlementGrantPayload(entitlement=await grants.grant(info.context, input))

    @mutation(Permission.ENTITLEMENTS_WRITE, "Take back what staff granted.", emits=["entitlement.revoked"])
    async def entitlement_revoke(self, info: Info, input: EntitlementRevokeInput) -> EntitlementRevokePayload:
        return EntitlementRevokePayload(entitlement=await grants.revoke(info.context, input))
