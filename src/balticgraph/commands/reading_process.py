"""What every process that reads releases begins with: imported once, by the server that these processes are forked from."""

from balticgraph.commands.extracting import ready

ready()
