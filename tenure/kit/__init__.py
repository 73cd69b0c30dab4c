"""Primitives below the models: clock, ids, money, refusals, secrets, cursors."""
