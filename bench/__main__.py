"""Every claim in one table.

python -m bench [claim ...]
"""

import importlib
import resource
import sys

import uvloop

from bench._table import Row, table

CLAIMS = ("queries", "checkout", "webhooks", "feeds", "renewals")


def main(wanted: list[str]) -> int:
    """1 where a target is missed."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 20_000)), hard))
    rows: list[Row] = []
    for claim in wanted or CLAIMS:
        sys.stderr.write(f"measuring {claim}\n")
        rows += uvloop.run(importlib.import_module(f"bench.{claim}").rows())
    sys.stdout.write(table(rows) + "\n")
    return 0 if all(row.is_met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
