import json
import shutil

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ModelError
from onrecord.models.cards import weights_folder
from onrecord.models.encoder import Encoder, distance_buckets
from onrecord.models.loading import load_encoder

TEXT = (
    "The harbour office said on Monday that two berths would stay shut until June.\n\n"
    '"We will not hurry the divers," Ines Calder, who runs the office, told the council. '
    "According to the union, nobody was asked.\n"
)


@pytest.fixture(scope="module")
def encoder():
    return load_encoder("accurate")


def test_reads_who_said_what(encoder):
    said = {TEXT[slice(*r.cue)]: r for r in encoder.read(TEXT).relations}
    assert TEXT[slice(*said["said"].source)] == "The harbour office"
    assert "berths would stay shut" in TEXT[slice(*said["said"].content[0])]
    assert "Ines Calder" in TEXT[slice(*said["told"].source)]
    assert "hurry the divers" in TEXT[slice(*said["told"].content[0])]


def test_reads_the_same_whatever_was_read_before(encoder):
    alone = encoder.read(TEXT)
    encoder.read(TEXT * 9)
    assert encoder.read(TEXT) == alone


def test_a_long_text_is_read_to_its_end(encoder):
    text = TEXT * 40
    last = max(r.cue[0] for r in encoder.read(text).relations)
    assert last > len(text) - len(TEXT)


@settings(max_examples=25, deadline=None)
@given(
    st.text(
        alphabet=st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(' \n"said')),
        max_size=200,
    )
)
def test_offsets_lie_in_any_text(encoder, text):
    reading = encoder.read(text)
    for r in reading.relations:
        for start, end in (r.cue, *r.content, *([r.source] if r.source else [])):
            assert 0 <= start < end <= len(text)
        assert 0 <= r.score <= 1


def test_nothing_is_read_in_an_empty_text(encoder):
    assert encoder.read("").relations == ()


def test_distances_fall_into_the_buckets_of_training():
    buckets = distance_buckets(np.array([-400, -11, -10, -1, 0, 1, 10, 11, 400]))
    assert buckets.tolist() == [0, 11, 11, 20, 21, 22, 31, 31, 42]


@pytest.fixture
def copied(tmp_path):
    folder = tmp_path / "accurate"
    shutil.copytree(weights_folder("accurate"), folder)
    return folder


def test_weights_with_a_wrong_digest_are_refused(copied):
    with (copied / "tokenizer.json").open("a") as file:
        file.write(" ")
    with pytest.raises(ModelError, match="not those"):
        Encoder(copied)


def test_missing_weights_are_named(copied):
    (copied / "roles.onnx").unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        Encoder(copied)


@pytest.mark.parametrize("name", ["accurate"])
def test_the_card_says_what_the_weights_are(name):
    card = json.loads((weights_folder(name) / "card.json").read_text())
    assert card["name"] == name
    assert all(row["licence"] for row in card["data"])
    assert card["scores"] and card["limits"]
