"""The plan: what the jobcentre decided to do."""
