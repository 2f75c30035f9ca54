"""How many voters it takes before anything derived from their votes may be shown.

By itself, because the settings need these numbers before anything else is loaded.
Source: docs/method.md, "Votes".
"""

LEAST_MIN_VOTERS = 3
MOST_MIN_VOTERS = 7
DEFAULT_MIN_VOTERS = LEAST_MIN_VOTERS
