"""What a tenant sells: features, products, prices and offers."""
