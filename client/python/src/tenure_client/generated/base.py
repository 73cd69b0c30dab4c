"""What the generated operations stand on: written by hand, one folder up."""

from ..transport import Transport


class Base(Transport):
    """Sends what the generated methods ask."""
