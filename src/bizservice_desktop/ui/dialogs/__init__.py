"""Dialogs: few, and never for a failure."""
