"""Others sign in with this membership: as authlib's own client sees it."""
