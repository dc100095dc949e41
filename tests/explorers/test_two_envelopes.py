"""The two envelopes: the article's numbers, exact flip points, and a sentence that turns."""

import pytest
from ink import masks, near
from seeing import corners, mark, points

from leadofilie import use_language, words
from leadofilie.explorers import TwoEnvelopes


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def key(explorer):
    return explorer.say(explorer.outcome)


def plain(text):
    return words.plain(text).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("preset", "a", "b", "said"), [
    ("one", 50, 60, ("€ 50", "€ 60")),
    ("twelve", 600, 720, ("€ 600", "€ 720")),
    ("million", 50e6, 60e6, ("€ 50.000.000", "€ 60.000.000")),
])
def test_the_articles_own_numbers(preset, a, b, said):
    explorer = TwoEnvelopes(bet=False)
    explorer.choose(preset)
    assert (explorer.outcome.a, explorer.outcome.b) == pytest.approx((a, b))
    assert key(explorer) == "large"
    sentence = plain(explorer.sentence)
    assert all(amount in sentence for amount in (*said, "20%"))


def test_it_starts_with_the_articles_twelve():
    explorer = TwoEnvelopes(bet=False)
    assert explorer.values["customers"] == 12
    assert explorer.truth() == pytest.approx(0.20)


def test_one_customer_is_no_plural():
    for language, one, many in (("nl", "één klant", "12 klanten"),
                                ("en", "one customer", "12 customers")):
        use_language(language)
        explorer = TwoEnvelopes(bet=False)
        assert many in plain(explorer.sentence)
        explorer.choose("one")
        assert one in plain(explorer.sentence)


def test_a_tight_budget_makes_money_scarce():
    explorer = TwoEnvelopes(bet=False)
    explorer.choose("tight")
    now = explorer.outcome
    assert key(explorer) == "tight"
    assert (now.served_a, now.served_b) == pytest.approx((12, 8))
    assert (now.a, now.b) == pytest.approx((600, 480))


def test_money_that_earns_more_elsewhere_turns_it():
    explorer = TwoEnvelopes(bet=False)
    explorer.choose("elsewhere")
    assert key(explorer) == "elsewhere"
    assert (explorer.outcome.a, explorer.outcome.b) == pytest.approx((750, 720))


@pytest.mark.parametrize("customers", [1, 12, 1_000_000])
def test_flips_are_exact(customers):
    explorer = TwoEnvelopes()
    explorer.set(customers=customers)
    flips = explorer.flips()
    assert flips["budget"] == pytest.approx(125, abs=1e-4)
    assert flips["outside_return"] == pytest.approx(0.20, abs=1e-6)
    assert flips["roi_b"] == pytest.approx(1 / 3, abs=1e-6)
    assert flips["customers"] is None, "one or a million: the winner is the same"
    explorer.bet.skip()
    explorer.break_it.show_map()
    said = plain(repr(explorer.break_it))
    assert "€ 125" in said and "20%" in said


@pytest.mark.parametrize("change", [{"budget": 125}, {"outside_return": 0.2}])
def test_at_the_flip_point_it_is_a_draw(change):
    explorer = TwoEnvelopes(bet=False)
    explorer.set(**change)
    assert key(explorer) == "tie"
    assert not explorer.break_it.holds


@pytest.mark.parametrize(("change", "kind"), [
    ({"budget": 130}, "short"),
    ({"budget": 120}, "tight"),
    ({"outside_return": 0.19}, "large"),
    ({"outside_return": 0.21}, "elsewhere"),
    ({"roi_b": 0.34}, "large"),
    ({"roi_b": 0.33}, "diminishing"),
    ({"invest_b": 120}, "diminishing"),
    ({"roi_b": 0.60}, "easy"),
    ({"invest_b": 100}, "alike"),
    ({"outside_return": 0.50}, "leave"),
    ({"budget": 0}, "nothing"),
    ({"roi_a": 0, "roi_b": 0}, "nothing"),
])
def test_the_sentence_turns_with_the_winner(change, kind):
    explorer = TwoEnvelopes(bet=False)
    explorer.set(**change)
    assert key(explorer) == kind
    now = explorer.outcome
    if kind in ("tight", "elsewhere", "diminishing"):
        assert now.a > now.b
    if kind in ("large", "short", "easy"):
        assert now.b > now.a


def test_swapped_envelopes_are_called_by_their_own_letters():
    explorer = TwoEnvelopes(bet=False)
    explorer.set(invest_a=150, roi_a=0.4, invest_b=100, roi_b=0.5)
    assert key(explorer) == "large"
    assert explorer.outcome.a > explorer.outcome.b
    explorer.set(budget=100)
    assert "Envelop A is er dan" in plain(explorer.sentence)
    assert explorer.way(explorer.outcome) is None, "B, the small one, wins: nothing is broken"


