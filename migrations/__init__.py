"""The ORM's own migrations: never edited once released."""
