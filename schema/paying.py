"""Ways to pay that can be chosen."""

import strawberry

from models import payments as rows
from resolvers import ids
from schema.scalars import shape

ProviderKind = strawberry.enum(
    rows.ProviderKind, description="Who moves the money. MANUAL: the payer does, and staff say what came."
)


@shape(rows.ProviderAccount, description="Who can be asked for the money.", name="PaymentOption")
class PaymentOption:
    kind: ProviderKind

    @strawberry.field(description="What a payment names it by.")
    def provider_account(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))
