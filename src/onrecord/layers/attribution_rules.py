"""Statements by rules over punctuation and word lists: the baseline of attribution, without a model.

Direct speech comes from :mod:`onrecord.layers.quoted_speech`, indirect speech from
:mod:`onrecord.layers.reported_speech`, transcripts and colon headlines from
:mod:`onrecord.layers.labelled_speech`; :mod:`onrecord.layers.statements` makes statements of them.
"""

from __future__ import annotations

from onrecord.layers.clauses import read_sentences
from onrecord.layers.labelled_speech import find_labelled, without_labelled
from onrecord.layers.quotations import find_quotations
from onrecord.layers.quoted_speech import find_quoted
from onrecord.layers.reported_speech import find_reported
from onrecord.layers.statements import make_statements
from onrecord.types import Article, Statement


def attribute(article: Article) -> tuple[Statement, ...]:
    """The statements of the article's text, in text order, with source, cue, content, kind and nesting.

    ``method`` is ``rules:`` and the name of the rule; ``confidence`` is how often that rule was right when
    measured.
    """
    text = article.text
    quotations = find_quotations(text)
    sentences = read_sentences(text, quotations)
    quoted = find_quoted(text, sentences, quotations)
    labelled = find_labelled(text)
    drafts = without_labelled(quoted.drafts, labelled) + find_reported(text, sentences, quoted) + labelled
    return make_statements(text, drafts, quotations)
