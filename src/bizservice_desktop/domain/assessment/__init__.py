"""A round: answers, votes, levels, the matrix, and what they say."""
