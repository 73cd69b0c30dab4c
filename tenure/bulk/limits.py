"""How much at once, how large, and for how long."""

from datetime import timedelta

from tenure.settings import Integer, Setting

EXPORT_DAYS = Setting(
    "bulk.export_days",
    Integer(1, 90, "days"),
    7,
    "How long an export can be downloaded, and the file and report of an import are kept.",
    title="File retention",
)
IMPORT_ROWS = Setting(
    "bulk.import_rows",
    Integer(1, 1_000_000),
    50_000,
    "The maximum number of rows in an import file.",
    title="Maximum import rows",
)
ALL = (EXPORT_DAYS, IMPORT_ROWS)

MOST_AT_ONCE = 5
"""How many exports, and how many imports, of one business may be under way."""
GIVEN_UP_AFTER = timedelta(days=1)
"""What is not done by then has failed: its job fails again and again, and is held for a person."""
TURN = timedelta(seconds=30)
"""How long one goes on before others have their turn."""
