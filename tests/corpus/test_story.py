from benchmarks.quality.corpus.records import record_of
from onrecord.corpus import list_stories, tell_story
from onrecord.corpus.story import lay_words
from onrecord.types import Headline
from tests.builders import make_record

FULL = "For now we will probably close two ponds if the frost holds. The ducks have gone."
FIRM = "We will close two ponds."
LONG = (
    "A storm tore the roof off the cannery in Port Malden on Sunday and the night shift fled into the street. "
    "Nobody was hurt, the harbour master said, but the ice machines stood in the rain until the morning."
)


def told():
    return tell_story(
        [
            record_of(FIRM, id="firm", day="2025-01-08"),
            record_of(FULL, id="full", day="2025-01-07"),
        ]
    )


def test_what_a_wording_dropped_is_named_as_in_a_headline():
    (quote,) = told().quotes
    fullest, firmer = quote.wordings
    assert (quote.speaker, quote.said) == ("Ana Delgado", "2025-01-07")
    assert (fullest.report, fullest.firmness, fullest.differences) == ("full", "fullest", ())
    assert (firmer.report, firmer.firmness) == ("firm", "firmer")
    assert {(one.type, one.fullest) for one in firmer.differences} == {
        ("dropped_hedge", "For now"),
        ("dropped_hedge", "probably"),
        ("dropped_condition", "if the frost holds"),
    }


def test_a_firm_no_for_one_that_commits_to_nothing():
    soft = record_of("We see no need for cuts in supply to Kelmark.", id="a", day="2025-03-04")
    firm = record_of("We will not cut supply to Kelmark.", id="b", day="2025-03-04")
    (quote,) = tell_story([firm, soft]).quotes
    (difference,) = quote.wordings[1].differences
    assert (difference.type, difference.fullest) == ("changed_certainty", "see no need")


def test_word_by_word_both_texts_can_be_put_together_again():
    (quote,) = told().quotes
    for wording in quote.wordings:
        here = " ".join(piece.text for piece in wording.pieces if piece.kind != "left_out")
        assert here == wording.content
    pieces = lay_words(FULL, "We will “probably” close two ponds; soon")
    assert "probably" not in " ".join(piece.text for piece in pieces if piece.kind != "same")
    assert [piece.text for piece in pieces if piece.kind == "only_here"] == ["soon"]
    assert lay_words("", "") == [] and [piece.kind for piece in lay_words("a", "")] == ["left_out"]


def test_every_sentence_that_both_tell_is_compared():
    one = record_of("We may sell the mill. The lake is full.", id="one", day="2025-01-07")
    two = record_of("The lake is full. We will sell the mill.", id="two", day="2025-01-08")
    (quote,) = tell_story([one, two]).quotes
    assert [difference.fullest for difference in quote.wordings[1].differences] == ["may"]


def test_copies_are_counted_once_and_named():
    records = [
        make_record(LONG, id="b", date="2025-03-03", title="Roof gone", publisher="The Ferry"),
        make_record(LONG, id="a", date="2025-03-02", title="Storm hits cannery", publisher="Malden Post"),
        make_record("A girl of nine won the chess prize.", id="c", date="2025-03-02"),
    ]
    stories = {line.id: line for line in list_stories(records)}
    line = stories["a"]
    assert line.reports == ("a", "b") and line.counted == 1 and line.title == "Storm hits cannery"
    assert (line.start, line.end) == ("2025-03-02", "2025-03-03")
    assert line.publishers == ("Malden Post", "The Ferry")
    assert stories["c"].counted == 1 and len(stories) == 2
    story = tell_story(records[:2])
    assert [(one.report, one.copy_of) for one in story.reports] == [("a", None), ("b", "a")]
    assert story.quotes == ()


def test_the_words_of_a_copy_are_no_wording_of_its_own():
    text = f"{FULL} {LONG}"
    records = [
        record_of(text, id="full", day="2025-01-07"),
        record_of(text, id="copy", day="2025-01-07"),
        record_of(FIRM, id="firm", day="2025-01-08"),
    ]
    (quote,) = tell_story(records).quotes
    assert [wording.report for wording in quote.wordings] == ["copy", "firm"]
    assert quote.wordings[0].copies == ("full",)


def test_headlines_come_with_their_verdict_and_none_when_not_judged():
    records = [
        make_record(id="a", headline=Headline(verdict="faithful")),
        make_record(id="b"),
        make_record(id="c", date=None),
    ]
    reports = tell_story(records).reports
    assert [one.headline and one.headline.verdict for one in reports] == ["faithful", None, None]
    assert reports[2].published.start is None
