"""The projector: what the room sees, and the facilitator's side of it."""
