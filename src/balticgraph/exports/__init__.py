"""The graph in other forms: RDF, tables, networks; the same bytes every time."""
