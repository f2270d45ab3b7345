"""One file a format: a Dossier goes in, text comes out."""
