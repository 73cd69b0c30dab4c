"""What is known of people: told to them in a file, forgotten when they ask, and kept only by consent or by law."""
