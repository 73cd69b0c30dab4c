"""The ways in which a rule can say no. Anything else that is raised is a bug."""

from collections.abc import Awaitable, Callable, Sequence


class Refused(Exception):
    """What a person can mend: rolls the rule back and becomes one `userErrors` entry.

    `code` is a value of the area's error enum, `field` the path into the mutation's input.
    """

    def __init__(self, code: str, message: str, field: Sequence[str] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = list(field) if field is not None else None


class Wanting(Exception):
    """A rule needs what is not stored yet, and may ask nobody: `obtain` has it stored, and the rule is run again."""

    def __init__(self, what: str, obtain: Callable[[], Awaitable[None]]) -> None:
        super().__init__(f"{what} is not stored yet")
        self.obtain = obtain


class Denied(Exception):
    """What the caller may not do, or not now: a top-level error with a code from the published list."""

    code = "INTERNAL"
    message = "Something went wrong."

    def __init__(self, message: str | None = None, **extensions: object) -> None:
        super().__init__(message or self.message)
        self.extensions = extensions


class Unauthenticated(Denied):
    code = "UNAUTHENTICATED"
    message = "Sign in first."


class Forbidden(Denied):
    code = "FORBIDDEN"
    message = "You don't have permission to do this."


class Impersonated(Forbidden):
    """Nobody does this for somebody else."""

    message = "Only the member can do this. Stop acting as them first."

    def __init__(self) -> None:
        super().__init__(reason="IMPERSONATION")


class ImpersonationReadOnly(Forbidden):
    code = "IMPERSONATION_READ_ONLY"
    message = "You are acting as a member in read-only mode. Nothing can be changed."


class StepUpRequired(Denied):
    """The session is good, but too long ago that its owner proved who they are."""

    code = "STEP_UP_REQUIRED"
    message = "Verify your identity, then try again."


class CaptchaRequired(Denied):
    """There were many attempts of late: the challenge goes along in the extensions, as `captcha`."""

    code = "CAPTCHA_REQUIRED"
    message = "Complete the captcha, then try again."


class NotFound(Denied):
    code = "NOT_FOUND"
    message = "The requested object was not found."


class RateLimited(Denied):
    """`retryAfter` in seconds goes along in the extensions."""

    code = "RATE_LIMITED"
    message = "Too many attempts. Try again later."


class CostExceeded(Denied):
    code = "COST_EXCEEDED"
    message = "This operation exceeds what one request can ask for."


class IdempotencyConflict(Denied):
    code = "IDEMPOTENCY_CONFLICT"
    message = "This idempotency key was already used with different input."


class IdempotencyKeyRequired(Denied):
    code = "IDEMPOTENCY_KEY_REQUIRED"
    message = 'This mutation requires an idempotency key. Add @idempotent(key: "…") to the field.'


class CursorExpired(Denied):
    code = "CURSOR_EXPIRED"
    message = "This cursor is older than the log. Start again without a cursor."


class BadInput(Denied):
    """An argument outside a mutation's input that cannot be understood."""

    code = "BAD_INPUT"
    message = "An argument is not valid."


class Unavailable(Denied):
    """`retryAfter` in seconds goes along in the extensions."""

    code = "UNAVAILABLE"
    message = "This is not available right now. Try again."


class TenantSuspended(Unavailable):
    """The owner of this business has suspended it; it may be restored."""

    code = "TENANT_SUSPENDED"
    message = "This business is temporarily closed."
