"""Bodies, documents, groups and unnamed sources."""

from __future__ import annotations

from onrecord.lang.en import groups, pronouns
from onrecord.lang.people import fold
from onrecord.layers.who.desk import Desk, first_ahead
from onrecord.layers.who.entities import Entity
from onrecord.layers.who.phrases import Phrase


class Bodies(Desk):
    """Whatever speaks without being a person with a name."""

    def body(self, phrase: Phrase) -> Entity | None:
        """A body called by its noun: the named one it goes back to, or one of its own."""
        bare = phrase.definite and len(phrase.modifiers) <= 1 and phrase.possessor is None
        if bare and phrase.head == "campaign":
            found = self.campaign(phrase)
            if found is not None:
                return found
        if bare and not phrase.complement.startswith("of "):
            ranked = self.salience.ranked(phrase.start, ("organization",))
            fits = [(score, one) for score, one in ranked if phrase.head in one.nouns]
            if not fits and phrase.head in groups.ANY_BODY:
                fits = [
                    (score, one)
                    for score, one in ranked
                    if (any(one.spoken) or score > 0.5) and not _is_another(one, phrase.head)
                ]
            found = first_ahead(fits, margin=1.0)
            if found is not None:
                return found
        return (
            self.named_body(phrase)
            or self.among_keyed(phrase, "organization")
            or self.keyed(phrase, "organization")
        )

    def named_body(self, phrase: Phrase) -> Entity | None:
        """The body whose name ends in these words ("the budget office"), or that just spoke ("the liberal daily")."""
        if not phrase.definite or phrase.possessor is not None or phrase.inner is not None:
            return None
        words = [word.lower() for word in phrase.modifiers[1:]] + [phrase.head]
        ranked = self.salience.ranked(phrase.start, ("organization",), plural=False)
        found = first_ahead(
            [(score, one) for score, one in ranked if one.name.lower().split()[-len(words) :] == words],
            margin=1.0,
        )
        if found is None and phrase.head in groups.ANY_BODY:
            spoke = [
                (score, one) for score, one in ranked if one.spoken and not _is_another(one, phrase.head)
            ]
            found = first_ahead(spoke, margin=1.0, least=0.8)
        return found

    def campaign(self, phrase: Phrase) -> Entity | None:
        """The campaign of whoever is most present, if it is spoken of; else the one that spoke last."""
        ranked = self.salience.ranked(phrase.start, ("person", "organization"), plural=False)
        for score, one in ranked:
            if one.type == "organization" and "campaign" in one.nouns and score > 0.5:
                return one
            key = ("organization", f"{id(one)} campaign")
            if one.type == "person" and key in self.keys:
                return self.keys[key]
        return None

    def among_keyed(self, phrase: Phrase, kind: str) -> Entity | None:
        """An earlier source without a name whose words hold all words of this definite phrase."""
        if not phrase.definite or phrase.possessor is not None:
            return None
        wanted = {word.lower() for word in phrase.modifiers[1:]} | {phrase.head}
        for one in reversed(list(self.keys.values())):
            if one.type == kind and phrase.head in one.nouns and wanted <= set(fold(one.name).split()):
                return one
        return None

    def document(self, phrase: Phrase) -> Entity | None:
        """A document: "the report" is the one cited before."""
        if phrase.definite and len(phrase.modifiers) <= 1:
            ranked = self.salience.ranked(phrase.start, ("document",))
            found = first_ahead(
                [(score, one) for score, one in ranked if phrase.head in one.nouns], margin=1.0
            )
            if found is not None:
                return found
            alike = {noun for nouns in groups.SAME_DOCUMENT if phrase.head in nouns for noun in nouns}
            found = first_ahead([(score, one) for score, one in ranked if alike & one.nouns], margin=1.0)
            if found is not None:
                return found
        found = self.among_keyed(phrase, "document")
        if found is not None:
            return found
        return self.keyed(phrase, "document") if phrase.definite else self.new(phrase, "document")

    def group(self, phrase: Phrase) -> Entity | None:
        """Many people without a name; the same words are the same group."""
        return self.keyed(phrase, "group", plural=True)

    def unnamed(self, phrase: Phrase) -> Entity | None:
        """A source that stays unnamed, or whose words say nothing of what it is."""
        if phrase.form == "unnamed" and phrase.definite:
            ranked = self.salience.ranked(phrase.start, ("unnamed",))
            found = first_ahead(
                [(score, one) for score, one in ranked if phrase.head in one.nouns], margin=1.0
            )
            if found is not None:
                return found
        if phrase.head in pronouns.BACKWARD and not [
            word for word in phrase.modifiers if word.lower() != "the"
        ]:
            return None
        if phrase.form == "other" and phrase.definite:
            return self.keyed(phrase, "organization" if _is_capital(phrase) else "document")
        if phrase.form == "other" and _is_capital(phrase):
            return self.keyed(phrase, "person")
        return (
            self.keyed(phrase, "unnamed", plural=phrase.plural)
            if phrase.plural
            else self.new(phrase, "unnamed")
        )


def _is_another(one: Entity, head: str) -> bool:
    """Whether a body is known to be something else than the noun says: a firm of analysts is no airline."""
    return bool(one.nouns & groups.ANY_BODY) and head not in one.nouns | groups.ANY_KIND


def _is_capital(phrase: Phrase) -> bool:
    return phrase.core.split()[-1][:1].isupper()
