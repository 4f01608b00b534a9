"""The words of a release as items: what each stretch is, before anything is said about what it means."""
