"""What somebody agrees to, as it is sent with a sign-up or later."""

import strawberry


@strawberry.input(description="A version of a text that the person was shown and agreed to.")
class ConsentInput:
    purpose: str = strawberry.field(description="The code of the purpose.")
    version: int = strawberry.field(description="The number of the version that the person was shown.")
