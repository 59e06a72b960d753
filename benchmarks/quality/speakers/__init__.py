"""Gold for speakers.

``gold.jsonl`` labels source mentions of PolNeAR articles: the ``article``'s id, and ``labels``, each of them the
offsets of the source, its kind (named, pronoun, description), and its actor: offsets of a full mention of the same
actor, ``"own"`` where the source is its only one, null where nobody in the article is meant. ``half`` says whether the
errors in the article were looked at (``tune``) or only counted (``check``). ``passages.txt`` holds passages of our
own, in the notation that :mod:`.passages` reads.
"""
