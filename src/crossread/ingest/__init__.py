"""The door: bytes from files, pages, feeds and archives become Reports. Afterwards text never changes."""
