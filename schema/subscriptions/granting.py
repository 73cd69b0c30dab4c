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
    account: strawberry.ID = strawberry.field(description="The account that gets the feature.")
    feature: strawberry.ID = strawberry.field(description="The feature to grant.")
    amount: int | None = strawberry.field(default=None, description="The amount of a limit.")
    until: datetime | None = strawberry.field(
        default=None, description="When the grant ends on its own. Null means that it has no end."
    )
    reason: str = strawberry.field(description="The reason, which only staff see, next to the grant.")


@strawberry.input
class EntitlementRevokeInput:
    entitlement: strawberry.ID = strawberry.field(description="The ID of the entitlement.")
    reason: str = strawberry.field(description="The reason for the revocation.")


@payload(SubscriptionUserError)
class EntitlementGrantPayload:
    entitlement: Entitlement | None = strawberry.field(description="The entitlement that was created.")


@payload(SubscriptionUserError)
class EntitlementRevokePayload:
    entitlement: Entitlement | None = strawberry.field(description="The entitlement after the mutation.")


@strawberry.type
class GrantingMutation:
    @mutation(
        Permission.ENTITLEMENTS_WRITE,
        "Grants a feature to an account without a subscription, in addition to what it bought. Limits are added up or "
        "the highest applies, depending on the feature.",
        emits=["entitlement.granted"],
    )
    async def entitlement_grant(self, info: Info, input: EntitlementGrantInput) -> EntitlementGrantPayload:
        return EntitlementGrantPayload(entitlement=await grants.grant(info.context, input))

    @mutation(Permission.ENTITLEMENTS_WRITE, "Revokes a grant of staff.", emits=["entitlement.revoked"])
    async def entitlement_revoke(self, info: Info, input: EntitlementRevokeInput) -> EntitlementRevokePayload:
        return EntitlementRevokePayload(entitlement=await grants.revoke(info.context, input))
