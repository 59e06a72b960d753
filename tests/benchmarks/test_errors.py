from benchmarks.attribution.errors import errors

TEXT = "Mayor Ada Roe said the bridge would stay open. Her deputy denied it on Friday."


def at(words: str) -> list[list[int]]:
    start = TEXT.index(words)
    return [[start, start + len(words)]]


def relation(source: str, cue: str, content: str) -> dict[str, list[list[int]]]:
    return {"source": at(source) if source else [], "cue": at(cue), "content": at(content)}


GOLD = [
    relation("Mayor Ada Roe", "said", "the bridge would stay open"),
    relation("Her deputy", "denied", "it"),
]


def test_what_is_right_is_no_error():
    assert not errors(TEXT, GOLD, GOLD)


def test_each_error_has_its_kind():
    found = [relation("Her deputy", "said", "bridge would stay open"), relation("", "on", "Friday")]
    assert errors(TEXT, GOLD, found) == {
        "exact but for a few words": 1,
        "source wrong": 1,
        "missed": 1,
        "spurious": 1,
    }


def test_a_content_with_a_right_cue_is_told_apart():
    assert errors(TEXT, GOLD[1:], [relation("Her deputy", "denied", "Friday")]) == {
        "missed, cue found": 1,
        "spurious, cue is right": 1,
    }


def test_a_content_swallowed_by_another_is_joined():
    found = [relation("Mayor Ada Roe", "said", TEXT[19:])]
    assert errors(TEXT, GOLD[1:], found) == {"joined to another": 1, "spurious": 1}


def test_what_annotators_set_aside_is_not_counted():
    assert not errors(TEXT, [], [relation("Her deputy", "denied", "it")], discard=at("denied it on Friday"))
