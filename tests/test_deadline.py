"""A page's time limit interrupts what runs, and leaves an alarm that was set before alone."""

import contextlib
import re
import signal
import threading
import time

import pytest

from onrecord.deadline import Deadline
from onrecord.errors import PageTimeout


def test_interrupts_a_loop_that_swallows_exceptions():
    began = time.monotonic()
    with pytest.raises(PageTimeout) as caught, Deadline("slow.html", 0.1):
        while True:
            with contextlib.suppress(Exception):
                time.sleep(0.01)
    assert time.monotonic() - began < 30
    assert caught.value.location == "slow.html"
    assert "0.1 s" in str(caught.value)


def test_interrupts_a_regular_expression():
    with pytest.raises(PageTimeout), Deadline("slow.html", 0.1):
        re.fullmatch(r"(a|a)*b", "a" * 60)


def test_passes_what_is_quick_and_what_has_no_limit():
    with Deadline("quick.html", 5) as deadline:
        deadline.check()
    with Deadline("any.html", None) as deadline:
        deadline.check()
    with pytest.raises(KeyError), Deadline("faulty.html", 5):
        raise KeyError("its own error comes through")


def test_what_passes_between_its_blocks_does_not_count():
    deadline = Deadline("page.html", 0.5)
    with deadline:
        pass
    time.sleep(0.6)
    with deadline:
        deadline.check()
    with pytest.raises(PageTimeout), deadline:
        time.sleep(5)
    with pytest.raises(PageTimeout), deadline:
        time.sleep(5)  # nothing is left


def test_an_outer_alarm_still_rings():
    rung = []
    before = signal.signal(signal.SIGALRM, lambda *_: rung.append(True))
    left, interval = signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        with Deadline("quick.html", 10):
            pass
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 0
        time.sleep(0.4)
        assert rung
    finally:
        signal.setitimer(signal.ITIMER_REAL, left, interval)
        signal.signal(signal.SIGALRM, before)


def test_another_thread_notices_at_the_next_check():
    seen = []

    def run():
        try:
            with Deadline("slow.html", 0.01) as deadline:
                time.sleep(0.05)
                deadline.check()
        except PageTimeout as error:
            seen.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert [error.location for error in seen] == ["slow.html"]
