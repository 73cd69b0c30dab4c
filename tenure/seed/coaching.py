"""Hours with a coach, which the club sells by the unit: the demo member has some, and has used some of them."""

from datetime import timedelta
from uuid import UUID

from models.catalogue import Consumption, Product
from tenure.catalogue import products
from tenure.context import Claim, Context
from tenure.credits import consuming, correcting
from tenure.credits.consuming import Use
from tenure.kit.terms import Movement

GIVEN, IN_SPRING, USED = 10, 4, 3


async def open_hours(ctx: Context) -> Product:
    """The product; running it again finds it."""
    return await products.create_product(
        _once(ctx, "coaching"),
        "coaching",
        "Hours with a coach",
        description="In the double, in the tank or on film.",
        unit_name="hour",
        consumption=Consumption.BY_UNIT,
        is_exclusive=False,
    )


async def give_hours(ctx: Context, account_id: UUID) -> None:
    """What an account has of them, and has used: the same again changes nothing."""
    product = await open_hours(ctx)
    until = ctx.now() + timedelta(days=90)
    welcome, spring = (_once(ctx, f"{what} {account_id}") for what in ("welcome", "spring"))
    await correcting.give(welcome, account_id, product.id, GIVEN, Movement.BONUS, "A year with us")
    await correcting.give(
        spring, account_id, product.id, IN_SPRING, Movement.BONUS, "Spring on the water", expires_at=until
    )
    for number in range(1, USED + 1):
        at = ctx.now() - timedelta(days=7 * number)
        used = Use(account_id, product.id, 1, f"hour {number}", at)
        await consuming.consume(_once(ctx, f"hour {number} {account_id}"), used)


def _once(ctx: Context, what: str) -> Context:
    """What was done before an interruption is found by its key instead of done again."""
    return ctx.claiming(Claim("demo", what, ""))
