"""Quality suites, their floors and the gate: ``python -m benchmarks.quality``."""
