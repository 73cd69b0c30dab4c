"""Payment providers behind one protocol: Stripe, and a sandbox that needs nothing from outside."""
