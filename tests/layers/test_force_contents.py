"""Short contents behind "said", some twenty an act: how many are given their act by what they say alone.

A line of ``force_contents.txt``: source, ``d`` (quoted) or ``i`` (reported), content, act.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from onrecord.layers.force import judge_force
from onrecord.layers.spans import make_span
from onrecord.types import Article, Statement

LINES = (Path(__file__).parent / "force_contents.txt").read_text(encoding="utf-8").splitlines()


def judged_act(source, kind, content):
    """The act of "SOURCE said CONTENT.", or of “CONTENT,” SOURCE said."""
    words = content.rstrip("?")
    if kind == "i":
        text, start = f"{source} said {content}.", len(source) + 6
    else:
        text, start = f"“{content}{'' if content.endswith('?') else ','}” {source} said.", 1
    at = text.rindex(source) if kind == "d" else 0
    statement = Statement(
        id="s1",
        kind="direct" if kind == "d" else "indirect",
        source=make_span(text, (at, at + len(source))),
        cue=make_span(text, (at + len(source) + 1, at + len(source) + 5)),
        content=make_span(text, (start, start + len(words))),
        confidence=1.0,
        method="gold",
    )
    assert statement.cue.text == "said"
    return judge_force(Article(text=text), (statement,), ())[0].act


def test_contents_decide_the_act():
    right, total, wrong = Counter(), Counter(), []
    for line in LINES:
        source, kind, content, act = line.split("|")
        found = judged_act(source, kind, content)
        total[act] += 1
        right[act] += found == act
        if found != act:
            wrong.append(f"{content}: {found}, not {act}")
    assert sum(right.values()) >= 0.96 * len(LINES), wrong
    assert all(right[act] >= 0.85 * number for act, number in total.items()), wrong


def test_each_act_has_contents():
    acts = {line.rsplit("|", 1)[1] for line in LINES}
    assert acts >= {
        "promises",
        "predicts",
        "refuses",
        "threatens",
        "demands",
        "denies",
        "praises",
        "blames",
        "withholds",
    }
