"""Agreements: how they begin, change, rest, renew and end, and what is charged for them.

Whoever locks several rows does so in this order, and rows of one table by their ids, so that nobody waits in a circle:
checkout, agreement, its change, account (for its seats), invoice, payment, refund, balance of the account, balance of
credits, number series, coupons; then what ends every transaction: the subjects of its events, the audit, the log. A
checkout locks its account before all, which only holds up other checkouts: the agreements that it locks are not paid.
Locks leave keys alone (`FOR NO KEY UPDATE`), so that a row which only refers to a locked one can be written.
"""
