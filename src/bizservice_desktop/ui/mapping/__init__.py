"""The page Mapping."""
