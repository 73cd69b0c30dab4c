"""What providers tell us: verified, stored once, answered at once, and worked on by a job."""
