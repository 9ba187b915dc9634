# Each verb sets up what it needs in .venv, from the exact versions in scripts/requirements/, the first time it runs.
# Needed beforehand: make, Python 3.11 or newer, a package index. PYTHON=... names the interpreter, ARGS=... adds arguments.

.PHONY: help demo test generate drift diff lint types bench fuzz soak resolutions build pins clean demo-environment dev-environment

VENV := .venv
python := $(VENV)/bin/python
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
# pyright and its node come from their wheels: nothing is fetched at run time, nor is a newer version looked for.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 0

help:
	@echo 'demo      start the emulator and run a tour through all four clients'
	@echo 'test      run the tests                     ARGS="-k name" chooses'
	@echo 'generate  write generated/ from specs/'
	@echo 'drift     fail where specs/ and generated/ disagree'
	@echo 'diff      what a vendor'"'"'s document means for ours   UPSTREAM=path-or-url PROVIDER=dify'
	@echo 'lint      ruff, its formatter, sizes of modules'
	@echo 'types     mypy and pyright'
	@echo 'bench     measure veneer beside its rivals  ARGS=--full for all'
	@echo 'fuzz      look for what breaks readers, for five minutes      ARGS="--seconds 60"'
	@echo 'soak      thousands of calls with faults: is memory flat?     ARGS="--seconds 20"'
	@echo 'resolutions  tests with the oldest and with the newest dependencies'
	@echo 'build     wheel and sdist, into dist/'
	@echo 'pins      renew scripts/requirements/       ARGS=--upgrade for the newest of all'
	@echo 'clean     remove the environment and the caches'

demo: demo-environment
	@$(python) scripts/tour.py $(ARGS)

test: dev-environment
	@$(python) -m pytest $(ARGS)

generate: dev-environment
	@$(python) scripts/generate.py $(ARGS)

drift: dev-environment
	@$(python) scripts/drift.py $(ARGS)

# Status 0 nothing or cosmetic, 1 additive, 2 breaking, 3 cannot be read; make itself ends with 2 for each but 0.
diff: dev-environment
	@test -n '$(UPSTREAM)' -a -f 'specs/$(PROVIDER).yaml' || \
	    { echo 'make diff UPSTREAM=path-or-url PROVIDER=name (of specs/name.yaml)' >&2; exit 3; }
	@$(python) scripts/spec_diff.py 'specs/$(PROVIDER).yaml' '$(UPSTREAM)' --vendor $(ARGS)

lint: dev-environment
	@failed=; \
	$(python) -m ruff check || failed=1; \
	$(python) -m ruff format --check --quiet || { echo 'ruff format mends this'; failed=1; }; \
	find overlays scripts tests -name '*.py' ! -path '*/golden/output/*' -exec awk \
	    'FNR == 601 { print FILENAME ": over 600 lines"; long = 1 } END { exit long }' {} + || failed=1; \
	test -z "$$failed"

types: dev-environment
	@failed=; \
	$(python) -m mypy overlays generated scripts $(wildcard tests/typing) || failed=1; \
	$(python) -m pyright --project pyproject.toml --pythonpath $(python) || failed=1; \
	test -z "$$failed"

bench: dev-environment
	@PYTHONPATH=scripts $(python) -m bench $(ARGS)

# The next three are not part of .ci/run: they take minutes, and the last one asks the package index.
fuzz: dev-environment
	@$(python) scripts/fuzz.py $(ARGS)

soak: dev-environment
	@$(python) scripts/soak.py $(ARGS)

resolutions: dev-environment
	@$(python) scripts/resolutions.py $(ARGS)

build: dev-environment
	@$(python) -m hatchling build -d dist

pins: dev-environment
	@$(python) scripts/pins.py $(ARGS)

clean:
	rm -rf $(VENV) .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find overlays generated scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The interpreter: PYTHON, else that of the environment, else the first that is new enough.
demo-environment dev-environment:
	@for python in $(or $(PYTHON),$(python) python3.11 python3 python3.12 python3.13 python3.14 python); do \
	    if "$$python" -I -S -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        exec "$$python" -I -S scripts/environment.py $(@:-environment=); \
	    fi; \
	done; \
	echo "veneer needs Python 3.11 or newer, and $(if $(PYTHON),$(PYTHON) is none,there is none on PATH): install one, or name it: make PYTHON=/path/to/python3" >&2; \
	exit 1
