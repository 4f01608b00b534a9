"""Dates, names, numbers and sentences of the four languages, as written. Knows nothing of the house."""
