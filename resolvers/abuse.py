"""Answers about machines at the doors."""

from resolvers.asking import Asking
from tenure.abuse import captchas
from tenure.gateways.captcha.contract import Challenge


async def challenge(asking: Asking) -> Challenge:
    return await captchas.challenge(asking.ctx)
