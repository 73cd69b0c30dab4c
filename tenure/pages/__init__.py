"""What a tenant writes for its site."""
