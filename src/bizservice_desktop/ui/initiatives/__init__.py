"""Initiatives, wherever a page writes one down."""
