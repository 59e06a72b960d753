"""From the sources of an article's statements to its entities, in the order of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.lang.en import offices, phrases, pronouns
from onrecord.layers.who.bodies import Bodies
from onrecord.layers.who.desk import PEOPLE, first_ahead
from onrecord.layers.who.entities import Cast, Entity
from onrecord.layers.who.office import Days
from onrecord.layers.who.persons import Persons
from onrecord.layers.who.phrases import Phrase, read_phrase
from onrecord.layers.who.salience import SPEAKING, SUBJECT, TAKEN_UP
from onrecord.layers.who.scene import Scene
from onrecord.layers.who.states import country_of
from onrecord.types import Offsets, Statement

_THIRD = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
_DESCRIPTION = re.compile(r"\b[Tt]he (?:[^\W\d_]+ ){0,2}?([^\W\d_]+(?:-[^\W\d_]+)?)\b")
_IS_A = re.compile(r" (?:is|was|became|remains) (?:(?:also|now|once|still) )?(?:an?|the|one) [^,;]{1,60}$")
_PARTICIPLE = re.compile(r"(?:also |again |further )?[a-z]+ing\b")
_VERBAL = re.compile(r" (?:and|but|said|says|told|was|is|were|are|had|has|have|will|would|that|when) ")


class Resolver(Persons, Bodies):
    """Resolves each source once; later sources lean on earlier ones."""

    def __init__(
        self, scene: Scene, cast: Cast, statements: Sequence[Statement], *, days: Days | None
    ) -> None:
        super().__init__(scene, cast, days=days)
        self.statements = statements
        self.by_id = {statement.id: i for i, statement in enumerate(statements)}
        self.speakers: dict[int, Entity | None] = {}
        self._open: set[int] = set()
        self._contents = sorted(
            (start, end, i) for i, one in enumerate(statements) for start, end in one.content.spans
        )

    def run(self) -> list[Entity | None]:
        """The speaker of each statement."""
        tasks: list[tuple[int, int]] = [(_start(statement), i) for i, statement in enumerate(self.statements)]
        sources = {_start(statement) for statement in self.statements if statement.source is not None}
        tasks += [
            (match.start(), kind)
            for kind, pattern in ((-1, _THIRD), (-2, _DESCRIPTION))
            for match in pattern.finditer(self.scene.text)
            if match.start() not in sources and self.scene.quote(match.start()) is None
        ]
        for at, i in sorted(tasks):
            if i == -1:
                self.take_up(at)
            elif i == -2:
                self.mention(at)
            else:
                self.speaker(i)
        return [self.speakers[i] for i in range(len(self.statements))]

    def take_up(self, at: int) -> None:
        """A pronoun of the narrative keeps its antecedent present."""
        match = _THIRD.match(self.scene.text, at)
        assert match is not None
        word = match[0].lower()
        found = self.third_person(at, word, None)
        if found is not None:
            self.salience.note(found, at, TAKEN_UP if word in ("he", "she") else 0.9)

    def mention(self, at: int) -> None:
        """A definite description of the narrative keeps whom it means present."""
        match = _DESCRIPTION.match(self.scene.text, at)
        assert match is not None
        if match[1].lower() not in offices.PERSON_NOUNS:
            return
        phrase = read_phrase(self.scene, at, match.end())
        if phrase.form != "person":
            return
        found = self.already(phrase, country_of(phrase.core))
        if found is not None:
            first = at == self.scene.sentences[self.scene.sentence(at)][0]
            self.salience.note(found, at, SUBJECT if first else 1.0)

    def speaker(self, i: int) -> Entity | None:
        """The speaker of statement ``i``."""
        if i in self.speakers:
            return self.speakers[i]
        if i in self._open:
            return None
        self._open.add(i)
        found = self.resolve(i)
        self._open.discard(i)
        self.speakers[i] = found
        source = self.statements[i].source
        if found is not None and source is not None:
            at = source.spans[0][0]
            found.spoken.extend(source.spans[:1])
            quoted = self.scene.quote(at) is not None
            kin = source.text.split(None, 1)[0].lower() in phrases.POSSESSIVE and " " in source.text
            self.salience.note(found, at, 0.3 if quoted else 1.0 if kin else SPEAKING)
        return found

    def resolve(self, i: int) -> Entity | None:
        """What the source of statement ``i`` stands for."""
        source = self.statements[i].source
        if source is None:
            return self.floating(i)
        start, end = self.whole(*source.spans[0])
        phrase = read_phrase(self.scene, start, end)
        if not any(map(str.isalnum, phrase.core)):
            return None
        if phrase.form == "pronoun":
            return self.pronoun(i, phrase)
        if phrase.form == "name" and phrase.name is not None:
            return self.named(phrase)
        if phrase.form == "several":
            return self.keyed(phrase, "group", plural=True)
        if phrase.form == "person":
            return self.described(phrase)
        if phrase.form == "body":
            return self.body(phrase)
        if phrase.form == "document":
            return self.document(phrase)
        if phrase.form == "group":
            return self.group(phrase)
        return self.unnamed(phrase)

    def whole(self, start: int, end: int) -> Offsets:
        """The source with the whole of a word or name that it breaks off in, or before ("Mr" of "Mr Sol")."""
        text = self.scene.text
        while start and text[start].isalnum() and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
            end += 1
        for name in self.scene.names_at(start, end + 2):
            if name.start < end < name.end:
                return start, name.end
            if name.start < start < name.end and not any(map(str.isspace, text[name.start : start])):
                start = name.start
            alone = self.scene.text[start:end].strip().lower()
            if name.start >= end and (alone in offices.HONORIFICS or alone in offices.TITLES):
                return start, name.end
        return start, end

    def floating(self, i: int) -> Entity | None:
        """A quotation without a source is its neighbour's when it goes on with it in the same paragraph, and so is
        what a participle adds in the same sentence."""
        statement = self.statements[i]
        if i and statement.nested_in is None and self.goes_on(i):
            return self.speaker(i - 1)
        if statement.kind != "direct" or statement.nested_in is not None or i == 0:
            return None
        before = self.statements[i - 1]
        here = self.scene.paragraph(statement.content.spans[0][0])
        last = max(before.content.spans[-1][1], before.source.spans[-1][1] if before.source else 0)
        if before.kind == "indirect" or self.scene.paragraph(last - 1) != here:
            return None
        return self.speaker(i - 1)

    def goes_on(self, i: int) -> bool:
        """Whether the cue is a participle that hangs on the statement before: "she said it was, adding that …"."""
        cue, before = self.statements[i].cue, self.statements[i - 1]
        if cue is None or not _PARTICIPLE.match(cue.text) or before.nested_in is not None:
            return False
        at, last = cue.spans[0][0], before.content.spans[-1][1]
        return last <= at and self.scene.sentence(last - 1) == self.scene.sentence(at)

    def enclosing(self, i: int, at: int) -> int | None:
        """The innermost other statement whose content holds ``at``."""
        nested = self.statements[i].nested_in if i >= 0 else None
        if nested is not None and nested in self.by_id:
            return self.by_id[nested]
        found: tuple[int, int] | None = None
        for start, end, j in self._contents:
            if start > at:
                break
            if j != i and at < end and (found is None or end - start < found[0]):
                found = (end - start, j)
        return found[1] if found else None

    def pronoun(self, i: int, phrase: Phrase) -> Entity | None:
        """The antecedent of a source that is a pronoun."""
        word, at = phrase.head, phrase.start
        around = self.enclosing(i, at)
        if word in pronouns.FIRST_SINGULAR or word in pronouns.FIRST_PLURAL:
            return self.speaker(around) if around is not None else None
        if word in pronouns.MALE or word in pronouns.FEMALE:
            return self.third_person(at, word, around, own=self.statements[i].content.spans)
        if word in pronouns.RELATIVE:
            return self.relative(at)
        if word in pronouns.PLURAL:
            return self.plural(at, around, own=self.statements[i].content.spans)
        if word in pronouns.THINGS:
            return self.thing(at, around, own=self.statements[i].content.spans)
        return None

    def third_person(
        self, at: int, word: str, around: int | None, own: Sequence[Offsets] = ()
    ) -> Entity | None:
        """Whom "he" or "she" means."""
        gender = "m" if word in pronouns.MALE else "f"
        without: set[int] = set()
        if around is None:
            around = self.enclosing(-1, at)
        if around is not None:
            teller = self.speaker(around)
            if teller is not None and self.scene.quote(at) is not None:
                without.add(id(teller))
            elif teller is not None and teller.type in PEOPLE and teller.gender in (gender, None):
                return teller
        ranked = self.salience.ranked(at, PEOPLE, gender=gender, plural=False, without=without, outside=own)
        found = None if self.together(ranked, at) else first_ahead(ranked)
        if found is not None and found.gender is None:
            found.gender = gender
            found.type = "person" if found.perhaps_person else found.type
        return found

    def together(self, ranked: list[tuple[float, Entity]], at: int) -> bool:
        """Whether the two most present were last named side by side ("Amos and Isaac Phiri own …"): "he" is either."""
        if len(ranked) < 2:
            return False
        first, second = (self.last_named(one, at) for _, one in ranked[:2])
        if first is None or second is None:
            return False
        (_, end), (start, _) = sorted((first, second))
        return self.scene.text[end:start].strip() in phrases.JOINTS

    def last_named(self, one: Entity, at: int) -> Offsets | None:
        """The last mention or source before ``at``."""
        return max((span for span in (*one.mentions, *one.spoken) if span[0] < at), default=None)

    def relative(self, at: int) -> Entity | None:
        """Whom "who" goes back to: the name or noun phrase right before it, past an apposition."""
        text = self.scene.text
        end = at
        while end and text[end - 1] in " ,\u00a0—–-":
            end -= 1
        if text.startswith("who", at):
            person = self.apposed(at)
            if person is not None:
                return person
        for name in self.scene.names_in(max(0, end - 60), end):
            if name.end == end and name.start in self.cast.of_name:
                return self.cast.of_name[name.start]
        low = max(text.rfind("\n", 0, end) + 1, end - 120)
        words = self.scene.words(low, end)
        start = next((a for a, _, word in reversed(words) if word.lower() in phrases.OPENERS), None)
        if start is None or start >= end:
            return None
        phrase = read_phrase(self.scene, start, end)
        before = self.scene.names_in(max(low, start - 60), start)
        if phrase.form in ("person", "unnamed") and before:
            gap = text[before[-1].end : start].strip()
            if gap == "," or gap in phrases.COPULAS:
                return self.cast.of_name.get(before[-1].start)
        if phrase.form == "name" and phrase.name is not None:
            return self.named(phrase)
        if phrase.form == "person":
            return self.described(phrase)
        return self.group(phrase) if phrase.form == "group" else None

    def apposed(self, at: int) -> Entity | None:
        """The person named last before ``at``, if only an apposition lies between."""
        start = max(self.scene.sentences[self.scene.sentence(at)][0], at - 140)
        people = [name for name in self.scene.names_in(start, at) if name.type == "person"]
        if not people:
            return None
        gap = self.scene.text[people[-1].end : at]
        if not gap.strip(" ,—–-(") or (gap.startswith(", ") and not _VERBAL.search(gap)):
            return self.cast.of_name.get(people[-1].start)
        return self.cast.of_name.get(people[-1].start) if _IS_A.match(gap) else None

    def plural(self, at: int, around: int | None, own: Sequence[Offsets]) -> Entity | None:
        """Whom "they" means: those who spoke or were named last, if they are many or a body."""
        if around is not None and self.scene.quote(at) is None:
            teller = self.speaker(around)
            if teller is not None and (teller.plural or teller.type == "organization"):
                return teller
        ranked = self.salience.ranked(at, ("group", "unnamed", "organization"), outside=own)
        ranked = [(score * (1.5 if one.plural else 0.5), one) for score, one in ranked]
        return first_ahead(sorted(ranked, key=lambda one: -one[0]), least=0.3)

    def thing(self, at: int, around: int | None, own: Sequence[Offsets]) -> Entity | None:
        """What "it" means."""
        if around is not None and self.scene.quote(at) is None:
            teller = self.speaker(around)
            if teller is not None and teller.type in ("organization", "country", "document"):
                return teller
        ranked = self.salience.ranked(at, ("organization", "country", "document"), plural=False, outside=own)
        return first_ahead(ranked, least=0.3)


def _start(statement: Statement) -> int:
    span = statement.source or statement.content
    return span.spans[0][0]
