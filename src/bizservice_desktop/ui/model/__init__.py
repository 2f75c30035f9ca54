"""The page Maturity model."""
