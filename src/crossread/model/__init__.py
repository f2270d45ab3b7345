"""The few types that all rooms share: frozen values without behaviour. Imports nothing of crossread but errors."""
