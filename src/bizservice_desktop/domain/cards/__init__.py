"""Dialogue cards: decks, codes, and what lies on paper."""
