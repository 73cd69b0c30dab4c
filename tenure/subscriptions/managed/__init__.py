"""Agreements that a payment provider drives: it charges each period, and ours follow what it says.

The provider wins on money and on its own subscription; we win on what the account may use.
"""
