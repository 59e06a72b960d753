"""brat standoff: a folder with a text and an annotation file a record, and the ``annotation.conf`` that brat needs.

A statement is an event whose trigger is its content; source, cue, addressee, hedges and conditions are its arguments;
kind, act, polarity and certainty are attributes; the speaker is a note, and a Wikidata reference where there is one.
Offsets count code points of the ``.txt``, as brat counts them: that file has the article's text, code point for code
point, with a space for each carriage return, which brat's reader would take away, and U+FFFD for each half
character. brat wants a stretch on one line: one that spans several is given in pieces, as brat itself does.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

from onrecord.export.files import printable, whole_folder
from onrecord.types import Act, Certainty, Kind, Offsets, Polarity, Record, Span, Statement

CONF = "annotation.conf"
ATTRIBUTES = {
    "Kind": get_args(Kind),
    "Act": get_args(Act),
    "Polarity": get_args(Polarity),
    "Certainty": get_args(Certainty),
}

_MARK = "# written by onrecord"
_ROLES = ("Source", "Cue", "Addressee", "Hedge", "Condition")
_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_SEAMS = "\n\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # where a reader of lines or of columns would cut
_PIECE = re.compile(f"[^{_SEAMS}]+")


def write(records: Iterable[Record], out: Path) -> int:
    """Fill the folder ``out``, and return how many records there were.

    Raises:
        UsageError: ``out`` cannot be written, or holds what is no such export.
    """
    count = 0
    with whole_folder(out, ours=_is_ours) as folder:
        (folder / CONF).write_text(configuration(), encoding="utf-8", newline="\n")
        for record in records:
            text = brat_text(record.article.text)
            name = folder / _file_name(record.id)
            name.with_suffix(".txt").write_text(text, encoding="utf-8", newline="\n")
            lines = "".join(f"{line}\n" for line in annotation_lines(record, text))
            name.with_suffix(".ann").write_text(lines, encoding="utf-8", newline="\n")
            count += 1
    return count


def configuration() -> str:
    """The types that the annotations use, as brat wants them declared."""
    arguments = ", ".join(f"{role}{'*' if role in ('Hedge', 'Condition') else '?'}:{role}" for role in _ROLES)
    values = "\n".join(f"{name} Arg:<EVENT>, Value:{'|'.join(values)}" for name, values in ATTRIBUTES.items())
    return (
        f"{_MARK}\n[entities]\n{chr(10).join(_ROLES)}\n\n[relations]\n\n"
        f"[events]\nStatement {arguments}\n\n[attributes]\n{values}\n"
    )


def brat_text(text: str) -> str:
    """The text as it goes to brat: as many code points, at the same places."""
    return printable(text.replace("\r", " "))


def annotation_lines(record: Record, text: str) -> Iterator[str]:
    """The lines of the ``.ann`` file of a record; ``text`` is what :func:`brat_text` made of its article."""
    actors = {actor.id: actor for actor in record.actors or ()}
    bound = notes = attributes = references = 0
    for number, statement in enumerate(record.statements or (), 1):
        event = f"E{number}"
        trigger = ""
        arguments: list[str] = []
        seen: dict[str, int] = {}
        for role, span in _stretches(statement):
            pieces = _on_one_line(span, text)
            if not pieces:
                continue  # nothing but line breaks
            bound += 1
            places = ";".join(f"{start} {end}" for start, end in pieces)
            words = " ".join(text[start:end] for start, end in pieces)
            yield f"T{bound}\t{role} {places}\t{words}"
            if role == "Statement":
                trigger = f"T{bound}"
            else:
                seen[role] = seen.get(role, 0) + 1
                arguments.append(f"{role}{seen[role] if seen[role] > 1 else ''}:T{bound}")
        if not trigger:
            continue
        yield f"{event}\t" + " ".join([f"Statement:{trigger}", *arguments])
        for name in ATTRIBUTES:
            if value := getattr(statement, name.lower()):
                attributes += 1
                yield f"A{attributes}\t{name} {event} {value}"
        speaker = actors.get(statement.speaker) if isinstance(statement.speaker, str) else None
        if speaker is not None:
            notes += 1
            yield f"#{notes}\tAnnotatorNotes {event}\tspeaker: {_one_line(speaker.name)}"
            if speaker.wikidata:
                references += 1
                yield f"N{references}\tReference {trigger} Wikidata:{speaker.wikidata}\t{_one_line(speaker.name)}"


def _stretches(statement: Statement) -> Iterator[tuple[str, Span]]:
    yield "Statement", statement.content
    for role in ("Source", "Cue", "Addressee"):
        if span := getattr(statement, role.lower()):
            yield role, span
    for hedge in statement.hedges or ():
        yield "Hedge", hedge
    for condition in statement.conditions or ():
        yield "Condition", condition


def _on_one_line(span: Span, text: str) -> list[Offsets]:
    return [
        (found.start(), found.end())
        for start, end in span.spans
        for found in _PIECE.finditer(text, start, end)
    ]


def _one_line(words: str) -> str:
    return printable("".join(" " if char in _SEAMS or char == "\r" else char for char in words))


def _file_name(id: str) -> str:
    """A file name for any id; one that had to be changed carries a digest, so that no two are the same."""
    safe = _UNSAFE.sub("_", id)[:80]
    if safe == id:
        return safe
    return f"{safe}-{hashlib.sha256(id.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _is_ours(folder: Path) -> bool:
    conf = folder / CONF
    return conf.is_file() and conf.read_text(encoding="utf-8", errors="replace").startswith(_MARK)
