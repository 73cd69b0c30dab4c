"""What the business comes to: from its agreements' recurring revenue, its invoices, and its log."""
