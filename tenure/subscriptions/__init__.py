"""The life of an agreement: checkout, periods, its end, and what it entitles to."""
