"""Bytes to text: which encoding, and what of the text is junk of the transport.

The order: a byte-order mark, UTF-8 where the bytes are valid as such, what the carrier declared, what the
page's own ``meta`` says, what the bytes look like. Text is repaired only where it is plainly broken
(mojibake, lone surrogates, control characters); quotation marks and accents stay as they are written.
"""

from __future__ import annotations

import codecs
import re

from onrecord.errors import ContentError
from onrecord.types import Warn

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = {
    b"%PDF-": "a PDF", b"\x89PNG": "a PNG image", b"\xff\xd8\xff": "a JPEG image", b"GIF8": "a GIF image",
    b"PK\x03\x04": "a ZIP archive or an office document", b"\x1f\x8b": "a gzip file", b"\x7fELF": "a program",
    b"\xd0\xcf\x11\xe0": "an old office document", b"BZh": "a bzip2 file", b"\xfd7zXZ": "an xz file",
    b"SQLite format 3": "a database", b"RIFF": "a media file", b"OggS": "a media file",
    b"ID3": "a media file",
}  # fmt: skip
# The web's labels that mean a wider Windows set (WHATWG Encoding Standard).
_LABELS = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "iso8859-1": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
# Codecs of Python that are no encoding of pages.
_NO_PAGE = frozenset(
    {"unicode_escape", "raw_unicode_escape", "idna", "punycode", "utf-7", "undefined", "mbcs", "oem"}
)
_META = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_XML = re.compile(rb"^\s{0,50}<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9_.:-]{2,40})")
_HEAD = 4096
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
# What mojibake is made of: characters of the C1 range, the letters that UTF-8 most often becomes, and letters or signs
# beyond ASCII side by side. Marks of print stand beside each other in sound text.
_DOUBTFUL = re.compile(r"[\x80-\x9fÂÃŒœ]|[^\x00-\x7f“”‘’–—…][^\x00-\x7f]|[^\x00-\x7f][^\x00-\x7f“”‘’–—…]")
_MAX_CONTROL_SHARE = 0.05


def decode(data: bytes, *, charset: str | None, location: str) -> tuple[str, tuple[Warn, ...]]:
    """The text of the bytes.

    Raises:
        ContentError: the bytes are no text (an image, an archive, a program).
    """
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise ContentError(location, f"is {what}, no page of text", code="binary")
    text, warnings = _decode(data, charset)
    controls = len(_CONTROLS.findall(text))
    if controls > _MAX_CONTROL_SHARE * len(text):
        raise ContentError(location, "is binary: too many control characters for a text", code="binary")
    return text, warnings


def clean(text: str) -> tuple[str, tuple[Warn, ...]]:
    """The text with ``\\n`` as its only line end, plain spaces, and without characters that nobody sees."""
    text = _LINE_ENDS.sub("\n", text)
    warnings = []
    if _CONTROLS.search(text):
        text = _CONTROLS.sub("", text)
        warnings.append(
            Warn(code="control_characters", message="control characters were taken out of the text")
        )
    text, surrogates = replace_surrogates(text)
    text = _SPACES.sub(" ", _UNSEEN.sub("", text))
    return text, (*warnings, *surrogates)


def replace_surrogates(text: str) -> tuple[str, tuple[Warn, ...]]:
    """The text with each lone surrogate, which no file can hold, as U+FFFD; its length stays the same."""
    if not _SURROGATES.search(text):
        return text, ()
    message = "half characters (lone surrogates) were replaced by U+FFFD"
    return _SURROGATES.sub("\ufffd", text), (Warn(code="lone_surrogates", message=message),)


def repair(text: str) -> tuple[str, tuple[Warn, ...]]:
    """The text with its mojibake (UTF-8 read as something else) undone, line by line, by ftfy; nothing
    else."""
    if text.isascii() or not _DOUBTFUL.search(text):
        return text, ()
    import ftfy  # only here: it takes longer to load than most pages to read
    from ftfy.badness import is_bad

    lines = text.split("\n")
    fixed = [ftfy.fix_encoding(line) if not line.isascii() and is_bad(line) else line for line in lines]
    if fixed == lines:
        return text, ()
    count = sum(a != b for a, b in zip(lines, fixed, strict=True))
    message = f"characters of a wrong encoding (mojibake) were repaired in {count} lines"
    return "\n".join(line.replace("\n", " ") for line in fixed), (Warn(code="mojibake", message=message),)


def _decode(data: bytes, charset: str | None) -> tuple[str, tuple[Warn, ...]]:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _lenient(data[len(bom) :], name)
    wide = _wide(data)
    if wide is not None:
        return _lenient(data, wide)
    valid = _strict(data, "utf-8")
    if valid is not None and (not valid.isascii() or "\x1b" not in valid):
        return valid, ()
    for label in (charset, _labelled(data)):
        text = _strict(data, label) if label else None
        if text is not None:
            return text, ()
    return _sniffed(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of a western text is zero."""
    head = data[: _HEAD - _HEAD % 2]
    if len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _labelled(data: bytes) -> str | None:
    found = _XML.search(data[:_HEAD]) or _META.search(data[:_HEAD])
    label = found.group(1).decode("ascii").lower() if found else None
    return (
        None if label is None or label.startswith("utf-16") else label
    )  # it was read as bytes, so it is not


def _strict(data: bytes, label: str) -> str | None:
    name = label.strip().lower()
    name = _LABELS.get(name, name)
    if name in _NO_PAGE:
        return None
    try:
        info = codecs.lookup(name)
        name = _LABELS.get(info.name, info.name)
        return data.decode(name) if name not in _NO_PAGE and info._is_text_encoding else None
    except (LookupError, ValueError):
        return None


def _lenient(data: bytes, name: str) -> tuple[str, tuple[Warn, ...]]:
    try:
        return data.decode(name), ()
    except UnicodeDecodeError:
        message = f"some bytes are not valid {name} and were replaced by U+FFFD"
        return data.decode(name, "replace"), (Warn(code="encoding", message=message),)


def _sniffed(data: bytes) -> tuple[str, tuple[Warn, ...]]:
    """UTF-8 with a few broken bytes, else the likeliest other encoding, else Windows-1252."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    wide = sum(1 for character in text if character > "\x7f") - broken
    if wide > 2 * broken:
        return _lenient(data, "utf-8")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    name = best.encoding if best is not None else "cp1252"
    guessed = _strict(data, name)
    if guessed is None or name.startswith(("utf_16", "utf_32")):
        name, guessed = "cp1252", data.decode("cp1252", "replace")
    return guessed, (Warn(code="encoding", message=f"no encoding is declared: read as {name}"),)
