"""The shipped weights, loaded once a process, beside other work when that is begun early."""

from __future__ import annotations

from concurrent.futures import Future
from threading import Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the module itself brings numpy and onnxruntime, which the rules do without
    from onrecord.models.encoder import Encoder

NETWORKS = ("accurate", "fast")
"""The names of shipped weights."""

_lock = Lock()
_loaded: dict[str, Future[Encoder]] = {}


def load_encoder(name: str) -> Encoder:
    """The shipped weights ``accurate`` or ``fast``, loaded once, whichever threads ask for them.

    Raises:
        ModelError: they are missing, or not those their card names; the next call tries again.
    """
    return begin_loading(name).result()


def begin_loading(name: str) -> Future[Encoder]:
    """Start to load weights in a thread of their own; what is wrong with them is told by :func:`load_encoder`.

    Reading files, hashing and building the network leave Python free for other imports meanwhile.
    """
    with _lock:
        future = _loaded.get(name)
        if future is not None:
            return future
        future = _loaded[name] = Future()
    # Not a daemon: onnxruntime does not bear a process that ends under it.
    Thread(target=_load, args=(name, future)).start()
    return future


def _load(name: str, future: Future[Encoder]) -> None:
    try:
        from onrecord.models.cards import weights_folder
        from onrecord.models.encoder import Encoder

        future.set_result(Encoder(weights_folder(name)))
    except BaseException as error:
        with _lock:
            _loaded.pop(name, None)
        future.set_exception(error)
