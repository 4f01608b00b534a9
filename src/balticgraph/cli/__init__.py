"""The command line: words parsed, one function called for each command, errors mapped to exit codes."""
