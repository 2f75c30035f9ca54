"""The window. Knows Qt; states intents to the services and shows what they announce."""
