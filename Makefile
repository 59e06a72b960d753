# Two commands for a fresh machine: `make demo` and `make test`. Python 3.11 or later, pip and make are enough.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; break; }; done)
PIP_FLAGS := --quiet --disable-pip-version-check
PRESS := examples/press/reports
DEMO := demo
SOURCES := $(shell find src -name '*.py' -o -path '*/weights/*' -type f)

.DEFAULT_GOAL := help
.PHONY: help demo test lint unit gate bench chaos dependencies clean

help:
	@echo "make demo   install into demo/, read the sample press into a ledger, show a record, a search, a site"
	@echo "make test   install into .venv/, check style, types and imports, run the tests"
	@echo "make gate   measure quality against its floors (SHARED=DIR for the suites that need corpora)"
	@echo "make bench  articles a second and memory of the whole way and of each layer, beside the peers"
	@echo "make chaos  hostile pages, kills, full disks, bombs: counts what broke (an hour or two; PAGES=200000 KILLS=220)"
	@echo "make dependencies  list licences and known vulnerabilities of all that is needed at run time"
	@echo "make clean  remove demo/ and caches"

# --- a look at it -------------------------------------------------------------------------------------------------

$(DEMO)/.installed: pyproject.toml README.md $(SOURCES)
	@$(call need_python)
	@echo "Installing onrecord into $(DEMO)/venv (some minutes on a slow line) …"
	@test -x $(DEMO)/venv/bin/python || $(PYTHON) -m venv $(DEMO)/venv
	@$(DEMO)/venv/bin/python -m pip install $(PIP_FLAGS) '.[web]'
	@touch $@

demo: $(DEMO)/.installed
	@ONRECORD=$(DEMO)/venv/bin/onrecord sh examples/demo.sh $(PRESS) $(DEMO)/press.db

# --- tests --------------------------------------------------------------------------------------------------------

.venv/.installed: pyproject.toml
	@$(call need_python)
	@echo "Installing onrecord and its development tools into .venv (some minutes on a slow line) …"
	@test -x .venv/bin/python || $(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install $(PIP_FLAGS) --editable '.[all,dev]'
	@touch $@

test: lint unit

lint: .venv/.installed
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

unit: .venv/.installed
	.venv/bin/python -m pytest

gate: .venv/.installed
	.venv/bin/python -m benchmarks.quality --gate $(if $(SHARED),--shared $(SHARED))

bench: .venv/.installed
	.venv/bin/python -m benchmarks.speed

chaos: .venv/.installed
	.venv/bin/python -m benchmarks.chaos --pages $(or $(PAGES),200000) --kills $(or $(KILLS),220) \
		--report docs/reference/faults.md

dependencies: .venv/.installed
	.venv/bin/python -m benchmarks.dependencies

clean:
	rm -rf $(DEMO) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

define need_python
test -n "$(PYTHON)" || { echo "onrecord needs Python 3.11 or later: install it, or name it: make PYTHON=/path/to/python" >&2; exit 2; }
endef

# --- weights (two cores: about six hours) ------------------------------------------------------------------------

WORK := training/work
WEIGHTS := src/onrecord/models/weights
STUDENT = --teacher $(WEIGHTS)/accurate --encoder $(WORK)/minilm --shared $(SHARED) --out $(WORK)/fast --unlabelled 2485 --inner 1024
TRAIN := HF_HUB_OFFLINE=1 PYTHONPATH=src:. $(WORK)/venv/bin/python -m

.PHONY: train
train:
	@test -n "$(SHARED)" || { echo "name the folder that holds data/ and score/: make train SHARED=DIR" >&2; exit 2; }
	test -x $(WORK)/venv/bin/python || $(PYTHON) -m venv $(WORK)/venv
	$(WORK)/venv/bin/pip install $(PIP_FLAGS) -r training/requirements.txt --editable .
	test -d $(WORK)/mpnet || $(TRAIN) training.encoders $(WORK)
	$(TRAIN) training.train --encoder $(WORK)/mpnet --shared $(SHARED) --out $(WORK)/accurate --epochs 2
	$(TRAIN) training.export --checkpoint $(WORK)/accurate/model.pt --encoder $(WORK)/mpnet --out $(WEIGHTS)/accurate \
		--smooth 0.7 --shared $(SHARED)
	$(TRAIN) training.card --weights $(WEIGHTS)/accurate --shared $(SHARED)
	$(TRAIN) training.distill $(STUDENT) --lr 4e-4 --head-lr 2e-3 --epochs 2
	$(TRAIN) training.distill $(STUDENT) --lr 3e-4 --head-lr 1.2e-3 --epochs 1 --resume $(WORK)/fast/model.pt --leave-out 4
	$(TRAIN) training.distill $(STUDENT) --lr 3e-4 --head-lr 1.2e-3 --epochs 2 --resume $(WORK)/fast/model.pt --layers 0,1,2,3,5 --leave-out 3
	$(TRAIN) training.export --checkpoint $(WORK)/fast/model.pt --encoder $(WORK)/minilm --out $(WEIGHTS)/fast \
		--layers 0,1,2,5 --inner 1024 --window 160 --smooth 0.7 --shared $(SHARED)
	$(TRAIN) training.card --weights $(WEIGHTS)/fast --shared $(SHARED)
	$(TRAIN) training.judge --encoder $(WORK)/minilm --shared $(SHARED) --out $(WORK)/judge --epochs 4 --processes 2
	$(TRAIN) training.judge_export --checkpoint $(WORK)/judge/model.pt --cases $(WORK)/judge/cases.pkl --encoder $(WORK)/minilm \
		--out $(WEIGHTS)/judge
