"""The shipped weights, loaded once a process, beside other work when that is begun early."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from onrecord.models.cards import JUDGE, weights_folder

if TYPE_CHECKING:  # the module itself brings numpy and onnxruntime, which the rules do without
    from onrecord.models.encoder import Encoder
    from onrecord.models.judge import Judge

NETWORKS = ("accurate", "fast")
"""The names of shipped weights."""

_Weights = TypeVar("_Weights")
_lock = Lock()
_loaded: dict[str, Future[Any]] = {}


def load_encoder(name: str) -> Encoder:
    """The shipped weights ``accurate`` or ``fast``, loaded once, whichever threads ask for them.

    Raises:
        ModelError: they are missing, or not those their card names; the next call tries again.
    """
    return _begin(name, partial(_encoder, name)).result()


def load_judge() -> Judge:
    """The shipped judge, loaded once, whichever threads ask for it.

    Raises:
        ModelError: as :func:`load_encoder`.
    """
    return _begin(JUDGE, _judge).result()


def begin_loading(name: str) -> None:
    """Start to load a model's weights in threads of their own; what is wrong with them is told by those who ask.

    Reading files, hashing and building the networks leave Python free for other imports meanwhile.
    """
    _begin(name, partial(_encoder, name))
    _begin(JUDGE, _judge)


def _begin(name: str, load: Callable[[], _Weights]) -> Future[_Weights]:
    with _lock:
        future = _loaded.get(name)
        if future is not None:
            return future
        future = _loaded[name] = Future()
    # Not a daemon: onnxruntime does not bear a process that ends under it.
    Thread(target=_load, args=(name, load, future)).start()
    return future


def _load(name: str, load: Callable[[], _Weights], future: Future[_Weights]) -> None:
    try:
        future.set_result(load())
    except BaseException as error:
        with _lock:
            _loaded.pop(name, None)
        future.set_exception(error)


def _encoder(name: str) -> Encoder:
    from onrecord.models.encoder import Encoder

    return Encoder(weights_folder(name))


def _judge() -> Judge:
    from onrecord.models.judge import Judge

    return Judge(weights_folder(JUDGE))
