# Needs Python 3.11 or newer and make. Everything else comes from the package registries.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup demo up test lint types rooms unit coverage browser bench soak codegen codegen-check clean

help:                ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*##\s*/  make \1\t/' | expand -t 24

.venv/.ready: requirements.lock pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@test -x $(BIN)/uv || $(BIN)/python -m pip install -q uv
	@VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv pip install -q --compile-bytecode -r requirements.lock -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

setup: .venv/.ready  ## make .venv with greenroom and its tools in it

demo: setup          ## a room fills up, is checked in, empties, is checked out; another is released
	@$(BIN)/greenroom demo

up: setup            ## the same house, staying up: http://127.0.0.1:8787
	@$(BIN)/greenroom up

test: lint types rooms unit  ## everything CI runs

lint: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: setup
	@$(BIN)/mypy
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright --warnings

rooms: setup
	@$(BIN)/lint-imports --no-cache

unit: setup browser
	@$(BIN)/pytest -q -n auto --dist loadfile --ledger check

coverage: setup      ## write docs/coverage.md from what the tests see the sandbox do
	@$(BIN)/pytest -q -n auto --dist loadfile --ledger write tests/unit/sandbox tests/parity tests/contract/rules

browser: setup       ## Chromium for the console's tests, if it is not there yet
	@$(BIN)/python -m tests.browser

bench: setup         ## figures, as ratios within one run
	@for file in bench/*.py; do $(BIN)/python $$file; done

soak: setup          ## the fault tests and the fuzzers again, longer
	@GREENROOM_SOAK=1 $(BIN)/pytest -q -n auto --dist loadfile tests/scenario tests/fuzz

codegen: setup       ## write the client's operations and the events' classes from the catalog
	@$(BIN)/python codegen/make_client.py
	@$(BIN)/python codegen/make_events.py

codegen-check: setup ## fail when make codegen would change a file
	@$(BIN)/python codegen/make_client.py --check
	@$(BIN)/python codegen/make_events.py --check

clean:
	rm -rf .venv
