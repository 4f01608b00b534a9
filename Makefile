# balticgraph: `make` alone prints what there is.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STORE ?= out/store
STAMP := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help run test test-long lint types generated bench clean

help: ## print this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# `pip --group` reads the development tools from pyproject.toml; it came with pip 25.1.
$(STAMP): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "balticgraph needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/.dev: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group dev
	touch $@

run: $(STAMP) ## set up, build the bundled graph, validate it, and ask who attended the 42nd Session
	$(BIN)/balticgraph build --store $(STORE)
	$(BIN)/balticgraph validate --least violation --store $(STORE)
	$(BIN)/balticgraph ask who-attended --session 42 --store $(STORE)
	@printf '\nNext:\n'
	@printf '  %s\n' \
	  '$(BIN)/balticgraph explain "Andrius Kupčinskas" --store $(STORE)     each fact with the words it was read from' \
	  '$(BIN)/balticgraph ask --store $(STORE)                              all the questions' \
	  '$(BIN)/balticgraph load YOUR-RELEASE.html --store $(STORE)           add a release of your own' \
	  '$(BIN)/balticgraph export -f graphml -o people.graphml --store $(STORE)' \
	  '$(BIN)/balticgraph serve --store $(STORE)                            SPARQL on http://127.0.0.1:8000'

test: $(VENV)/.dev ## set up and run the tests; what is not installed is skipped and listed
	$(BIN)/python -m pytest -m "not long"

test-long: $(VENV)/.dev ## the tests that take minutes: kills, millions of quads
	$(BIN)/python -m pytest -m long

lint: $(VENV)/.dev ## ruff
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks

types: $(VENV)/.dev ## mypy, strict
	$(BIN)/mypy

generated: $(VENV)/.dev ## write anew what is made from the ontology, the questions and the register
	$(BIN)/python -m tests.generated

bench: $(VENV)/.dev ## measure: ratios against named peers, in one run
	$(BIN)/python -m benchmarks

clean: ## remove what was made
	rm -rf $(VENV) out build dist
