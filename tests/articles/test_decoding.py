from __future__ import annotations

import codecs
from itertools import product

import pytest
from ftfy.badness import is_bad
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.articles import decoding
from onrecord.articles.decoding import clean, decode, repair, replace_surrogates
from onrecord.errors import ContentError

TEXT = "The mayor of Nîmes said “no”, and then ‘yes’ – on Monday."


def read(data: bytes, charset: str | None = None) -> str:
    return decode(data, charset=charset, location="here")[0]


@pytest.mark.parametrize("bom", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE])
def test_a_byte_order_mark_wins(bom: bytes) -> None:
    name = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}[bom]
    assert read(bom + TEXT.encode(name), "latin-1") == TEXT


def test_utf8_that_was_declared_otherwise() -> None:
    assert read(TEXT.encode(), "iso-8859-1") == TEXT


def test_declared_latin1_is_windows() -> None:
    assert read(TEXT.encode("cp1252"), "iso-8859-1") == TEXT


@pytest.mark.parametrize(
    "tag", ['<meta charset="windows-1252">', "<META content='text/html; charset=windows-1252'>"]
)
def test_the_meta_tag_is_read(tag: str) -> None:
    assert read(tag.encode() + TEXT.encode("cp1252")).endswith(TEXT)


def test_utf16_without_a_mark() -> None:
    assert read("Plain words".encode("utf-16-le")) == "Plain words"


@pytest.mark.parametrize("charset", ["rot13", "zip", "utf-7", "unicode_escape", "idna", "no-such-set", ""])
def test_a_charset_that_is_none_does_no_harm(charset: str) -> None:
    assert "Monday" in read(TEXT.encode("cp1252"), charset)


def test_a_few_broken_bytes_leave_the_rest() -> None:
    text, warnings = decode(TEXT.encode() + b"\xff" + TEXT.encode(), charset=None, location="here")
    assert text == f"{TEXT}\ufffd{TEXT}"
    assert [warning.code for warning in warnings] == ["encoding"]


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 ...", b"\x89PNG\r\n", b"PK\x03\x04abc", bytes(range(32)) * 40, b"\0" * 99]
)
def test_what_is_no_text_is_an_error(data: bytes) -> None:
    with pytest.raises(ContentError) as caught:
        read(data)
    assert caught.value.code == "binary"
    assert str(caught.value).startswith("here: ")


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "latin-1", "shift_jis", "koi8-r"]))
def test_any_bytes_become_text_or_an_error(data: bytes, charset: str | None) -> None:
    try:
        text = read(data, charset)
    except ContentError:
        return
    cleaned, _ = clean(replace_surrogates(text)[0])
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert not set(cleaned) & set("\r\0\u200b\ufeff\u00a0\u0085")


@settings(deadline=None)
@given(st.text(max_size=200))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once, _ = clean(text)
    assert clean(once)[0] == once


@settings(deadline=None)
@given(st.text(alphabet=st.characters(), max_size=100))
def test_surrogates_are_replaced_one_for_one(text: str) -> None:
    replaced, warnings = replace_surrogates(text)
    assert len(replaced) == len(text)
    assert bool(warnings) == (replaced != text)
    replaced.encode("utf-8")


def test_what_ftfy_would_repair_is_shown_to_it() -> None:
    sound = [chr(code) for code in range(0x80, 0x10000) if not 0xD800 <= code < 0xE000]
    marks = "“”‘’–—…"
    texts = [
        f"{before}{one}{after}" for one in sound for before, after in (("a", "b"), (" ", " "), (".", "1"))
    ]
    texts += ["".join(three) for three in product([*marks, "a", " "], repeat=3)]
    bad = [text for text in texts if is_bad(text)]
    assert len(bad) > 90
    assert all(decoding._DOUBTFUL.search(text) for text in bad)


def test_mojibake_is_repaired_and_sound_text_is_not_touched() -> None:
    broken = TEXT.encode().decode("cp1252", "ignore")
    fixed, warnings = repair(f"“Sound” text, naïve café.\n{broken}")
    assert "“Sound” text, naïve café." in fixed
    assert "Nîmes" in fixed
    assert [warning.code for warning in warnings] == ["mojibake"]


WORDS = (
    "“Nein”,",
    "‘aye’",
    "« Non »",
    "„Tak”",
    "café",
    "Łódź",
    "São",
    "Ørsted",
    "naïve",
    "—",
    "–",
    "…",
    "£5",
    "20°",
    "it’s",
)


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS)))
def test_quotation_marks_and_accents_stay(words: list[str]) -> None:
    text = " ".join(words)
    assert repair(text)[0] == text
