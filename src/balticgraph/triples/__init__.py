"""Linked facts as triples, and the claims that lead each back to its words. Knows no text."""
