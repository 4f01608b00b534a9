"""What takes minutes: `make test-long`."""
