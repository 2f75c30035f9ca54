"""The method: what it consists of, its words, its library."""
