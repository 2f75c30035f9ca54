"""Dialogue cards and the sheets they lie on."""
