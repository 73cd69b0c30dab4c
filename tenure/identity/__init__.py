"""People and programs: how they come in, how they prove who they are, and what they may do."""
