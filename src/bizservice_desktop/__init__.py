"""Map a jobcentre's service to businesses, see what is missing, decide what to do."""
