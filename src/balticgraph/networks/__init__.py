"""Named projections of the graph to networks."""
