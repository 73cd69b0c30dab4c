from typing import Optional

from .base_model import BaseModel
from .fragments import OfferFields


class Offer(BaseModel):
    offer: Optional["OfferOffer"]


OfferOffer = OfferFields
