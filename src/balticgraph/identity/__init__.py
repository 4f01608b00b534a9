"""Who and what is meant: IRIs, the known people and bodies, and the linking of mentions to them."""
