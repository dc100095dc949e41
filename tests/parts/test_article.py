"""The article that can be dragged says what the explorers say at the same setting."""

import html
import itertools
import re

import numpy as np
import pytest
from answers import Secret
from seeing import plain

from leadofilie import explorers, use_language, words
from leadofilie.explorer import tell
from leadofilie.explorer.break_it import advantage
from leadofilie.parts import Article
from leadofilie.parts.article import PIECES

LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)
PLACES = 5  # of each lever on a walk, its ends among them
EACH = pytest.mark.parametrize("name", PIECES)


@pytest.fixture(scope="module")
def article():
    use_language("nl")
    return Article()


@pytest.fixture(autouse=True)
def as_it_was(request):
    yield
    use_language("nl")
    if "article" in request.fixturenames:
        request.getfixturevalue("article").reset()


@pytest.fixture(scope="module")
def reals():
    """An explorer of the notebooks for each piece, as a reader has it after the bet."""
    use_language("nl")
    made = {}
    for name, piece in PIECES.items():
        made[name] = piece.explorer(bet=False)
        if piece.preset:
            made[name].choose(piece.preset)
    return made


def walk(claim):
    """Settings of the levers of a piece: each alone over its range, and all their ends together."""
    levers = claim.levers
    for name, lever in levers.items():
        for value in np.linspace(lever.minimum, lever.maximum, PLACES):
            yield {name: lever.quantity.snap(value)}
    ends = [(each.minimum, each.maximum) for each in levers.values()]
    for setting in itertools.product(*ends):
        yield dict(zip(levers, setting, strict=True))


def drag(claim, setting):
    claim.reset()
    for name, value in setting.items():
        claim.levers[name].value = value


def settled(explorer, piece, setting):
    """The values of a real explorer brought to a setting, without a picture."""
    explorer.state.values = explorer.state.preset(piece.preset) if piece.preset else (
        explorer.state.start)
    explorer.state.set(setting)
    return explorer


# -- whose numbers they are --------------------------------------------------------------------


def test_there_are_twelve_to_sixteen_numbers(article):
    assert 12 <= len(article.levers) <= 16
    assert all(each in explorers.ALL for each in (piece.explorer for piece in PIECES.values()))


@EACH
def test_a_number_is_a_lever_of_the_explorer(article, reals, name):
    real = reals[name]
    for lever, mine in article.claims[name].levers.items():
        theirs = real.levers[lever]
        assert mine.quantity is real.quantities[lever]
        for trait in ("label", "hint", "noun", "unit", "minimum", "maximum", "step", "stops",
                      "decimals"):
            assert getattr(mine, trait) == getattr(theirs, trait), trait
        assert theirs.rests_on.startswith(mine.rests_on) and mine.rests_on
        assert mine.value == theirs.value == mine.baseline, "it begins where the explorer does"


@LANGUAGES
def test_the_prose_has_every_number_once_and_as_the_lever_writes_it(language):
    use_language(language)
    article = Article()
    found = {}
    for name in PIECES:
        prose = words.as_html(article.retold(name))
        for lever, text in re.findall(r'data-lever="(\w+)">([^<]+)</span>', prose):
            assert lever not in found
            found[lever] = html.unescape(text)
    assert found.keys() == article.levers.keys()
    for name, lever in article.levers.items():
        assert found[name] == lever.quantity.show(lever.value), name


@LANGUAGES
def test_the_prose_is_some_five_hundred_words_and_no_number_in_it_stands_still(language):
    use_language(language)
    article = Article()
    prose = " ".join(article.retold(name) for name in PIECES)
    assert 420 <= len(prose.split()) <= 540
    still = re.sub("\ue000\\w+\ue001.*?\ue002", "", prose)
    # Years, and the share of customers of which the claim itself is.
    assert set(re.findall(r"\d+%?", still)) <= {"2011", "2013", "20%"}


# -- what follows from them --------------------------------------------------------------------


