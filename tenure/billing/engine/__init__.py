"""The arithmetic of billing: pure, exact, and written down as it goes. It knows no table, no clock and no tenant."""
