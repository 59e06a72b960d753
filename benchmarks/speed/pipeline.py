"""The steps one by one, and all of them, each in a process of its own so that peak memory is its own."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.speed.texts import as_copy, as_html, title_of


class Step(NamedTuple):
    """What is measured: ``run`` over what ``prepare`` makes of a text before the clock starts."""

    prepare: Callable[[str], Any]
    run: Callable[[Any], object]


def steps(models: list[str]) -> dict[str, Step]:
    """All steps by name, in the order of the table; those with a network once for each of ``models``."""
    return {
        "article from HTML": Step(partial(_page, kind="html"), _read_article),
        "article from a copy": Step(partial(_page, kind="text"), _read_article),
        "sentences": Step(str, _sentences),
        "quotations": Step(str, _quotations),
        "times": Step(str, _times),
        "quantities": Step(str, _quantities),
        "names": Step(str, _names),
        "attribution (rules)": Step(_article, _rules),
        **{f"attribution ({model})": Step(_article, partial(_attribution, model)) for model in models},
        "speakers": Step(_attributed, _speakers),
        "force (rules)": Step(_attributed, _force),
        "force (rules, then the judge)": Step(_attributed, _weighed),
        "headline (rules)": Step(_judged, _headline),
        "headline (rules, then the judge)": Step(_judged, _compared),
        "date": Step(_timed, _date),
        **{
            f"page to record ({model})": Step(partial(_page, kind="html"), partial(_record, model))
            for model in [*models, "rules"]
        },
        "trafilatura alone": Step(as_html, _trafilatura),
    }


# --- what steps are given ------------------------------------------------------------------------------------------


def _page(text: str, *, kind: Any) -> Any:
    from onrecord.types import Page

    return Page(location="page", kind=kind, content=as_html(text) if kind == "html" else as_copy(text))


def _article(text: str) -> Any:
    from onrecord.types import Article

    return Article(text=text, title=title_of(text))


def _attributed(text: str) -> Any:
    from onrecord.layers.attribution_rules import attribute

    article = _article(text)
    return article, attribute(article)


def _judged(text: str) -> Any:
    article, statements = _attributed(text)
    return article, _force((article, statements))


def _timed(text: str) -> Any:
    return _article(text), _times(text)


# --- the steps -----------------------------------------------------------------------------------------------------


def _read_article(page: Any) -> object:
    from onrecord.articles import read_article

    return read_article(page)


def _sentences(text: str) -> object:
    from onrecord.layers.sentences import split_sentences

    return split_sentences(text)


def _quotations(text: str) -> object:
    from onrecord.layers.quotations import find_quotations

    return find_quotations(text)


def _times(text: str) -> object:
    from onrecord.layers.times import find_times

    return find_times(text, report_date=None)


def _quantities(text: str) -> object:
    from onrecord.layers.quantities import find_quantities

    return find_quantities(text)


def _names(text: str) -> object:
    from onrecord.layers.names import find_names

    return find_names(text)


def _rules(article: Any) -> object:
    from onrecord.layers.attribution_rules import attribute

    return attribute(article)


def _attribution(model: str, article: Any) -> object:
    from onrecord.layers.attribution import attribute
    from onrecord.models.loading import load_encoder

    return attribute(article, load_encoder(model).read(article.text))


def _speakers(given: Any) -> object:
    from onrecord.layers.names import find_names
    from onrecord.layers.speakers import resolve_speakers

    article, statements = given
    return resolve_speakers(article, statements, find_names(article.text))


def _force(given: Any) -> object:
    from onrecord.layers.force import judge_force

    article, statements = given
    return judge_force(article, statements, ())


def _weighed(given: Any) -> object:
    from onrecord.layers.force import judge_force
    from onrecord.models.loading import load_judge

    article, statements = given
    return judge_force(article, statements, (), weigh=load_judge().weigh)


def _compared(given: Any) -> object:
    from onrecord.layers.headline import check_headline
    from onrecord.models.loading import load_judge

    article, statements = given
    return check_headline(article, statements, compare=load_judge().compare)


def _headline(given: Any) -> object:
    from onrecord.layers.headline import check_headline

    article, statements = given
    return check_headline(article, statements)


def _date(given: Any) -> object:
    from onrecord.layers.dating import infer_date

    return infer_date(*given)


def _record(model: str, page: Any) -> object:
    from onrecord.reader import read_page

    return read_page(page, model=model, time_limit=None)


def _trafilatura(page: str) -> object:
    import trafilatura

    return trafilatura.extract(page)


def measure(step: Step, texts: list[str]) -> dict[str, float]:
    """Articles a second of processor time, and peak memory (MiB); one article is read before the clock starts."""
    given = [step.prepare(text) for text in texts]
    step.run(given[0])
    begun = time.process_time()
    for each in given:
        step.run(each)
    seconds = time.process_time() - begun
    return {"rate": len(texts) / seconds, "memory": peak_memory()}


def peak_memory() -> float:
    """Of this process, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1 << 20
    )


if __name__ == "__main__":
    name, models, path = sys.argv[1:]
    given_texts = json.loads(Path(path).read_text(encoding="utf-8"))
    print(json.dumps(measure(steps(models.split(","))[name], given_texts)))