@EACH
def test_the_verdict_is_the_explorers_own(article, reals, name):
    claim, piece = article.claims[name], PIECES[name]
    verdicts = set()
    for setting in walk(claim):
        drag(claim, setting)
        real = settled(reals[name], piece, setting)
        holds = float(advantage(real)) > 0
        assert claim.holds == holds, setting
        verdicts.add(claim.verdict)
        assert (claim.verdict == "fails") != holds
    assert "fails" in verdicts and len(verdicts) > 1, "dragging turns it"


@EACH
def test_it_holds_on_a_condition_where_one_assumption_turns_it(article, reals, name):
    """As the explorers' first sentence has it: over the plausible range of a start of ours."""
    claim, piece = article.claims[name], PIECES[name]
    for setting in walk(claim):
        drag(claim, setting)
        if not claim.holds:
            assert claim.hinge is None
            continue
        real = settled(reals[name], piece, setting)
        hinge = claim.hinge
        if hinge:
            assert hinge.name not in piece.numbers
            start = piece.explorer.starts[hinge.name]
            assert start.basis != "sourced" and start.low <= hinge.there <= start.high
            assert float(advantage(real, **{hinge.name: hinge.there})) <= 0
            before = real.values[hinge.name]
            assert (hinge.way == "other" or (hinge.there > before) == (hinge.way == "up"))
            continue
        for other, start in piece.explorer.starts.items():
            if other in piece.numbers or start.basis == "sourced" or start.low is None:
                continue
            if real.quantities[other].unit in ("choice", "switch"):
                values = np.arange(int(start.low), int(start.high) + 1)
            else:
                values = np.linspace(start.low, start.high, 41)
            assert (advantage(real, **{other: values}) > 0).all(), (setting, other)


@EACH
def test_what_is_said_has_the_explorers_numbers(article, reals, name):
    claim, piece = article.claims[name], PIECES[name]
    for setting in walk(claim):
        drag(claim, setting)
        real = settled(reals[name], piece, setting)
        now = real.model(**real.state.arguments)
        more = {key: each(now) for key, each in piece.more.items()}
        fact = tell(f"Article-{name}-fact", now, **more)
        said = article.conclusion(name)
        assert said.startswith(words.say(f"{piece.explorer.__name__}-claim"))
        assert said.endswith(fact)
        verdict = {"holds": "Klopt.", "condition": "Klopt onder een voorwaarde:",
                   "fails": "Klopt hier niet."}[claim.verdict]
        assert f"**{verdict}**" in said


@pytest.mark.parametrize(("name", "setting", "holds"), [
    # A lead costs ten hours of € 60, and 33 in a hundred would have to be won.
    ("cookies", {}, False), ("cookies", {"hours": 40}, True),
    ("cookies", {"leads": 20_000, "hours": 40}, False),  # a loss: nobody brings all of it
    ("journey", {}, True), ("journey", {"hidden": 0.5}, False),  # half and half: both alike
    ("talk", {}, False),  # 40% of 3 a year of 10% is 1% a month, and 1.75% leave
    ("talk", {"churn": 0.01}, False), ("talk", {"churn": 0.0075}, True),
    ("talk", {"tells_yearly": 5}, False), ("talk", {"tells_yearly": 5.5}, True),
    ("envelopes", {}, True), ("envelopes", {"roi_b": 0.34}, True),  # 150 × .34 = 51
    ("envelopes", {"roi_b": 0.33}, False),  # 49.50 against 50
    ("envelopes", {"customers": 1_000_000}, True),
    ("court", {}, True), ("court", {"contacts": 12}, False),
])
def test_by_hand(article, name, setting, holds):
    claim = article.claims[name]
    drag(claim, setting)
    assert claim.holds == holds


def test_the_articles_envelopes_hold_as_long_as_money_earns_little_elsewhere(article):
    """The extra € 50 earn € 10: 20%."""
    hinge = article.claims["envelopes"].hinge
    assert (hinge.name, hinge.way, hinge.there) == ("outside_return", "up", pytest.approx(0.2))


