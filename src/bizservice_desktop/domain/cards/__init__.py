"""Dialogue cards: what one is, how it is put on paper, and its code."""
