"""What members upload: straight to the store, counted against their account's quota, shown to few."""