@LANGUAGES
@EACH
def test_no_piece_gives_away_the_bet_of_its_explorer(language, name):
    """It is asked in a notebook that comes after this one."""
    use_language(language)
    if PIECES[name].explorer.wager is not None:
        article = Article()
        said = words.plain(f"{article.retold(name)} {article.conclusion(name)}")
        assert not Secret(PIECES[name].explorer()).in_text(said)


# -- what a reader does ------------------------------------------------------------------------


def test_what_follows_moves_along_on_the_page():
    article = Article()
    assert article.view
    for name in PIECES:
        article.skip(name)
    lever, widget = article.levers["talk_churn"], article.widget
    assert "57" in widget.told["talk"] and widget.verdicts["talk"] == "fails"
    others = {name: text for name, text in widget.told.items() if name != "talk"}
    sent = []
    widget.observe(lambda change: sent.append(change["name"]), ("told", "verdicts"))
    lever.set_state({"value": 0.0075})
    assert sent == ["told", "verdicts"]
    assert "133" in widget.told["talk"] and widget.verdicts["talk"] != "fails"
    assert others.items() <= widget.told.items()
    article.reset()
    assert "57" in widget.told["talk"] and lever.value == 0.0175


def test_a_number_is_typed_and_what_is_wrong_is_told(article):
    lever = article.levers["envelopes_invest_b"]
    for typed, value, told in (("€ 200", 200, ""), ("900", 500, "500"), ("veel", 500, "veel"),
                               ("", 500, "500"), ("123", 125, "125")):
        lever.set_state({"typed": f"{typed}\nfield {value}{typed}"})
        assert lever.value == value == article.claims["envelopes"].state.values["invest_b"]
        assert told in lever.told and bool(told) == bool(lever.told)


def test_a_value_between_two_steps_goes_to_the_nearest(article):
    lever = article.levers["envelopes_invest_a"]
    lever.set_state({"value": 101.3})
    assert lever.value == 100
    lever.set_state({"value": 103})
    assert lever.value == 105 == article.claims["envelopes"].state.values["invest_a"]


@pytest.mark.parametrize("value", [float("nan"), -1, 501, "100", None, [1], True])
def test_a_page_moves_no_number_out_of_its_range(article, value):
    lever = article.levers["envelopes_invest_a"]
    lever.set_state({"value": value})
    assert lever.value == 100 == article.claims["envelopes"].state.values["invest_a"]


def test_a_page_writes_nothing_into_the_article():
    article = Article()
    assert article.view
    before = {name: getattr(article.widget, name) for name in ("told", "parts", "levers", "room")}
    article.widget.set_state({"told": {"talk": "<script>"}, "parts": [], "levers": {}, "room": {}})
    assert {name: getattr(article.widget, name) for name in before} == before


@LANGUAGES
def test_it_reads_on_paper(language):
    use_language(language)
    text = repr(Article())
    assert not re.search("[\ue000-\ue002*<\\]]", text)
    for name in PIECES:
        claim = words.plain(words.say(f"{PIECES[name].explorer.__name__}-claim"))
        assert f"{claim} {words.say('Article-ask')}" in re.sub(r"\n +", " ", text)


# -- the words ---------------------------------------------------------------------------------


@LANGUAGES
def test_ten_words_are_explained_where_they_stand(language):
    use_language(language)
    article = Article()
    assert article.view
    found = [word for part in article.widget.parts
             for word in re.findall(r'class="lo-word" data-word="(\w+)">', part["html"])]
    assert sorted(found) == sorted(article.widget.words) and len(set(found)) == len(found) == 10
    paper = plain(repr(article))
    for number, word in enumerate(found, 1):
        raised = "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(number))
        assert paper.count(raised + " " + article.widget.words[word]) == 1
        assert re.search(rf"\w{raised}", paper), "the number stands at the word"
