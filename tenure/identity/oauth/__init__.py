"""Others sign in with this membership: an OAuth 2.1 and OpenID Connect provider, one per business."""
