"""The outside world behind protocols: each has a real adapter and an embedded one that pass the same suite."""
