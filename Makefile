# Two commands do everything: `make demo` and `make test`. Both install what is missing.
SWIFT ?= swift
BUILD ?= .build
FLAGS := --scratch-path $(BUILD) --explicit-target-dependency-import-check error
PACKAGES := libsqlite3-dev libxml2-dev libssl-dev libarchive-dev liblzma-dev libsodium-dev zlib1g-dev libxml2-utils pkg-config sqlite3 tmux python3

.PHONY: demo test build release setup lint format bench soak clean audit-cost

demo: release
	./$(BUILD)/release/quany demo $(if $(DIR),--dir $(DIR)) $(if $(SIZE),--size $(SIZE))

test: setup
	$(SWIFT) build $(FLAGS) --build-tests
	QUANY_BINARY=$(BUILD)/debug/quany $(SWIFT) test $(FLAGS) --skip-build

build: setup
	$(SWIFT) build $(FLAGS)

release: setup
	$(SWIFT) build $(FLAGS) -c release --product quany

# Installs the Debian packages that are missing; quiet and offline when none is.
setup:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing$$missing"; \
	  run=""; [ "$$(id -u)" = 0 ] || run=sudo; \
	  $$run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq --no-install-recommends $$missing; \
	fi
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.3 is needed: https://www.swift.org/install/linux/"; exit 1; }

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

# What the audit costs an import, against a build without it that exists for this alone.
audit-cost:
	Benchmarks/audit-cost $(if $(SIZE),$(SIZE))

bench: release
	Benchmarks/run $(if $(SIZE),$(SIZE))

# Hundreds of kills where `make test` does six.
soak: setup
	$(SWIFT) build $(FLAGS) --build-tests
	QUANY_KILLS=$(or $(KILLS),200) QUANY_BINARY=$(BUILD)/debug/quany $(SWIFT) test $(FLAGS) --skip-build --filter InterruptionTests

clean:
	rm -rf .build*
