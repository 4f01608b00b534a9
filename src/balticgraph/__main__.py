"""``python -m balticgraph`` is the command line."""

from balticgraph.cli import main

main()
