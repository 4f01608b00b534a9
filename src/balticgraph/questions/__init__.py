"""Questions to the graph, by family: one query each, typed parameters, a table of answers."""
