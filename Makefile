# Everything a newcomer or a developer runs. `make demo` and `make test` do all the set-up themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help

.PHONY: help demo test check format browser eval quality bench docs clean

help:  ## Show this list
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/core: pyproject.toml
	@echo "installing into $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/dev: $(VENV)/core
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@

demo: $(VENV)/core  ## Install, read our example reports, say where the page is
	$(BIN)/crossread read examples/rutte --out account
	@echo
	@echo "Open this page in a browser: file://$(CURDIR)/account/index.html"

browser:
	@sh .ci/browser

test: $(VENV)/dev browser  ## Install what tests need and run them all
	$(BIN)/pytest -n auto

check: $(VENV)/dev  ## Before a commit: format, lint, types, import contracts, tests, docs
	$(BIN)/ruff format .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto
	$(MAKE) --no-print-directory docs

docs: $(VENV)/dev  ## Build the documentation into build/docs
	$(BIN)/zensical build --strict

eval: $(VENV)/dev  ## Measure on the sets beside the project and hold the floors
	$(BIN)/python -m eval.run

quality: $(VENV)/dev  ## Measure, and write docs/quality.md
	$(BIN)/python -m eval.run --write

$(VENV)/bench: $(VENV)/dev
	@$(BIN)/python -m pip install --quiet --group bench
	@touch $@

bench: $(VENV)/bench  ## Speed and memory
	$(BIN)/python benchmarks/reader.py
	$(BIN)/python benchmarks/cold.py

clean:
	rm -rf account build dist .mypy_cache .ruff_cache .pytest_cache
