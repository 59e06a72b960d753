"""The layers one by one, and the pipeline as a whole, each in a process of its own so that peak memory is its own."""

from __future__ import annotations

import json
import lzma
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

WORDS = 600


def load_texts(shared: Path | None, limit: int) -> list[str]:
    """Articles of about 600 words: unlabelled news when the corpora are there, else the sample press."""
    if shared is not None:
        texts = []
        with lzma.open(shared / "data/unlabelled/news.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"]
                if 0.75 * WORDS <= len(text.split()) <= 1.25 * WORDS:
                    texts.append(text)
                    if len(texts) == limit:
                        break
        return texts
    press = Path(__file__).resolve().parents[2] / "examples/press"
    short = [path.read_text(encoding="utf-8") for path in sorted(press.rglob("*.txt"))]
    joined = "\n\n".join(short).split(" ")
    return [" ".join(joined[at : at + WORDS]) for at in range(0, len(joined), WORDS)] if short else []


def runners() -> dict[str, Callable[[str], object]]:
    """What is measured, by name, in the order of the table."""

    def quotations(text: str) -> object:
        from onrecord.layers.quotations import find_quotations

        return find_quotations(text)

    def sentences(text: str) -> object:
        from onrecord.layers.sentences import split_sentences

        return split_sentences(text)

    def rules(text: str) -> object:
        from onrecord.layers.attribution_rules import attribute
        from onrecord.types import Article

        return attribute(Article(text=text))

    def times(text: str) -> object:
        from onrecord.layers.times import find_times

        return find_times(text, report_date=None)

    def quantities(text: str) -> object:
        from onrecord.layers.quantities import find_quantities

        return find_quantities(text)

    def names(text: str) -> object:
        from onrecord.layers.names import find_names

        return find_names(text)

    def network(model: str) -> Callable[[str], object]:
        def run(text: str) -> object:
            from onrecord.models.encoder import load_encoder

            return load_encoder(model).read(text)

        return run

    def whole(model: str) -> Callable[[str], object]:
        def run(text: str) -> object:
            from onrecord.reader import judge
            from onrecord.types import Article

            return judge(Article(text=text, title=text[:60]), id="x", model=model)

        return run

    def trafilatura_alone(text: str) -> object:
        import trafilatura

        body = "".join(f"<p>{line}</p>" for line in text.split("\n") if line)
        return trafilatura.extract(f"<html><body><article>{body}</article></body></html>")

    return {
        "quotations": quotations,
        "sentences": sentences,
        "attribution (rules)": rules,
        "times": times,
        "quantities": quantities,
        "names": names,
        "network (accurate)": network("accurate"),
        "all layers (accurate)": whole("accurate"),
        "all layers (fast)": whole("fast"),
        "trafilatura alone": trafilatura_alone,
    }


def measure(name: str, texts: list[str]) -> dict[str, float]:
    """Articles a second of processor time and peak memory (MiB); one article is read before the clock starts."""
    run = runners()[name]
    run(texts[0])
    begun = time.process_time()
    for text in texts:
        run(text)
    seconds = time.process_time() - begun
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"rate": len(texts) / seconds, "memory": memory}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")))))
