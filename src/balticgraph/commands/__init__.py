"""What each command does with what it was given: one call into the house, then words for the reader."""
