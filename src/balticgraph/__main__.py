"""``python -m balticgraph`` is the command line."""

from balticgraph.cli.main import main

if __name__ == "__main__":  # the processes of `serve` import this module
    main()
