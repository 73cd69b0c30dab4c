"""One module per login, because the ORM finds a client by the name of a module."""
