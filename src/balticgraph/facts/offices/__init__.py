"""Office phrases: what they mean and whose they are."""
