"""One file a suite: ``NAME``, ``NEEDS_SHARED`` and ``measure(shared)``; a new file here is found by itself."""
