"""Which reports tell one story, and which passages are copies."""
