"""Coming in by an OpenID Connect provider that the business has chosen."""
