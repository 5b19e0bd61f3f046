# BB Desktop. Every target sets up what it needs: system libraries, .venv, packages.

.DEFAULT_GOAL := help
.PHONY: help run test check pictures bench bundle lock clean libraries

# Tests run side by side; a slow disk or a debugger may want 0.
WORKERS ?= 2

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
SCREEN := yes
else
BIN := .venv/bin
SCREEN := $(if $(filter Darwin,$(shell uname -s)),yes,$(DISPLAY)$(WAYLAND_DISPLAY))
endif
PYTHON := $(BIN)/python
READY := .venv/ready

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(READY) ## open the window on the practice shop; without a screen, print one journey through it
ifneq ($(SCREEN),)
	@$(PYTHON) -m bb_desktop --practice
else
	@$(PYTHON) -m bb_desktop --practice practice-journey
endif

test: $(READY) ## run all tests, without a screen
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -n $(WORKERS) --dist worksteal

check: $(READY) ## look over style, types, the rooms' imports and the translations
	@$(PYTHON) -m ruff check --quiet
	@$(PYTHON) -m ruff format --check --quiet || \
		{ echo "Not formatted: $(PYTHON) -m ruff format does it."; exit 1; }
	@$(PYTHON) -m mypy --no-error-summary
	@report=$$($(PYTHON) -c "from importlinter.cli import lint_imports_command as lint; lint()" \
		--no-cache --no-logo 2>&1) || { echo "$$report"; exit 1; }
	@if [ -e tests/translations.py ]; then QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.translations; fi
	@echo "make check: all good"

pictures: $(READY) ## draw the window's pages into picture files
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.pictures

bench: $(READY) ## measure everything, print the figures and keep them (tests/benchmarks/RESULTS.md)
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -s --randomly-dont-reorganize --timeout=0 tests/benchmarks

bundle: $(READY) ## build the one-folder program for this system into dist/ (.deb on Debian), and try it
	@.ci/set-up bundle
	@rm -rf dist
	@$(PYTHON) -m PyInstaller --noconfirm --log-level ERROR build.spec
	@if command -v dpkg-deb >/dev/null; then .ci/package; fi
	@$(PYTHON) -m tests.bundled
	@echo "make bundle: done, see dist/"

lock: $(READY) ## resolve the newest packages that pyproject.toml allows into uv.lock
	@.ci/set-up lock
	@.ci/set-up environment

clean: ## remove all that make has made
	@rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find bb_desktop tests -name __pycache__ -prune -exec rm -rf {} +

# Milliseconds when nothing is missing, so it runs every time: .venv may be older than the system.
libraries:
	@.ci/set-up libraries

# Also made anew after a new version number: the installed metadata quotes it.
$(READY): pyproject.toml uv.lock .ci/set-up bb_desktop/__init__.py | libraries
	@.ci/set-up environment
