from models.database import ControlClient as client_class

__all__ = ["client_class"]
