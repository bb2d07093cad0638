# Two commands do everything: `make demo` and `make test`. Both install what is missing.
SWIFT ?= swift
BUILD ?= .build
FLAGS := --scratch-path $(BUILD) --explicit-target-dependency-import-check error
PACKAGES := libsqlite3-dev libxml2-dev libssl-dev libarchive-dev liblzma-dev libsodium-dev zlib1g-dev libxml2-utils pkg-config sqlite3 tmux python3

.PHONY: demo test build release setup browser lint format bench hostile fuzz sanitize soak clean audit-cost

demo: release
	./$(BUILD)/release/quany demo $(if $(DIR),--dir $(DIR)) $(if $(SIZE),--size $(SIZE))

# Shells whose completion is asked for; without one its test is skipped.
test: PACKAGES += zsh fish
test: setup
	$(SWIFT) build $(FLAGS) --build-tests
	QUANY_BINARY=$(BUILD)/debug/quany $(SWIFT) test $(FLAGS) --skip-build

build: setup
	$(SWIFT) build $(FLAGS)

# With the Swift runtime in it, where the toolchain has it to link: it starts a quarter faster, and runs on a machine that has no Swift.
STATIC = $(if $(wildcard $(shell dirname "$$(readlink -f "$$(command -v $(SWIFT))")")/../lib/swift_static),--static-swift-stdlib)

release: setup
	$(SWIFT) build $(FLAGS) -c release $(STATIC) --product quany

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

# A browser to look at the HTML report with: its tests are skipped without one. Large, so only CI and who wants PDF install it.
browser:
	@command -v chromium >/dev/null || { run=""; [ "$$(id -u)" = 0 ] || run=sudo; \
	  $$run apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core; }

lint:
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift Fuzz/Sources Fuzz/Package.swift

format:
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift Fuzz/Sources Fuzz/Package.swift

# What the audit costs an import, against a build without it that exists for this alone.
audit-cost:
	Benchmarks/audit-cost $(if $(SIZE),$(SIZE))

bench: release
	Benchmarks/run $(if $(SIZE),$(SIZE))

# What each hostile file costs: outcome, code, seconds, peak memory.
hostile: release
	Benchmarks/hostile

# Coverage-guided fuzzing of everything that reads: make fuzz SECONDS=600 TARGET=xml
fuzz: setup
	SWIFT=$(SWIFT) Fuzz/run $(or $(SECONDS),60) $(TARGET)

# The tests under the address sanitizer, then those with several threads under the thread sanitizer; each has its own build. FILTER narrows both. The tests
# of the shared host are left out: its launcher clears the environment in which the sanitizers are told what to report.
sanitize: setup
	$(SWIFT) build --scratch-path .build-asan --sanitize address --build-tests
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no QUANY_BINARY=.build-asan/debug/quany \
	  $(SWIFT) test --scratch-path .build-asan --sanitize address --skip-build --filter '$(or $(FILTER),.)' --skip SharedHostTests
	$(SWIFT) build --scratch-path .build-tsan --sanitize thread --build-tests
	TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-sanitizer.txt:halt_on_error=1:exitcode=66" SWIFT_BACKTRACE=enable=no \
	  QUANY_BINARY=.build-tsan/debug/quany \
	  $(SWIFT) test --scratch-path .build-tsan --sanitize thread --skip-build --filter '$(or $(FILTER),CommandTests|RecordStoreTests|XMLStreamTests)' --skip SharedHostTests

# Hundreds of kills where `make test` does a few, over every kind of source; a cut at each write of each act (FAULTS: how many at the most; ACT: of
# those alone whose names have these words); every attack on every table. Says what it did.
soak: setup
	$(SWIFT) build $(FLAGS) --build-tests
	QUANY_KILLS=$(or $(KILLS),200) QUANY_FAULTS=$(or $(FAULTS),4000) QUANY_ATTACKS=10000 $(if $(ACT),QUANY_FAULT_ACT='$(ACT)') \
	  QUANY_BINARY=$(BUILD)/debug/quany \
	  $(SWIFT) test $(FLAGS) --skip-build --filter 'InterruptionTests|FaultTests|TableAttackTests' > $(BUILD)/soak.log 2>&1; \
	  code=$$?; grep -E '^soak|✘|recorded an issue|Test run with' $(BUILD)/soak.log; exit $$code

clean:
	rm -rf .build*
