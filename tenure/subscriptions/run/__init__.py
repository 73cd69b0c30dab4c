"""The renewal run: many agreements whose periods have ended are billed, collected and renewed together.

Two transactions for a page of them, with the provider between, as for one. Killed before the first commits, nothing
happened; killed after it, the attempts stand on the agenda to be looked up, as any attempt does. What is out of the
ordinary is left to `renewal.turn`, which also says what the outcome has to be: a test holds the two together.
"""
