"""What a worker and its child say to each other."""

from __future__ import annotations

from multiprocessing.connection import Connection

import msgspec
from msgspec import Struct

from onrecord.batch.options import Options
from onrecord.batch.plan import Stretch


class Frame(Struct, frozen=True, tag=True):
    """Any of what follows."""


class Ready(Frame, frozen=True):
    """The child has loaded what it reads with."""


class Begun(Frame, frozen=True):
    """The child has the page in hand: if it dies now, it dies of it."""

    item: int
    location: str


class Passed(Frame, frozen=True):
    """The child is alive, and passing over pages that are not its own."""

    item: int


class Done(Frame, frozen=True):
    """A page was read: its record as JSON, and the month it was published in, where that is known."""

    item: int
    record: bytes
    month: str | None
    statements: int


class Failed(Frame, frozen=True):
    """A page was set aside."""

    item: int
    location: str
    code: str
    message: str


class Ended(Frame, frozen=True):
    """The stretch is read to its end."""


class Refused(Frame, frozen=True):
    """Nothing can be read at all (the weights are missing): the run is over."""

    message: str


class Read(Struct, frozen=True, kw_only=True):
    """The task of a child: the stretch, from the item ``first`` on."""

    stretch: Stretch
    first: int
    options: Options


Answer = Ready | Begun | Passed | Done | Failed | Ended | Refused

_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
_tasks = msgspec.msgpack.Decoder(Read)


def tell(connection: Connection, message: Frame | Read) -> None:
    """Send one message."""
    connection.send_bytes(msgspec.msgpack.encode(message))


def hear(connection: Connection) -> Answer:
    """Wait for the next answer of a child.

    Raises:
        EOFError: there will be none.
    """
    return _answers.decode(connection.recv_bytes())


def hear_task(connection: Connection) -> Read:
    """Wait for the next task.

    Raises:
        EOFError: there will be none.
    """
    return _tasks.decode(connection.recv_bytes())
