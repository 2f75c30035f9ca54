"""The command line: everything the program can do without a window."""

from .main import main

__all__ = ["main"]
