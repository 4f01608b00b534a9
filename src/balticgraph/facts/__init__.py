"""What a release says: facts with their evidence, recognised by narrow rules over phrases that are data. Knows no RDF."""
