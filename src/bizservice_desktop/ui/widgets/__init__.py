"""Widgets that show values and state intents; none knows a service."""
