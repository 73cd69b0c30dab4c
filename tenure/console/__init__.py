"""What staff see of their own work: what is still to set up, what they look for, the views that they keep."""
