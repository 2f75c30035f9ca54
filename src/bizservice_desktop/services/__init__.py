"""Use cases and the ports they need. No interface, no database, no files of their own."""
