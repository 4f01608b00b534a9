"""Whether a graph holds to the shapes: `validate.validate` reports, `graphs.read_graph` reads a file."""
