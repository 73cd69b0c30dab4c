"""What the product is made of: each area of ours and each third-party package is registered by one manifest."""
