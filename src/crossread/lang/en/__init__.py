"""English word lists and the shipped English pipeline: no logic."""
