import threading

import pytest

from onrecord.errors import ModelError
from onrecord.models import cards, loading


@pytest.fixture(autouse=True)
def nothing_loaded(monkeypatch):
    monkeypatch.setattr(loading, "_loaded", {})


def test_threads_that_ask_at_once_share_one_load():
    found = []
    threads = [threading.Thread(target=lambda: found.append(loading.load_encoder("fast"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert len(found) == 4
    assert len(set(map(id, found))) == 1


def test_a_failed_load_is_told_and_tried_again(monkeypatch, tmp_path):
    shipped = cards.weights_folder
    monkeypatch.setattr(loading, "weights_folder", lambda name: tmp_path)
    loading.begin_loading("fast")
    with pytest.raises(ModelError, match="cannot be read"):
        loading.load_encoder("fast")
    monkeypatch.setattr(loading, "weights_folder", shipped)
    assert loading.load_encoder("fast").name == "fast"
