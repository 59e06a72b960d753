"""Speed and memory, ours and of peers: ``python -m benchmarks.speed``."""
