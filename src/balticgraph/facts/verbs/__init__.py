"""Verbs: who does what in a sentence, when, and in which voice."""
