"""Faults and hostile input, counted: ``python -m benchmarks.chaos``.

::

    trials      what one of them gives: how often it was tried, what went wrong
    cases       pages and records in every form they come in, each made from its number
    mutate      what chance does to texts and bytes
    readings    reads one such case, and holds what came out against the contract
    fuzz        hundreds of thousands of cases, in a process that is watched
    guided      the same reading, under a fuzzer that follows the branches of the code (atheris)
    batch, add  SIGKILL at random moments
    disk, clock, together, bombs, patterns, weights   one fault each
    report      the table
"""
