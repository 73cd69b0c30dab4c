"""Staff at the catalogue."""

import pytest

from tests.catalogue.selling import Seller
from tests.door import Door


@pytest.fixture
async def seller(api: Door) -> Seller:
    return Seller(await api.staff())
