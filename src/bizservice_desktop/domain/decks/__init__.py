"""What a jobcentre does with cards: decks of them, cards of its own, what lies printed."""
