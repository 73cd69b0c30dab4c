"""Events that happen: a product each, and as many more of one product as are wanted."""

import secrets
from typing import Any

from models.catalogue import FeatureKind
from tenure.catalogue import products
from tenure.context import Context


async def happen(ctx: Context, number: int = 1) -> list[Any]:
    """So many events, each of a feature of its own; the features."""
    return [
        await products.create_feature(ctx, f"f{secrets.token_hex(6)}", "A feature", FeatureKind.BOOLEAN)
        for _ in range(number)
    ]
