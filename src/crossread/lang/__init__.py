"""Language data and the shipped pipelines, one folder a language: no logic."""
