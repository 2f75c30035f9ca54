"""The matrix of services and areas."""
