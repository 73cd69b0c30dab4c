"""What somebody agrees to, as it is sent with a sign-up or later."""

import strawberry


@strawberry.input(description="A version that somebody was shown and agreed to.")
class ConsentInput:
    purpose: str = strawberry.field(description="The purpose's code.")
    version: int
