"""Records over random Unicode, for tests of what exporters make of offsets."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from onrecord.layers.spans import make_span
from onrecord.types import Actor, Hedge, Record, Span, Statement
from tests.builders import make_record

texts = st.text(alphabet=st.characters(), min_size=1, max_size=60) | st.text(
    "ab \n\r\t\u2028\x85“”𝔱e\u0301🗳", min_size=1
)
ACTORS = (
    Actor(id="a1", name="Ona\nBrill", type="person", role="mayor", country="NOR", wikidata="Q42"),
    Actor(id="a2", name="residents", type="group"),
)


@st.composite
def spans(draw: Any, text: str) -> Span:
    """A span of one piece or of two."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=4)))
    cuts = cuts[: len(cuts) // 2 * 2]
    return make_span(text, *zip(cuts[::2], cuts[1::2], strict=True))


@st.composite
def records(draw: Any) -> Record:
    """A record with up to three statements, whose spans lie anywhere."""
    text = draw(texts)
    statements = []
    for number in range(1, draw(st.integers(0, 3)) + 1):
        hedge = draw(spans(text))
        statements.append(
            Statement(
                id=f"s{number}",
                kind=draw(st.sampled_from(("direct", "indirect", "mixed"))),
                source=draw(st.none() | spans(text)),
                cue=draw(st.none() | spans(text)),
                content=draw(spans(text)),
                speaker=draw(st.sampled_from((None, "a1", "a2"))),
                act=draw(st.sampled_from(("asserts", "demands"))),
                hedges=(Hedge(spans=hedge.spans, text=hedge.text, type="scope"),),
                confidence=0.5,
                method="hand",
            )
        )
    return make_record(
        text, id=draw(st.sampled_from(("r1", "a b/c", "é\ud800"))), statements=statements, actors=ACTORS
    )
