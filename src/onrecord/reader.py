"""Page → Article → layers → Record: the layers called in order, in plain sight."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date as Date
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from onrecord._version import __version__
from onrecord.articles import load_libraries, read_article
from onrecord.articles.decoding import replace_surrogates
from onrecord.deadline import Deadline
from onrecord.errors import ContentError, OnrecordError, PageError, UsageError
from onrecord.layers import attribution, attribution_rules
from onrecord.layers.dating import infer_date
from onrecord.layers.force import judge_force
from onrecord.layers.headline import check_headline
from onrecord.layers.names import find_names
from onrecord.layers.quantities import find_quantities
from onrecord.layers.speakers import resolve_speakers
from onrecord.layers.times import find_times
from onrecord.models.cards import shipped
from onrecord.models.loading import load_encoder, load_judge
from onrecord.sources import find_pages
from onrecord.types import (
    Actor,
    Article,
    Headline,
    Model,
    Page,
    Quantity,
    Record,
    Statement,
    Time,
    Warn,
)

if TYPE_CHECKING:
    from onrecord.models.encoder import Encoder
    from onrecord.models.judge import Judge

LAYERS = ("attribution", "force", "headline", "quantities", "speakers", "times")
"""The layers that ``skip`` may name."""

MODELS = ("accurate", "fast", "rules")
"""The models that ``model`` may name."""

WEIGHING = ("accurate",)
"""Those whose statements the judge weighs; for the others that would take half as long as the reading."""

FIELDS: dict[str, tuple[str, ...]] = {
    "attribution": ("statements",),
    "force": ("act", "polarity", "certainty", "hedges", "conditions", "due", "said", "addressee"),
    "headline": ("headline",),
    "quantities": ("quantities",),
    "speakers": ("actors", "speaker"),
    "times": ("times",),
}
"""What each layer fills in, of the record or of its statements."""

DATED = frozenset(("due", "said"))
"""The fields of force that stay out when times were not read."""

TIME_LIMIT = 30.0
"""Seconds that one page may take."""

_log = logging.getLogger("onrecord")


def read(
    path: str | Path,
    *,
    model: str = "accurate",
    date: str | None = None,
    skip: Collection[str] = (),
    time_limit: float | None = TIME_LIMIT,
) -> Record:
    """Read the one page at ``path``.

    Args:
        path: a file that holds one page.
        model: ``accurate``, ``fast``, or ``rules`` for no network at all.
        date: the report's date (ISO 8601), which wins over what the page says.
        skip: names of LAYERS that are not run; those that need them are not run either.
        time_limit: seconds that the page may take; None for as long as it wants.

    Raises:
        PageError: the page cannot be read (SourceError, ContentError, PageTimeout).
        UsageError: an argument is wrong, or ``path`` holds several pages.
    """
    check_options(model=model, date=date, skip=skip)
    pages = iter(find_pages([path], stdin=None))
    page = next(pages, None)
    if page is None:
        raise ContentError(str(path), "holds no page that onrecord reads")
    if next(pages, None) is not None:
        raise UsageError(f"{path}: holds several pages; use read_many")
    if isinstance(page, PageError):
        raise page
    return read_page(page, model=model, date=date, skip=skip, time_limit=time_limit)


def read_many(
    paths: Iterable[str | Path],
    *,
    model: str = "accurate",
    date: str | None = None,
    skip: Collection[str] = (),
    on_error: Callable[[PageError], None] | None = None,
    time_limit: float | None = TIME_LIMIT,
) -> Iterator[Record]:
    """Read all pages at and below ``paths``, in their order; one bad page costs one page.

    Args:
        paths: files and folders; the other arguments are those of :func:`read`.
        on_error: is given the error of each page that failed; without it they are logged as warnings.

    Raises:
        UsageError: an argument is wrong; nothing was read.
    """
    check_options(model=model, date=date, skip=skip)
    return read_pages(
        find_pages(paths, stdin=None),
        model=model,
        date=date,
        skip=skip,
        on_error=on_error or _log_error,
        time_limit=time_limit,
    )


def read_pages(
    pages: Iterable[Page | PageError],
    *,
    model: str = "accurate",
    date: str | None = None,
    skip: Collection[str] = (),
    on_error: Callable[[PageError], None],
    time_limit: float | None = TIME_LIMIT,
    known: Callable[[str, Article], bool] | None = None,
) -> Iterator[Record]:
    """The records of pages that a source has found; errors among them go to ``on_error``.

    ``known`` tells of a record's id and article whether it is there already: then no layer is run on it.
    """
    for page in pages:
        if isinstance(page, PageError):
            on_error(page)
            continue
        try:
            record = _read_unless(page, known, model=model, date=date, skip=skip, time_limit=time_limit)
        except PageError as error:
            on_error(error)
            continue
        if record is not None:
            yield record


def read_page(
    page: Page,
    *,
    model: str = "accurate",
    date: str | None = None,
    skip: Collection[str] = (),
    time_limit: float | None = TIME_LIMIT,
) -> Record:
    """The record of one page that a source has found; arguments and errors are those of :func:`read`."""
    check_options(model=model, date=date, skip=skip)
    record = _read_unless(page, None, model=model, date=date, skip=skip, time_limit=time_limit)
    assert record is not None
    return record


def _read_unless(
    page: Page,
    known: Callable[[str, Article], bool] | None,
    *,
    model: str,
    date: str | None,
    skip: Collection[str],
    time_limit: float | None,
) -> Record | None:
    # Libraries and weights are loaded outside the clock: the first page does not pay for all.
    deadline = Deadline(page.location, time_limit)
    try:
        load_libraries(page.kind)
        with deadline:
            article, warnings = read_article(page, date=date)
            deadline.check()
        id = replace_surrogates(page.id)[0] if page.id else make_id(article)
        if known is not None and known(id, article):
            return None
        if "attribution" not in skip:
            _weights(model)
            _judge(model)
        with deadline:
            return judge(article, id=id, model=model, skip=skip, warnings=warnings, deadline=deadline)
    except OnrecordError:
        raise
    except Exception as error:
        raise _fault(page.location, error) from error


def judge(
    article: Article,
    *,
    id: str,
    model: str = "accurate",
    skip: Collection[str] = (),
    warnings: tuple[Warn, ...] = (),
    deadline: Deadline | None = None,
) -> Record:
    """Run the layers over an article, each on what those before it found.

    A layer that is skipped leaves its field UNSET, and so do those that need what it finds: without
    attribution there are no speakers, no force and no headline; without force no headline; without times no
    due and no said.
    """
    check = deadline.check if deadline is not None else _no_limit
    times: tuple[Time, ...] | UnsetType = UNSET
    quantities: tuple[Quantity, ...] | UnsetType = UNSET
    statements: tuple[Statement, ...] | UnsetType = UNSET
    actors: tuple[Actor, ...] | UnsetType = UNSET
    headline: Headline | None | UnsetType = UNSET
    network = _judge(model) if not {"attribution", "force"} & set(skip) else None

    if "times" not in skip:
        article, times = _in_time(article)
        check()
    if "quantities" not in skip:
        quantities = find_quantities(article.text, times=times if times is not UNSET else None)
        check()
    if "attribution" not in skip:
        statements = _attribute(article, model)
        check()
    if statements is not UNSET and "speakers" not in skip:
        statements, actors = resolve_speakers(article, statements, find_names(article.text))
        check()
    if statements is not UNSET and "force" not in skip:
        weigh = network.weigh if network and model in WEIGHING else None
        statements = judge_force(article, statements, times, weigh=weigh)
        check()
    if statements is not UNSET and not {"force", "headline"} & set(skip):
        headline = check_headline(article, statements, compare=network.compare if network else None)
        check()

    return Record(
        id=id,
        onrecord=__version__,
        model=model_of(model),
        article=article,
        statements=statements,
        actors=actors,
        times=times,
        quantities=quantities,
        headline=headline,
        warnings=warnings,
    )


def _attribute(article: Article, model: str) -> tuple[Statement, ...]:
    weights = _weights(model)
    if weights is None:
        return attribution_rules.attribute(article)
    return attribution.attribute(article, weights.read(article.text))


def _weights(model: str) -> Encoder | None:
    """The network of a model, loaded once; None for one that reads by rules."""
    return None if model == "rules" else load_encoder(model)


def _judge(model: str) -> Judge | None:
    """The network that weighs and compares what was read; None for a model that goes by rules."""
    return None if model == "rules" else load_judge()


def model_of(name: str) -> Model:
    """What ``--model`` names, as records carry it: shipped weights or the rules."""
    return rules_model() if name == "rules" else shipped(name)


@cache
def rules_model() -> Model:
    """The rules as a model: the digest is taken over the source of all layers and their language data."""
    digest = hashlib.sha256()
    root = Path(__file__).parent
    for file in sorted(path for folder in ("lang", "layers") for path in (root / folder).rglob("*.py")):
        digest.update(file.relative_to(root).as_posix().encode())
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return Model(name="rules", digest=digest.hexdigest())


def _in_time(article: Article) -> tuple[Article, tuple[Time, ...]]:
    """The article with its date inferred where it bears none, and its times, reckoned from the day of the report.

    Without a single day (an interval, or nothing) relative times stay open.
    """
    times = find_times(article.text, report_date=_report_day(article))
    if article.published.basis != "unknown":
        return article, times
    return replace(article, published=infer_date(article, times)), times


def _no_limit() -> None:
    pass


def check_options(*, model: str, date: str | None, skip: Collection[str]) -> None:
    """Raise UsageError for an option that no page could be read with."""
    if model not in MODELS:
        raise UsageError(f"there is no model {model!r}; the models are {', '.join(MODELS)}")
    if isinstance(skip, str):
        raise UsageError(f"skip takes names of layers, as in skip=[{skip!r}]")
    for name in skip:
        if name not in LAYERS:
            raise UsageError(f"there is no layer {name!r} to skip; the layers are {', '.join(LAYERS)}")
    if date is not None and _day(date) is None:
        raise UsageError(f"{date!r} is no date; write it as YYYY-MM-DD")


def fields_read(skip: Collection[str]) -> frozenset[str]:
    """The fields that :func:`judge` fills in when ``skip`` is left out.

    >>> sorted(fields_read(["force", "speakers", "times"]))
    ['quantities', 'statements']
    """
    out = set(skip)
    if "attribution" in out:
        out |= {"force", "speakers"}
    if "force" in out:
        out.add("headline")
    undated = DATED if "times" in out else frozenset()
    return (
        frozenset(field for layer, fields in FIELDS.items() if layer not in out for field in fields) - undated
    )


def make_id(article: Article) -> str:
    """The id of an article whose input gave none: the same page has the same id wherever it is read."""
    parts = (article.url or "", article.title or "", article.text)
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:24]


def _report_day(article: Article) -> Date | None:
    """The one day the report is of; None when it could be any of several."""
    published = article.published
    return _day(published.start) if published.start == published.end else None


def _day(text: str | None) -> Date | None:
    try:
        return Date.fromisoformat(text) if text is not None and len(text) == 10 else None
    except ValueError:
        return None


def _log_error(error: PageError) -> None:
    _log.warning("%s", error)


def _fault(location: str, error: Exception) -> PageError:
    """A fault of onrecord's own, as the error of the page that brought it out."""
    place = _place(error.__traceback__)
    text = f"{type(error).__name__}: {error}".rstrip(": ")[:300]
    return PageError(
        location, f"a fault in {place} ({text}); the page is set aside, --debug shows more", code="fault"
    )


def _place(trace: TracebackType | None) -> str:
    """The innermost module of onrecord that an exception came through."""
    place = "onrecord"
    while trace is not None:
        module = trace.tb_frame.f_globals.get("__name__", "")
        if module.startswith("onrecord."):
            place = module
        trace = trace.tb_next
    return place
