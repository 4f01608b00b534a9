"""Events: gatherings as sentences name them, brought to one occasion each, with days and places."""
