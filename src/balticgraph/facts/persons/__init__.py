"""Persons: every mention brought to one name each, and the spelling that facts use."""
