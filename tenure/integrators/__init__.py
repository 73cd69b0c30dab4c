"""Programs of others that live with this one: whom the business has told of its events."""
