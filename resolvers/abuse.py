"""Answers about machines at the doors."""

from typing import Any

from resolvers.asking import Asking
from tenure.abuse import captchas, mailed_codes
from tenure.abuse.mailed_codes import Mailed
from tenure.gateways.captcha.contract import Challenge
from tenure.identity.throttle import Operation


async def challenge(asking: Asking) -> Challenge:
    return await captchas.challenge(asking.ctx)


async def mail_code(asking: Asking, given: Any) -> Mailed:
    return await mailed_codes.mail(asking.ctx, Operation(given.door.value), given.email)
