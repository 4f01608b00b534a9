"""Loading from texts to a store: orders, corrections, kills, workers."""
