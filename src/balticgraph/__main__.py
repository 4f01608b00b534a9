"""``python -m balticgraph`` is the command line."""

from balticgraph.cli.main import main

main()
