"""Ways to pay that can be chosen."""

import strawberry

from models import payments as rows
from resolvers import ids
from schema.enums import describe_values
from schema.scalars import shape

ProviderKind = strawberry.enum(rows.ProviderKind, description="Who moves the money.")
describe_values(
    ProviderKind,
    SANDBOX="The built-in sandbox, which moves no money.",
    STRIPE="Stripe.",
    PAYPAL="PayPal.",
    MANUAL="The payer sends the money by transfer, in cash or by check, and staff record what was received.",
)


@shape(rows.ProviderAccount, description="A way in which the amount can be paid.", name="PaymentOption")
class PaymentOption:
    kind: ProviderKind = strawberry.field(description="Who moves the money.")

    @strawberry.field(description="The ID to pass as `providerAccount` when paying.")
    def provider_account(self) -> strawberry.ID:
        return strawberry.ID(ids.opaque(self))
