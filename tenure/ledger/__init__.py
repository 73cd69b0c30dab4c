"""Double entry: every transfer names both of its sides."""
