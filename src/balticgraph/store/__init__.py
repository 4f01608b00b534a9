"""The only holder of quads: an embedded store on disk, or any SPARQL 1.1 endpoint to read from."""
