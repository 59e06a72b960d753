import pytest
from msgspec.structs import replace

from onrecord.layers.attribution import attribute
from onrecord.models.loading import load_encoder
from onrecord.models.reading import Reading, Relation
from onrecord.types import Article


def reading(text, *relations):
    """What a network would have read: (cue, source, *contents) as strings of the text."""

    def at(words):
        start = text.index(words)
        return start, start + len(words)

    made = tuple(
        Relation(
            cue=at(cue),
            source=at(source) if source else None,
            content=tuple(at(c) for c in contents),
            score=0.8,
            cue_score=0.8,
            source_score=0.8,
            content_score=0.8,
        )
        for cue, source, *contents in relations
    )
    return Reading(relations=made, mentions=(), sentence_ends=())


def contents(text, *relations):
    return [s.content.text for s in attribute(Article(text=text), reading(text, *relations))]


def test_a_content_that_breaks_off_in_a_quotation_is_taken_whole():
    text = 'Ms Roe said the pier was "safe for now, and cheap to mend" on Friday.'
    found = contents(text, ("said", "Ms Roe", 'the pier was "safe for now'))
    assert found == ['the pier was "safe for now, and cheap to mend"']


def test_a_few_words_that_are_neither_source_nor_cue_are_not_left_out_of_a_content():
    text = "The pier at Saint Ann remains safe, she said, unless it rains."
    found = contents(text, ("said", "she", "The pier at", "remains safe", "unless it rains"))
    assert found == ["The pier at Saint Ann remains safe unless it rains"]


def test_a_sentence_between_two_pieces_of_a_content_stays_out_of_it():
    text = "The pier is safe, she said. It was built in 1910. It will open in May."
    found = attribute(
        Article(text=text), reading(text, ("said", "she", "The pier is safe", "It will open in May"))
    )
    assert [text[a:b] for a, b in found[0].content.spans] == ["The pier is safe", "It will open in May"]


@pytest.mark.parametrize(
    ("content", "cue", "left"),
    [
        ("sure the dam would hold", "was sure", "the dam would hold"),
        ("the first to doubt the dam", "was", "the first to doubt the dam"),
    ],
)
def test_an_auxiliary_alone_is_no_cue(content, cue, left):
    text = f"In the end Ms Roe was {content}."
    (found,) = attribute(Article(text=text), reading(text, ("was", "Ms Roe", content)))
    assert (found.cue.text, found.content.text) == (cue, left)


def test_most_of_a_quotation_means_all_of_it():
    text = "“The pier is safe, and it will open in May,” she said."
    assert contents(text, ("said", "she", "The pier is safe, and it will")) == [
        "The pier is safe, and it will open in May"
    ]


def test_a_word_of_a_quotation_stays_a_word():
    text = "“He told me the bridge had to go before the winter storms came in again,” said Roe."
    found = contents(text, ("told", "He", "the bridge had"), ("said", "Roe", text[1:-14]))
    assert "the bridge had" in found


def test_a_quotation_goes_on_in_the_next_paragraph():
    text = "“The pier is safe,” said Roe. “We looked at it.\n“We will look again,” she went on to say."
    found = attribute(
        Article(text=text), reading(text, ("said", "Roe", "The pier is safe", "We looked at it."))
    )
    assert found[0].content.text.endswith("We will look again")


def test_a_quotation_that_the_network_missed_is_taken_from_the_rules():
    text = "The council met on Monday.\n\n“The pier is safe, whatever they say.” ― Ada Roe\n"
    found = attribute(Article(text=text), reading(text))
    assert [(s.source.text, s.method) for s in found] == [("Ada Roe", "rules:quote-signed")]


def test_a_participle_after_a_quotation_of_two_sentences_has_the_source_before_it():
    text = 'Roe said "it is over. Nobody will pay," adding that she was sorry. Adding salt helps.'
    read = reading(
        text, ("said", "Roe", '"it is over. Nobody will pay,"'), ("adding", None, "that she was sorry")
    )
    first, second = attribute(Article(text=text), read)
    assert first.source.text == second.source.text == "Roe"


def test_a_short_form_keeps_its_apostrophe():
    text = "I'm nervous about flying."
    (found,) = attribute(Article(text=text), reading(text, ("'m nervous about", "I", "flying")))
    assert found.cue.text == "'m nervous about"


