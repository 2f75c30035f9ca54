"""The method's vocabulary and rules. Standard library only; no input or output."""
