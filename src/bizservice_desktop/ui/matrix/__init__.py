"""The page Matrix check."""