TRANSCRIPT = "ROE: When did the pier move?\nDOE: At four. My watch said ten.\nHe wrote it down.\nROE: Did he?"


def test_a_turn_of_a_transcript_does_not_reach_into_the_next():
    first, second, *_ = contents(TRANSCRIPT, (":", "ROE", TRANSCRIPT[5:46]))
    assert (first, second) == ("When did the pier move?", "At four. My watch said ten.")


def test_a_turn_takes_the_paragraphs_that_the_network_gives_it():
    text = TRANSCRIPT.replace("DOE:", "DOE :")  # a colon of its own, to be found by
    answer = "At four. My watch said ten.\nHe wrote it down."
    assert answer in contents(text, (" :", "DOE", answer))


def test_what_a_turn_reports_stays():
    assert "ten" in contents(TRANSCRIPT, ("said", "My watch", "ten"))


def test_method_tells_where_punctuation_moved_a_bound():
    text = "“The pier is safe, and it will open in May,” she said."
    moved = attribute(Article(text=text), reading(text, ("said", "she", "The pier is safe, and it will")))
    assert moved[0].method == "model+quotation"


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’"])
def test_direct_speech_in_every_style_of_marks(marks):
    text = (
        f"{marks[0]}The ferry will not sail before noon tomorrow,{marks[1]} the harbour master, Li Wei, said."
    )
    found = attribute(Article(text=text), load_encoder("accurate").read(text))
    assert [s.content.text.rstrip(",") for s in found] == ["The ferry will not sail before noon tomorrow"]
    assert found[0].kind == "direct"
    assert "harbour master" in found[0].source.text


def test_what_he_asked_is_not_what_she_replied():
    asked, replied = "“Who signed the order?”", "“That is our whole case,”"
    text = f"{asked} the judge asked. {replied} replied Ms Rangan."
    found = contents(text, ("asked", "the judge", asked), ("replied", "Ms Rangan", asked, replied))
    assert found == [asked.strip("“”"), replied.strip("“,”")]


def test_a_quotation_that_goes_through_paragraphs_without_marks_is_one():
    text = "“No one should pay.\n\nThe pier was safe.\n\nThis was greed,” Matt Roe said in London."
    found = contents(text, ("said", "Matt Roe", "pier was safe.\n\nThis was greed,"))
    assert found == ["No one should pay. The pier was safe.\n\nThis was greed"]


def test_a_content_does_not_end_with_the_word_that_begins_what_follows():
    text = "Roe announced his intent to close the pier in 2018."
    assert contents(text, ("announced", "Roe", "his intent to close the pier in")) == [
        "his intent to close the pier"
    ]


@pytest.mark.parametrize(
    ("text", "marked", "cue"),
    [
        ("The pier is safe, Roe told the Echo.", ("told the", "Roe", "The pier is safe"), "told"),
        ("Roe said on Friday that it was over.", ("said on", "Roe", "that it was over"), "said"),
        ("Roe called for calm in the town.", ("called for", "Roe", "calm in the town"), "called for"),
        ("Roe called for calm in the town.", ("called", "Roe", "calm in the town"), "called for"),
        ("The plan is backed by Roe.", ("is backed by", "Roe", "The plan"), "is backed by"),
    ],
)
def test_a_cue_ends_with_a_preposition_only_before_what_it_governs(text, marked, cue):
    found = attribute(Article(text=text), reading(text, marked))
    assert [s.cue.text for s in found] == [cue]


def test_marks_of_two_quotations_around_other_words_stay():
    text = "Roe told the Echo “trust” was “key to the work”."
    found = contents(text, ("told", "Roe", "“trust” was “key to the work”"))
    assert found == ["“trust” was “key to the work”"]


def test_what_is_more_likely_wrong_than_right_is_left_out():
    text = "Roe said the pier was safe."
    sure = reading(text, ("said", "Roe", "the pier was safe"))
    doubtful = replace(sure, relations=tuple(replace(r, score=0.3) for r in sure.relations))
    assert len(attribute(Article(text=text), sure)) == 1
    assert attribute(Article(text=text), doubtful) == ()


def test_two_cues_with_the_same_content_are_one_statement():
    text = "Roe wrote in a letter, telling patients that the ward would close."
    twice = reading(
        text,
        ("wrote", "Roe", "that the ward would close"),
        ("telling", "Roe", "that the ward would close"),
    )
    assert len(attribute(Article(text=text), twice)) == 1
