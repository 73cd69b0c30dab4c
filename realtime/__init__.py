"""What happens now: the log, wake-ups between nodes, resumable feeds and the live sockets."""
