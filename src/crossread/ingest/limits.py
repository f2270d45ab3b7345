"""The limits of what is read, in one place. Comes in: nothing. Goes out: numbers with their units."""

MAX_FILE_BYTES = 256 * 1024 * 1024
"""A file above this is not opened; far above any saved page, below what a laptop's memory holds twice."""
MAX_PAGE_BYTES = 20 * 1024 * 1024
"""A page fetched from the web is cut off and refused above this."""
MAX_CHARACTERS = 2_500_000
"""A single report above this is refused: about 400,000 words, longer than any article and as long as reading can bear."""
FETCH_TIMEOUT_SECONDS = 20.0
MAX_REDIRECTS = 5
