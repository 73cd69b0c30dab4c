"""The ORM's plain client, for migrations alone."""

from tortoise.backends.asyncpg.client import AsyncpgDBClient as client_class

__all__ = ["client_class"]
