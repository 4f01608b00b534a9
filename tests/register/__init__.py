"""The register: its tables, and what reads them."""
