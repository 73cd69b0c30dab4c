"""Views: each answers one path by calling rules and showing a template."""
