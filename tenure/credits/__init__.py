"""Credits: units that are granted, used, given back and expire; and what is used of counted limits."""
