"""How much accounts may take up: for the business to set."""

from tenure.settings import Integer, Setting

STORAGE = Setting(
    "accounts.storage",
    Integer(1, 10_485_760, "MB"),
    1024,
    "The storage of newly created accounts.",
    title="Storage per account",
)
MOST_OWNED = Setting(
    "accounts.most_owned",
    Integer(1, 10_000),
    50,
    "The maximum number of accounts that one member can own.",
    title="Accounts per member",
)
MEGABYTE = 1024**2

ALL = (STORAGE, MOST_OWNED)
