"""Copies made by program, as outlets make them: cut, thinned, reworded, dressed in furniture, retitled."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

FURNITURE = """
Skip to main content
Home Politics Business Sport Opinion Weather
Share this article on social media Copy link Print
Sign up to our morning newsletter and never miss a story
Read more: the ten best walks for a wet weekend
Advertisement. Scroll down to go on reading
Most read in this section today
Related topics and further stories from our desk
We use cookies to make this site work; see our policy
All rights reserved. Reproduction only with written permission
Got a tip for our newsroom? Write to us in confidence
Previous Post Next Post
""".strip().splitlines()

TITLES = """
What we know so far
Talks, doubts and a deadline
Who pays in the end?
The week in brief
Another turn in a long affair
""".strip().splitlines()


def paragraphs(text: str) -> list[str]:
    return [part for part in re.split(r"\n\s*\n|\n", text) if part.strip()]


def cut(text: str, share: float = 0.6) -> str:
    """The first ``share`` of the words, to the end of a paragraph where there is one."""
    words = text.split(" ")
    return " ".join(words[: max(30, int(len(words) * share))])


def thin(text: str, chance: random.Random, share: float = 0.3) -> str:
    """Some paragraphs dropped, the first kept; a text of one paragraph loses sentences."""
    parts = paragraphs(text)
    join = "\n\n"
    if len(parts) < 4:
        parts, join = re.split(r"(?<=[.!?]) ", text), " "
    kept = [part for number, part in enumerate(parts) if number == 0 or chance.random() >= share]
    return join.join(kept)


def reword(text: str, chance: random.Random, share: float = 0.06) -> str:
    """Some words replaced by others of the same text."""
    words = text.split(" ")
    for place in range(len(words)):
        if chance.random() < share:
            words[place] = chance.choice(words)
    return " ".join(words)


def dress(text: str, chance: random.Random) -> str:
    """Furniture before, between and after the paragraphs."""
    parts = paragraphs(text)
    out = chance.sample(FURNITURE, 3)
    for part in parts:
        out.append(part)
        if chance.random() < 0.2:
            out.append(chance.choice(FURNITURE))
    return "\n\n".join(out + chance.sample(FURNITURE, 4))


def retitle(text: str, chance: random.Random) -> str:
    return f"{chance.choice(TITLES)}\n\n{text}"


def copy_of(text: str, chance: random.Random) -> str:
    """A copy made in one to three of these ways."""
    ways = chance.sample(("cut", "thin", "reword", "dress", "retitle"), chance.choice((1, 2, 3)))
    for way in ("cut", "thin", "reword", "dress", "retitle"):
        if way not in ways:
            continue
        if way == "cut":
            text = cut(text)
        elif way == "thin":
            text = thin(text, chance)
        elif way == "reword":
            text = reword(text, chance)
        elif way == "dress":
            text = dress(text, chance)
        else:
            text = retitle(text, chance)
    return text


def syndicate(texts: Sequence[str], seed: int = 7, share: float = 0.4) -> list[tuple[int, str]]:
    """``(origin, text)``: every text, and one to three copies of a share of them, shuffled."""
    chance = random.Random(seed)
    out: list[tuple[int, str]] = []
    for origin, text in enumerate(texts):
        out.append((origin, text))
        if chance.random() < share:
            out += [(origin, copy_of(text, chance)) for _ in range(chance.choice((1, 2, 3)))]
    chance.shuffle(out)
    return out
