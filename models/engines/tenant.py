from models.database import TenantClient as client_class

__all__ = ["client_class"]
