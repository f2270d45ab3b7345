"""Pure functions on strings and parses."""
