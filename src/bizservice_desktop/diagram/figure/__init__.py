"""The maturity figure."""
