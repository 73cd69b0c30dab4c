"""Who pays: people's own accounts, and those of companies."""
