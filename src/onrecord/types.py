"""What flows through the house: immutable structs without behaviour.

Offsets are half-open and count Unicode code points of ``Article.text`` (or of the title, where a span says
``in = "title"``). Dates are ISO 8601 strings. A field left ``UNSET`` was not judged because its layer was not
run; it is absent from the JSON. ``None`` means: judged, and there is none or it is unknown.

The JSON form of :class:`Record` is the contract ``onrecord/1`` (``onrecord schema`` prints its JSON Schema).
"""

from __future__ import annotations

from typing import Literal

from msgspec import UNSET, Struct, UnsetType, field

SCHEMA = "onrecord/1"

Offsets = tuple[int, int]
"""Half-open ``(start, end)`` in code points."""

PageKind = Literal["html", "text", "article"]
Kind = Literal["direct", "indirect", "mixed"]
Act = Literal[
    "asserts", "denies", "predicts", "concedes", "warns", "promises", "refuses", "threatens",
    "demands", "proposes", "asks", "praises", "blames", "withholds",
]  # fmt: skip
Polarity = Literal["pos", "neg", "none"]
Certainty = Literal["CT", "PR", "PS", "U"]
HedgeType = Literal["epistemic", "approx", "time", "scope", "noncommit"]
ActorType = Literal["person", "organization", "country", "group", "document", "unnamed"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
DateBasis = Literal["given", "metadata", "text", "inferred", "unknown"]
Verdict = Literal["faithful", "overstates", "unsupported", "unclear"]
FindingType = Literal[
    "dropped_hedge", "dropped_condition", "dropped_attribution", "widened_scope",
    "changed_certainty", "wrong_speaker", "changed_number",
]  # fmt: skip
Outcome = Literal["kept", "broken", "partly"]
EventContext = Literal["happened", "planned", "denied", "hypothetical", "historical"]


class Page(Struct, frozen=True, kw_only=True):
    """One page as a source found it, before anything was read out of it.

    ``location`` names it in messages (a path, ``file.jsonl:17``, a URL). ``content`` is bytes where the encoding
    is still to be found (``charset`` is then what the carrier declared, if anything), else text. ``kind`` says how
    it is to be read: ``article`` is clean text that must stay as it is. The other fields are what the carrier
    gave, each of which wins over what the page says of itself.
    """

    location: str
    kind: PageKind
    content: bytes | str
    charset: str | None = None
    id: str | None = None
    title: str | None = None
    date: str | None = None
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


class Span(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Stretches of the text: ``text == " ".join(article.text[a:b] for a, b in spans)``."""

    spans: tuple[Offsets, ...]
    text: str
    in_: Literal["title"] | UnsetType = field(default=UNSET, name="in")


class Published(Struct, frozen=True, kw_only=True):
    """When the report appeared: a closed interval of days, with what it rests on and why, in words."""

    start: str | None = None
    end: str | None = None
    basis: DateBasis = "unknown"
    reason: str = ""


class Dropped(Struct, frozen=True, kw_only=True):
    """Text of the page that is not the article's, with the reason why it was taken off."""

    text: str
    reason: str


class Warn(Struct, frozen=True, kw_only=True):
    """Something a reader of the record should know; ``code`` is stable, ``message`` is for people."""

    code: str
    message: str


class Article(Struct, frozen=True, kw_only=True):
    """What the page says: the one text over which all offsets count."""

    text: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: Published = Published()
    dropped: tuple[Dropped, ...] = ()


class Hedge(Span, frozen=True, kw_only=True, omit_defaults=True):
    """Words whose omission would make the source say more."""

    type: HedgeType


class Interval(Struct, frozen=True, kw_only=True):
    """A closed interval of days that an expression of the text denotes; ``text`` is that expression."""

    start: str | None
    end: str | None
    text: str


class Statement(Struct, frozen=True, kw_only=True):
    """One source, one cue, one clause-sized content (the unit of the scheme)."""

    id: str
    kind: Kind
    source: Span | None
    cue: Span | None
    content: Span
    speaker: str | None | UnsetType = UNSET
    addressee: Span | None | UnsetType = UNSET
    act: Act | UnsetType = UNSET
    polarity: Polarity | UnsetType = UNSET
    certainty: Certainty | None | UnsetType = UNSET
    hedges: tuple[Hedge, ...] | UnsetType = UNSET
    conditions: tuple[Span, ...] | UnsetType = UNSET
    due: Interval | None | UnsetType = UNSET
    said: Interval | None | UnsetType = UNSET
    nested_in: str | None = None
    confidence: float
    method: str


class Actor(Struct, frozen=True, kw_only=True):
    """Someone or something that speaks in the article, under all the names it goes by there."""

    id: str
    name: str
    type: ActorType
    role: str | None = None
    country: str | None = None
    wikidata: str | None = None
    mentions: tuple[Span, ...] = ()


class Time(Span, frozen=True, kw_only=True, omit_defaults=False):
    """A TIMEX3 expression: ISO-TimeML value, and the closed interval of days it denotes, where it has one."""

    type: TimeType
    value: str
    start: str | None
    end: str | None


class Quantity(Span, frozen=True, kw_only=True, omit_defaults=False):
    """A number with what it counts or measures."""

    value: float
    unit: str | None
    approximate: bool


class Finding(Struct, frozen=True, kw_only=True):
    """One way in which the headline says more than the body, with the words of both."""

    type: FindingType
    headline: Span
    evidence: Span | None
    statement: str | None
    reason: str


class Headline(Struct, frozen=True, kw_only=True):
    """Whether the body bears out the headline."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()


class Event(Struct, frozen=True, kw_only=True):
    """A PLOVER event that the article reports."""

    id: str
    type: str
    mode: str | None
    actor: str | None
    recipient: str | None
    trigger: Span
    start: str | None
    end: str | None
    context: EventContext
    reported_in: str | None


class Model(Struct, frozen=True, kw_only=True):
    """Which weights were used: the name, and the SHA-256 of the file."""

    name: str
    digest: str


class Record(Struct, frozen=True, kw_only=True):
    """All that was read from one article. A layer that was not run leaves its field ``UNSET``."""

    schema: str = SCHEMA
    id: str
    onrecord: str
    model: Model
    article: Article
    statements: tuple[Statement, ...] | UnsetType = UNSET
    actors: tuple[Actor, ...] | UnsetType = UNSET
    times: tuple[Time, ...] | UnsetType = UNSET
    quantities: tuple[Quantity, ...] | UnsetType = UNSET
    headline: Headline | None | UnsetType = UNSET
    events: tuple[Event, ...] | UnsetType = UNSET
    warnings: tuple[Warn, ...] = ()


class Withdrawal(Struct, frozen=True, kw_only=True):
    """The taking back of a judgement: who, when (ISO 8601, UTC) and why."""

    judge: str
    at: str
    reason: str


class Judgement(Struct, frozen=True, kw_only=True):
    """A person's word on what became of a promise or forecast. One taken back stays, with its withdrawal.

    ``content`` is the statement's own text when it was judged, by which it is found again when the report was read
    anew. ``evidence`` is the report on which the judgement rests, ``evidence_text`` its words, where it rests on one.
    """

    number: int
    report: str
    statement: str
    content: str
    verdict: Outcome
    reason: str
    judge: str
    at: str
    evidence: str | None = None
    evidence_text: str | None = None
    withdrawn: Withdrawal | None = None


class Review(Struct, frozen=True, kw_only=True):
    """A published verdict on a statement (schema.org ClaimReview): the publisher's, never ours.

    ``rating`` is the verdict in the publisher's words; ``value``, ``best`` and ``worst`` its scale, where it gives one.
    """

    claim: str
    claimant: str | None
    claimed_on: str | None
    rating: str
    value: float | None = None
    best: float | None = None
    worst: float | None = None
    publisher: str | None
    url: str | None
    reviewed_on: str | None
    location: str
