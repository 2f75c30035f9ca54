"""What the room may see, drawn for the wall."""
