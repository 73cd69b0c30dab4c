"""Coming in by an OpenID Connect provider that runs beside the tests."""
