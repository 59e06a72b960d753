"""Quotations that stand alone, with drafts and mentions given, so that no network is needed."""

from onrecord.layers.clauses import read_sentences
from onrecord.layers.floating import settle_floating
from onrecord.layers.quotations import find_quotations
from onrecord.layers.quoted_speech import Draft
from onrecord.models.reading import Mention


def settled(text: str, drafts: list[Draft], *persons: str) -> list[tuple[str | None, list[str]]]:
    mentions = [
        Mention(start=text.index(name), end=text.index(name) + len(name), type="person", score=0.9)
        for name in persons
    ]
    sentences = read_sentences(text, find_quotations(text))
    found = settle_floating(text, sentences, drafts, mentions)
    return [(d.source and text[slice(*d.source)], [text[a:b] for a, b in d.content]) for d in found]


def draft(text: str, source: str, cue: str, *content: str) -> Draft:
    def at(part: str) -> tuple[int, int]:
        return text.index(part), text.index(part) + len(part)

    return Draft(at(source), at(cue), [at(piece) for piece in content], "model", 0.9)


def test_it_belongs_to_whom_the_sentence_before_is_about() -> None:
    text = "Adaeze Cole was close to tears. “We had nothing left.”"
    assert settled(text, [], "Adaeze Cole") == [("Adaeze Cole", ["“We had nothing left.”"])]


def test_a_name_behind_a_comma_counts() -> None:
    text = "Her neighbour, Kofi, is no more hopeful. “They have made up their minds.”"
    assert settled(text, [], "Kofi") == [("Her neighbour, Kofi", ["“They have made up their minds.”"])]


def test_it_goes_on_what_the_sentence_before_quotes() -> None:
    text = "“We had nothing,” she said. “We have less than that now.”"
    drafts = [draft(text, "she", "said", "“We had nothing,”")]
    assert settled(text, drafts) == [("she", ["“We had nothing,”", "“We have less than that now.”"])]


def test_it_is_taken_from_a_statement_of_another_paragraph() -> None:
    text = "“It is over,” said Ann Roe.\n\nBen Oduya disagrees. “We will be back in June.”"
    drafts = [draft(text, "Ann Roe", "said", "“It is over,”", "“We will be back in June.”")]
    assert settled(text, drafts, "Ann Roe", "Ben Oduya") == [
        ("Ann Roe", ["“It is over,”"]),
        ("Ben Oduya", ["“We will be back in June.”"]),
    ]


def test_nobody_is_guessed() -> None:
    text = "The roof fell in at six. “It sounded like thunder.”"
    assert settled(text, []) == []


def test_a_sign_is_no_speech() -> None:
    text = "Ann Roe points at the gate. “No entry.”"
    assert settled(text, [], "Ann Roe") == []
