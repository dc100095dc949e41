"""What the tests of every explorer share."""

import re
from xml.etree import ElementTree

import pytest
from seeing import written

from leadofilie import explorers, use_language, words
from leadofilie.explorer import Choice

EVERY = pytest.mark.parametrize(
    ("kind", "language"),
    [(kind, language) for kind in explorers.ALL for language in words.LANGUAGES],
    ids=lambda value: getattr(value, "__name__", value),
)
KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)
# Those that declare a claim: it has flip points and a map.
CLAIMS = pytest.mark.parametrize(
    "kind", [kind for kind in explorers.ALL if kind.advantage is not None],
    ids=lambda kind: kind.__name__)
LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)


def made(kind, language="nl"):
    """An explorer without a bet, or with one that was skipped: test_bets.py has the others."""
    use_language(language)
    return kind(bet=False)


def samples(quantity):
    """The ends and the middle, and a quarter from each end; every option of a choice."""
    if isinstance(quantity, Choice):
        return list(range(quantity.count + 1))
    return [quantity.at(round(quantity.count * part)) for part in (0, 0.25, 0.5, 0.75, 1)]


def anywhere(explorer, rng):
    """A random setting of all levers."""
    return {name: each.at(int(rng.integers(each.count + 1)))
            for name, each in explorer.quantities.items()}


def sound(explorer):
    """The explorer says and shows something whole now."""
    said = (explorer.sentence, explorer.title, explorer.alt, repr(explorer))
    for text in (*said, *written(explorer.picture)):
        assert text.strip()
        assert not re.search(r"[{}]|\bnan\b|\binf\b|None", text), text
    assert "**" in explorer.sentence, "the numbers that matter are bold"
    assert ElementTree.fromstring(explorer.picture.svg).find(".//*[@class]") is not None
    assert not re.search(r"\bnan\b|\binf\b", explorer.picture.svg)
    assert explorer.picture.alt == explorer.alt
    shown = re.sub(r'<span class="lo-hangs">(.*)</span>', r"\1", explorer.picture.sentence)
    shown = re.sub(r'<span class="lo-rest">(.*)</span>', r"\1", shown)
    assert shown == words.as_html(explorer.sentence)
    assert not explorer.table.empty and explorer.table.columns.is_unique
