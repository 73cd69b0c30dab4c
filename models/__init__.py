"""Rows: columns, named scopes, value objects. `MODULES` lists where they are."""

MODULES = [
    f"models.{area}"
    for area in (
        "tenants identity accounts catalogue subscriptions billing payments by_hand ledger files messaging pages "
        "events idempotency agenda settings privacy audit credits analytics reconciling importing integrators "
        "bulk_files console workers"
    ).split()
]