def by_hand(explorer, **change):
    """Start again, and move levers as a hand does."""
    explorer.reset()
    for name, value in change.items():
        explorer.levers[name].value = value
        explorer.levers[name].settled += 1


def test_ways_found_while_nobody_sees_the_map_count_too():
    explorer = TwoEnvelopes(bet=False)
    part = explorer.break_it
    part.picture.in_sight = False
    for change in ({"budget": 100}, {"outside_return": 0.25}):
        by_hand(explorer, **change)
    assert part.found == ["tight", "elsewhere"]
    part.picture.in_sight = True
    assert not part.holds and len(part.found) == 2


def test_three_ways_to_break_it_are_told_apart_and_counted():
    explorer = TwoEnvelopes(bet=False)
    part = explorer.break_it
    assert part.holds and not part.found
    for n, (change, way) in enumerate((({"budget": 100}, "tight"),
                                       ({"outside_return": 0.25}, "elsewhere"),
                                       ({"roi_b": 0.3}, "diminishing")), 1):
        by_hand(explorer, **change)
        assert not part.holds
        assert words.say(f"TwoEnvelopes-way-{way}") in part.sentence
        assert len(part.found) == n
    explorer.reset()
    assert part.holds and len(part.found) == 3


def test_the_same_way_twice_counts_once():
    explorer = TwoEnvelopes(bet=False)
    part = explorer.break_it
    for budget in (100, 90, 500, 80):
        by_hand(explorer, budget=budget)
    assert part.found == ["tight"]


@pytest.mark.parametrize(("change", "way"), [
    ({"budget": 125}, "tight"), ({"outside_return": 0.2}, "elsewhere"),
    ({"invest_b": 125}, "diminishing"),
])
def test_a_draw_breaks_the_claim_in_the_same_way(change, way):
    explorer = TwoEnvelopes(bet=False)
    part = explorer.break_it
    by_hand(explorer, **change)
    assert key(explorer) == "tie" and part.found == [way]


def test_with_another_large_envelope_none_of_the_ways_is_found():
    explorer = TwoEnvelopes(bet=False)
    part = explorer.break_it
    by_hand(explorer, invest_a=200)
    assert not part.holds and not part.found


def drawn(picture, name):
    """The dots of an envelope and the euros in them: (x, y) of each."""
    uses = points(mark(picture, f"drawing-{name}-1"))
    groups = ([node for node, style in uses if ("--lo-on" in style) == euros]
              for euros in (False, True))
    return [[(float(node.get("x")), float(node.get("y"))) for node in group] for group in groups]


@pytest.mark.parametrize("customers", [1, 2, 12, 37, 99, 100, 101])
def test_a_dot_for_each_customer_up_to_a_hundred(customers):
    explorer = TwoEnvelopes()
    if explorer.wager is not None:
        explorer.bet.skip()
    for room in (340, 860):
        explorer.picture.room = room
        explorer.set(customers=customers, budget=100)
        picture = explorer.picture
        bars = corners(mark(picture, "bars-worth-2"))[1]
        ink = [mask for _, mask in masks(picture.svg, picture.width, picture.height)]
        for name, served in (("A", customers), ("B", customers * 100 / 150)):
            dots, euros = drawn(picture, name)
            assert len(dots) == len(set(dots)) == (customers if customers <= 100 else 1)
            assert all(0 < x < picture.width for x, _ in dots)
            assert not any(near(mask, *dot) for mask in ink for dot in dots)
            assert set(euros) <= set(dots), "the euros stand in the dots"
            if customers <= 100:
                assert len(euros) == int(served + 1e-9)
            if picture.pages == 1:  # else they are on a page of their own
                assert max(y for _, y in dots) < bars


# The equation of the cell "model", as written there.


@pytest.mark.parametrize("setting", [
    {}, {"budget": 110, "outside_return": 0.05}, {"invest_b": 220, "roi_b": 0.31, "budget": 180},
])
def test_equation_of_the_envelopes(setting):
    explorer = TwoEnvelopes(bet=False)
    explorer.set(**setting)
    v = explorer.values
    N, b, s = v["customers"], v["budget"], v["outside_return"]
    M = N * min(b, max(v["invest_a"], v["invest_b"]))
    for name, envelope in (("a", explorer.outcome.a), ("b", explorer.outcome.b)):
        c, r = v[f"invest_{name}"], v[f"roi_{name}"]
        n = min(N, M / c)
        assert envelope == pytest.approx(n * c * r + (M - n * c) * s)
    cA, rA, cB, rB = (v[name] for name in ("invest_a", "roi_a", "invest_b", "roi_b"))
    assert explorer.outcome.marginal == pytest.approx((cB * rB - cA * rA) / (cB - cA))
    if s < explorer.outcome.marginal:
        explorer.set(budget=500)
        assert explorer.flips()["budget"] == pytest.approx(cA * (rA - s) / (rB - s), abs=1e-3)
