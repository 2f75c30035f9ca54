"""The page Workshop: an agenda while it is held."""
