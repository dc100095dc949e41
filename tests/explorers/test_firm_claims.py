"""The claims of all notebooks for one firm: what they are asked, where and how far they turn."""

import numpy as np
import pytest
from every import LANGUAGES, made

from leadofilie import words
from leadofilie.explorers import ALL, YourCompany
from leadofilie.explorers.company import worlds
from leadofilie.explorers.company.asked import ASKED

FIRMS = pytest.mark.parametrize("preset", YourCompany.presets)


def firm(preset, language="nl", **values):
    explorer = made(YourCompany, language)
    explorer.choose(preset)
    explorer.set(**values)
    return explorer


def numbers_of(explorer):
    return {name: explorer.values[name] for name in (*worlds.NUMBERS, "told")}


def found(explorer):
    return {each.notebook: each for each in explorer.claims.found}


@FIRMS
def test_each_notebook_has_a_claim_and_its_own_numbers_give_the_same_verdict(preset):
    """Whoever fills in there what the firm's numbers make of its levers reads the same."""
    explorer = firm(preset)
    assert list(found(explorer)) == ["01", "02", "03", "04", "05", "06"]
    for each in ASKED:
        theirs = each.kind(own=True)
        levers = each.levers(theirs.state.start, **numbers_of(explorer))
        assert theirs.quantities.keys() >= levers.keys()
        inside = {name: value for name, value in levers.items()
                  if theirs.quantities[name].minimum <= value <= theirs.quantities[name].maximum}
        if inside == levers:
            theirs.set(**levers)
            assert (float(theirs.advantage(**theirs.state.arguments)) > 0
                    ) == found(explorer)[each.notebook].holds, each.notebook


def test_word_of_mouth_by_hand():
    """The cheese shop: of 500 a year half is told by 2,500 customers, who meet 9,500 of 12,000 who
    are none; that is 0.126 a year for each customer in an untouched market, 1.05% a month. It is
    enough where no more leave than that: (1 - 0.0105)^12 = 88% stay, 12% leave in a year."""
    told = found(firm("shop"))["03"]
    assert not told.holds and told.turn.name == "churn"
    assert told.turn.there == pytest.approx(0.1194, abs=0.001)
    # Off by 30% of 25% are 7.5 points: 13.1 is 1.7 times as far.
    assert told.turn.far == pytest.approx((0.25 - 0.1194) / 0.075, abs=0.02)


def test_how_far_an_amount_is_counts_in_factors():
    """The older software maker: its policies change places at EUR 130 where it has EUR 120 and may
    be off by half: ln(130/120)/0.5."""
    turn = found(firm("older"))["06"].turn
    assert turn.name == "aftercare"
    assert turn.far == pytest.approx(np.log(turn.there / 120) / 0.5, rel=1e-6)


@FIRMS
def test_a_claim_turns_at_its_flip_and_not_before(preset):
    explorer = firm(preset)
    numbers = numbers_of(explorer)
    for each in ASKED:
        told = found(explorer)[each.notebook]
        if told.turn is None:
            continue
        here, there = numbers[told.turn.name], told.turn.there
        step = 1e-6 * (there - here)
        before, after = (float(each.advantage(**numbers | {told.turn.name: there + way * step}))
                         for way in (-1, 1))
        assert (before > 0) == told.holds and (after > 0) != told.holds, each.notebook


def test_the_surer_a_reader_the_more_worlds_agree_and_the_further_every_flip():
    sure = {f"sure_{name}": "as_all" for name in worlds.NUMBERS}
    doubting, knowing = (found(firm("shop", sure=off, **sure)) for off in (0.6, 0.05))
    for notebook, each in knowing.items():
        agree = {True: each.worlds, False: 100 - each.worlds}[each.holds]
        less = {True: doubting[notebook].worlds, False: 100 - doubting[notebook].worlds}
        assert agree >= less[each.holds]
        assert each.turn.far > doubting[notebook].turn.far
    assert knowing["02"].worlds == 100 and knowing["05"].worlds == 0


@LANGUAGES
@FIRMS
def test_it_is_said_shown_and_in_a_table(preset, language):
    claims = firm(preset, language).claims
    assert claims.title and "**" in claims.sentence
    assert claims.picture.alt == claims.alt
    head, *rows = claims.rows()
    assert len(rows) == 6 and {len(row) for row in rows} == {len(head)}
    holds = sum(each.holds for each in claims.found)
    assert claims.title.startswith(str(holds))
    for each in claims.found:
        kind = next((asked.kind for asked in ASKED if asked.notebook == each.notebook),
                    YourCompany)
        assert kind in ALL and each.text == words.plain(words.say(f"{kind.__name__}-claim"))
        assert each.text in str(rows)


def test_it_follows_once_the_hand_lets_go():
    explorer = firm("shop")
    before = explorer.claims.sentence
    explorer.levers["preventable"].value = 0.1
    assert explorer.claims.sentence == before
    explorer.levers["preventable"].settled += 1
    assert explorer.claims.sentence != before
    assert not found(explorer)["06"].holds


def test_at_the_ends_of_every_number_there_is_an_answer():
    explorer = made(YourCompany)
    explorer.claims  # noqa: B018 - it is made when first asked for
    for name in worlds.NUMBERS:
        for end in ("minimum", "maximum"):
            explorer.set(**explorer.state.start | {name: getattr(explorer.quantities[name], end)})
            assert len(found(explorer)) == 6, (name, end)
