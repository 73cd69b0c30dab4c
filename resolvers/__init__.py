"""Answers to fields, in plain async Python: ids become rows, rows are loaded, one rule is called."""
