"""A record as bytes and back, exactly, and what tells one reading of a report from another."""

from __future__ import annotations

import hashlib
import json
import unicodedata
import zlib

import msgspec

from onrecord.types import Article, Record

_LEVEL = 1  # of zlib: higher levels save some 5 % more and take twice the time
_decoder = msgspec.json.Decoder(Record)


def encode_record(record: Record) -> bytes:
    """The record's JSON, compressed."""
    return zlib.compress(_encode(record), _LEVEL)


def _encode(value: Record | Article) -> bytes:
    """JSON. Lone surrogates, which UTF-8 cannot hold, are kept as JSON escapes."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value), separators=(",", ":")).encode("ascii")


def decode_record(body: bytes) -> Record:
    """The record that :func:`encode_record` made the bytes of.

    Raises:
        ValueError: the bytes are damaged.
    """
    try:
        plain = zlib.decompress(body)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    try:
        return _decoder.decode(plain)
    except msgspec.DecodeError as error:
        if isinstance(error, msgspec.ValidationError):
            raise ValueError(str(error)) from error
        return msgspec.convert(json.loads(plain), Record)  # the escapes of lone surrogates


def storable(text: str) -> str:
    """``text`` as any database can hold it: U+FFFD for each lone surrogate and each NUL, so that offsets stay."""
    text = text.replace("\0", "\ufffd")
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


def content_hash(article: Article) -> bytes:
    """What the page said and what was known of it (a date that was given, say), as 16 bytes of SHA-256."""
    return hashlib.sha256(_encode(article)).digest()[:16]


# Letters that Unicode does not decompose, so that the index's own folding leaves them as they are.
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H"}
    | {"ı": "i", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th"}
    | {"\N{RIGHT SINGLE QUOTATION MARK}": "'"}
)


def plain_letters(text: str) -> str:
    """``text`` without accents and with the nearest ASCII letters (Wałęsa → Walesa)."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFD", text.translate(_PLAIN_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
