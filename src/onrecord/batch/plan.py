"""Paths → shards. The plan is made once and kept beside what is written, so that a run can be taken up again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from onrecord._version import __version__
from onrecord.batch.options import Folder, Options
from onrecord.errors import PageError, SourceError, UsageError
from onrecord.export.files import whole_file
from onrecord.reader import model_of
from onrecord.sources import NOT_FETCHED, is_foreign, is_url
from onrecord.sources.files import files_below
from onrecord.sources.sniff import form_by_name

FILES_A_SHARD = 200
LINES_PART = 4_000_000
OTHER_PART = 16_000_000
MOST_PARTS = 16


class Stretch(Struct, frozen=True, kw_only=True):
    """A file, or one of the ``parts`` it is cut into; ``size`` is what it had in bytes when the plan was made,
    None for an address."""

    path: str
    size: int | None
    part: int = 0
    parts: int = 1


class Shard(Struct, frozen=True, kw_only=True):
    """What one worker reads at one time, and what is finished at once."""

    number: int
    stretches: tuple[Stretch, ...]


class Plan(Struct, frozen=True, kw_only=True):
    """What a run is to do. A ``lost`` path could not be looked at when the plan was made."""

    onrecord: str
    digest: str
    options: Options
    paths: tuple[str, ...]
    lost: tuple[tuple[str, str, str], ...]
    shards: tuple[Shard, ...]


def make_plan(paths: Iterable[str | Path], options: Options) -> Plan:
    """The shards of all that is at and below the paths, in their order.

    Raises:
        UsageError: a path is standard input, or nothing is there at all.
    """
    names = _names(paths)
    if "-" in map(str, paths):
        raise UsageError("a batch cannot read standard input: it is read more than once after a failure")
    lost: list[tuple[str, str, str]] = []
    shards: list[Shard] = []
    small: list[Stretch] = []

    def close() -> None:
        if small:
            shards.append(Shard(number=len(shards), stretches=tuple(small)))
            small.clear()

    for stretch in _stretches(names, lost):
        if _is_one_page(stretch):
            small.append(stretch)
            if len(small) == FILES_A_SHARD:
                close()
        else:
            close()
            shards.append(Shard(number=len(shards), stretches=(stretch,)))
    close()
    if not shards and not lost:
        raise UsageError(f"{', '.join(names)}: holds nothing to read")
    return Plan(
        onrecord=__version__,
        digest=model_of(options.model).digest,
        options=options,
        paths=names,
        lost=tuple(lost),
        shards=tuple(shards),
    )


def keep_plan(folder: Folder, plan: Plan) -> None:
    """Write the plan into the folder, whole or not at all."""
    with whole_file(folder.plan) as file:
        head = msgspec.structs.replace(plan, shards=())
        file.write(msgspec.json.encode(head) + b"\n")
        for shard in plan.shards:
            file.write(msgspec.json.encode(shard) + b"\n")


def kept_plan(folder: Folder) -> Plan | None:
    """The plan of the run that the folder holds; None where it holds none.

    Raises:
        UsageError: what is there is none that this version wrote.
    """
    try:
        with folder.plan.open("rb") as file:
            head = msgspec.json.decode(next(file), type=Plan)
            shards = tuple(msgspec.json.decode(line, type=Shard) for line in file)
    except FileNotFoundError:
        return None
    except (StopIteration, msgspec.MsgspecError, OSError) as error:
        raise UsageError(
            f"{folder.plan}: is no plan that can be read ({error}): name another folder"
        ) from error
    return msgspec.structs.replace(head, shards=shards)


def check_same(kept: Plan, *, paths: Iterable[str | Path], options: Options, folder: Folder) -> None:
    """Raise UsageError unless the run in the folder is the one that is asked for now."""
    names = _names(paths)
    differs = [
        *(["the paths"] if kept.paths != names else []),
        *(
            f"{name} (was {getattr(kept.options, name)!r})"
            for name in options.__struct_fields__
            if getattr(kept.options, name) != getattr(options, name)
        ),
        *([f"the version of onrecord (was {kept.onrecord})"] if kept.onrecord != __version__ else []),
        *(["the model's weights"] if kept.digest != model_of(kept.options.model).digest else []),
    ]
    if differs:
        raise UsageError(
            f"{folder.path}: holds a run that differs in {', '.join(differs)}: "
            "repeat that one to go on with it, or name another folder"
        )


def _names(paths: Iterable[str | Path]) -> tuple[str, ...]:
    """The paths as every machine understands them; addresses of whatever kind as they are."""
    names = map(str, paths)
    return tuple(name if is_url(name) or is_foreign(name) else str(Path(name).absolute()) for name in names)


def _stretches(names: Iterable[str], lost: list[tuple[str, str, str]]) -> Iterator[Stretch]:
    for name in names:
        if is_url(name):
            yield Stretch(path=name, size=None)
            continue
        if is_foreign(name):
            lost.append((name, SourceError.code, NOT_FETCHED))
            continue
        path = Path(name)
        for found in files_below(path) if path.is_dir() else (path,):
            try:
                if isinstance(found, PageError):
                    raise found
                yield from _parts(found)
            except PageError as error:
                lost.append((error.location, error.code, error.message))
            except FileNotFoundError:
                lost.append((str(found), "not_found", "there is no such file or folder"))
            except OSError as error:
                lost.append((str(found), SourceError.code, f"cannot be read: {error.strerror or error}"))


def _parts(path: Path) -> Iterator[Stretch]:
    """The file in parts of a size that is read in some minutes."""
    size = path.stat().st_size
    form = form_by_name(path)
    if form == "articles" and path.suffix.lower() != ".gz":
        parts = max(1, size // LINES_PART)  # its lines are found from any byte: as many parts as there may be
    elif form in ("articles", "warc", "parquet"):
        parts = min(MOST_PARTS, max(1, size // OTHER_PART))  # each part passes over the pages of the others
    else:
        parts = 1
    for part in range(parts):
        yield Stretch(path=str(path), size=size, part=part, parts=parts)


def _is_one_page(stretch: Stretch) -> bool:
    form = None if is_url(stretch.path) else form_by_name(Path(stretch.path))
    return form not in ("articles", "warc", "parquet")
