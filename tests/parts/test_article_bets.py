"""A bet on each claim of the article comes before what is said of it."""

import html
import itertools
import json
import re

import pytest
from seeing import plain

from leadofilie import explorers, use_language, words
from leadofilie.parts import Article, article_bets
from leadofilie.parts.article import PIECES
from leadofilie.parts.article_bets import BETS

LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)


@pytest.fixture
def article():
    return Article()


@pytest.fixture(autouse=True)
def language_as_it_was():
    yield
    use_language("nl")


def says(article, message):
    """A message of the page."""
    article.widget._handle_custom_msg(message, [])


def on_the_page(article):
    """All that a page is sent of an article, but for what its levers and its scripts are."""
    assert article.view
    return json.dumps({name: value for name, value in article.widget.get_state().items()
                       if name not in ("_esm", "_css", "levers")}, ensure_ascii=False)


@LANGUAGES
def test_nothing_says_what_holds_before_the_bet(language):
    use_language(language)
    article = Article()
    facts = {name: plain(article.conclusion(name)).removeprefix(plain(claim.text)).strip()
             for name, claim in article.claims.items()}
    for name in (*PIECES, None):
        page, paper = plain(html.unescape(on_the_page(article))), plain(repr(article))
        assert set(article.widget.told) == set(article.widget.verdicts) == (
            set(PIECES) - article.open)
        for other, fact in facts.items():
            *_, told = re.split(r"(?<=[.:]) ", fact)  # its last sentence, with the figures
            shown = other not in article.open
            assert (told in page) == shown, (name, other)
            assert (told in paper) == shown
        if name:
            article.skip(name)


def test_a_bet_is_placed_once_and_told_as_it_was_when_it_was_made():
    article = Article()
    assert article.view
    says(article, {"name": "talk", "bet": "holds"})
    assert article.placed == {"talk": "holds"} and "talk" not in article.open
    assert "Jij gokte ‘klopt’, en dat was mis." in article.widget.told["talk"]
    says(article, {"name": "talk", "bet": "fails"})
    article.bet("talk", "fails")
    assert article.placed == {"talk": "holds"}
    article.levers["talk_churn"].value = 0.0075
    assert article.claims["talk"].holds
    assert "en dat was mis." in article.widget.told["talk"], "it was about the numbers of then"
    says(article, {"name": "loop", "bet": "skip"})
    assert "loop" not in article.open and "loop" not in article.placed
    assert "gokte" not in article.widget.told["loop"]
    # With the numbers as they stand: twelve talks are too many.
    article.levers["court_contacts"].value = 12
    article.bet("court", "fails")
    assert "en dat was raak." in article.widget.told["court"]


@pytest.mark.parametrize("said", [
    "loop", None, 5, [], {}, {"name": "loop"}, {"name": "loop", "bet": "perhaps"},
    {"name": "nothing", "bet": "holds"}, {"name": ["loop"], "bet": "holds"},
    {"name": "loop", "bet": ["holds"]}])
def test_a_page_bets_on_nothing_else(said):
    article = Article()
    assert article.view
    says(article, said)
    assert article.open == set(PIECES) and not article.placed


def test_only_a_bet_is_a_bet(article):
    with pytest.raises(ValueError, match="holds, fails"):
        article.bet("loop", "perhaps")
    assert "loop" in article.open


def test_bets_come_back_by_their_code():
    article = Article()
    assert article.code == ""
    for name, bet in zip(PIECES, ["holds", "fails"] * 3, strict=True):
        if name != "journey":
            article.bet(name, bet)
    other = Article()
    assert other.load(article.code) == ""
    assert other.placed == article.placed and other.open == {"journey"}
    other.bet("journey", "holds")
    assert other.load(article.code) == "" and other.placed["journey"] == "holds"
    wrong = article.code[:-1] + ("2" if article.code[-1] != "2" else "3")
    assert "typefout" in other.load(wrong)
    assert other.load("") == "" and not other.placed and other.open == set(PIECES)


def test_every_set_of_bets_has_a_short_code_of_its_own():
    codes = set()
    for bets in itertools.product((None, *BETS), repeat=len(PIECES)):
        placed = {name: bet for name, bet in zip(PIECES, bets, strict=True) if bet}
        code = article_bets.pack(placed)
        assert len(code) <= 7
        if placed:
            assert article_bets.unpack(code) == placed
        codes.add(code)
    assert len(codes) == 3 ** len(PIECES)
    assert article_bets.NUMBER not in {each.number for each in explorers.ALL}
    assert tuple(PIECES) == article_bets.CLAIMS


@LANGUAGES
def test_paper_answers_at_the_end(language, monkeypatch):
    use_language(language)
    article = Article()
    assert repr(article.answers) == words.say("Article-answers-later")
    monkeypatch.setenv("LEADOFILIE_PAPER", "1")
    said = plain(repr(article.answers))
    assert all(plain(article.conclusion(name)) in said for name in PIECES)
