"""The page Dialogue cards."""
