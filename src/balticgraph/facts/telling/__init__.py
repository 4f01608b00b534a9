"""The other families of facts, each told by a module of its own."""
