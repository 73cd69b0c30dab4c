from typing import Optional

from .base_model import BaseModel
from .fragments import OfferFields


class Offers(BaseModel):
    offers: "OffersOffers"


class OffersOffers(BaseModel):
    nodes: list["OffersOffersNodes"]
    page_info: "OffersOffersPageInfo"


OffersOffersNodes = OfferFields


class OffersOffersPageInfo(BaseModel):
    has_next_page: bool
    end_cursor: Optional[str]
