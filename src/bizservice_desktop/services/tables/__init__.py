"""Tables of other programs, read against what there is."""
