"""How well the force of statements was judged, when source, cue and content are those of the gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import UNSET, to_builtins

from onrecord.types import Article, Published, Span, Statement

Json = Mapping[str, Any]
SAME = 0.5
"""Two stretches are the same when they share this part of the longer one."""

CORE = ("act", "polarity", "certainty", "hedges", "conditions", "due", "addressee")


def article_of(passage: Json) -> Article:
    """The passage as the layer sees it: clean text with a given date."""
    day = passage["date"]
    return Article(
        text=passage["text"],
        language="en",
        published=Published(start=day, end=day, basis="given", reason="The date was given."),
    )


def bare_statements(passage: Json) -> tuple[Statement, ...]:
    """The statements with who, how and what alone: every field of force is unset."""
    return tuple(
        Statement(
            id=one["id"],
            kind=one["kind"],
            source=_span(one["source"]),
            cue=_span(one["cue"]),
            content=_must(_span(one["content"])),
            nested_in=one["nested_in"],
            confidence=1.0,
            method="gold",
        )
        for one in passage["statements"]
    )


def _span(value: Json | None) -> Span | None:
    if value is None:
        return None
    return Span(spans=tuple((start, end) for start, end in value["spans"]), text=value["text"])


def _must(span: Span | None) -> Span:
    assert span is not None
    return span


Judge = Callable[[Json], Iterable[Statement]]


def judged_pairs(passages: Iterable[Json], judge: Judge) -> list[tuple[Json, Json]]:
    """Each gold statement with what was judged of it, matched by id.

    Raises:
        ValueError: the judge lost or invented a statement.
    """
    pairs = []
    for passage in passages:
        found = {one.id: to_builtins(one) for one in judge(passage)}
        gold = {one["id"]: one for one in passage["statements"]}
        if found.keys() != gold.keys():
            raise ValueError(f"{passage['id']}: judged {sorted(found)}, given {sorted(gold)}")
        pairs += [(gold[name], found[name]) for name in gold]
    return pairs


def figures(pairs: Sequence[tuple[Json, Json]]) -> dict[str, float]:
    """All figures of a set, 0 to 100."""
    rights = [rights_of(gold, found) for gold, found in pairs]
    shown = {
        "act_macro_f1": macro_f1([(gold["act"], found.get("act")) for gold, found in pairs]),
        **{name: _share(right[name] for right in rights) for name in ("act", "polarity", "certainty")},
        "hedge_f1": spans_f1(pairs, "hedges", typed=True),
        "hedge_text_f1": spans_f1(pairs, "hedges", typed=False),
        "conditions_f1": spans_f1(pairs, "conditions", typed=False),
        **{name: _share(right[name] for right in rights) for name in ("due", "said", "addressee")},
        "due_stated": _share(
            right["due"] for (gold, _), right in zip(pairs, rights, strict=True) if gold["due"]
        ),
        "all_core": _share(all(right[name] for name in CORE) for right in rights),
    }
    return {name: round(100 * value, 2) for name, value in shown.items()}


def rights_of(gold: Json, found: Json) -> dict[str, bool]:
    """Field by field, whether what was judged is what the gold says."""
    return {
        **{name: found.get(name) == gold[name] for name in ("act", "polarity", "certainty")},
        "hedges": _all_matched(gold, found, "hedges", typed=True),
        "conditions": _all_matched(gold, found, "conditions", typed=False),
        "due": _days(found.get("due")) == _days(gold["due"]),
        "said": _days(found.get("said")) == _days(gold["said"]),
        "addressee": _same_addressee(gold["addressee"], found.get("addressee")),
    }


def _days(interval: Json | None) -> tuple[str | None, str | None] | None:
    return None if interval is None else (interval["start"], interval["end"])


def _same_addressee(gold: Json | None, found: Json | None) -> bool:
    if gold is None or found is None:
        return gold is found
    return bool(_characters(gold) & _characters(found))


def _characters(span: Json) -> set[int]:
    return {at for start, end in span["spans"] for at in range(start, end)}


def matched(gold: Sequence[Json], found: Sequence[Json], *, typed: bool) -> int:
    """How many stretches agree, each used once, the best overlap first."""
    sets = [_characters(span) for span in gold], [_characters(span) for span in found]
    overlaps = sorted(
        (
            (len(a & b) / max(len(a), len(b)), g, f)
            for g, a in enumerate(sets[0])
            for f, b in enumerate(sets[1])
            if not typed or gold[g].get("type") == found[f].get("type")
        ),
        reverse=True,
    )
    used: tuple[set[int], set[int]] = set(), set()
    for share, g, f in overlaps:
        if share >= SAME and g not in used[0] and f not in used[1]:
            used[0].add(g)
            used[1].add(f)
    return len(used[0])


def _all_matched(gold: Json, found: Json, field: str, *, typed: bool) -> bool:
    mine, theirs = gold[field], found.get(field) or ()
    return len(mine) == len(theirs) == matched(mine, theirs, typed=typed)


def spans_f1(pairs: Sequence[tuple[Json, Json]], field: str, *, typed: bool) -> float:
    """Micro-F1 of a list of stretches over all statements."""
    hits = total = 0
    for gold, found in pairs:
        mine, theirs = gold[field], found.get(field) or ()
        hits += matched(mine, theirs, typed=typed)
        total += len(mine) + len(theirs)
    return 2 * hits / total if total else 1.0


def macro_f1(labels: Sequence[tuple[str, str | None]]) -> float:
    """The mean over the labels of the gold of their F1."""
    hits = Counter(gold for gold, found in labels if gold == found)
    total = Counter(gold for gold, _ in labels) + Counter(found for _, found in labels)
    names = {gold for gold, _ in labels}
    return sum(2 * hits[name] / total[name] for name in names) / len(names) if names else 1.0


def _share(values: Iterable[bool]) -> float:
    kept = list(values)
    return sum(kept) / len(kept) if kept else 1.0


def unset_fields(statement: Statement) -> list[str]:
    """The fields of force that the judge left unset."""
    return [name for name in (*CORE, "said") if getattr(statement, name) is UNSET]
