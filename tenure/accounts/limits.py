"""How much accounts may take up: for the business to set."""

from tenure.settings import Integer, Setting

STORAGE = Setting(
    "accounts.storage",
    Integer(1, 10_485_760, "MB"),
    1024,
    "Storage of an account that is opened from now on.",
)
MOST_OWNED = Setting("accounts.most_owned", Integer(1, 10_000), 50, "Accounts that one member may own.")
MEGABYTE = 1024**2

ALL = (STORAGE, MOST_OWNED)
