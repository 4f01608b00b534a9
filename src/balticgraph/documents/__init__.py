"""What was published, as values: bytes read into a release with its text layer. Knows no RDF and no facts."""
