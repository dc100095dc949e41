"""Scenario codes are typed over from a projector: mistakes are noticed, never obeyed."""

import csv
import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadofilie import explorers, use_language, words
from leadofilie.explorer import Choice, CodeError, Percent, as_before, codes
from leadofilie.explorer.state import State
from leadofilie.explorer.view import code_fold

GIVEN_OUT = Path(__file__).with_name("given_out.csv")


def budget():
    use_language("nl")
    return explorers.BudgetSplit()


def test_the_alphabet_has_nothing_to_mix_up():
    assert len(set(codes.ALPHABET)) == 32 and not set(codes.ALPHABET) & set("0O1I")


@given(st.data())
def test_any_setting_comes_back(data):
    levers = explorers.BudgetSplit.levers
    values = {each.name: each.at(data.draw(st.integers(0, each.count))) for each in levers}
    packed = codes.pack(3, levers, values)
    assert codes.unpack(packed, 3, levers) == pytest.approx(values)


def test_a_little_change_is_a_short_code():
    """A letter for its number, one to check it, and one for each time the levers changed."""
    explorer = budget()
    assert len(explorer.code.replace("-", "")) == 2 + len(explorer.earlier)
    explorer.set(cookies=2, churn=0.5)
    assert len(explorer.code.replace("-", "")) <= 7 + len(explorer.earlier)


def test_two_neighbours_swapped_are_noticed():
    explorer = budget()
    explorer.set(cookies=3.5, churn=0.41, budget=75_000)
    typed = explorer.code.replace("-", "")
    for place in range(len(typed) - 1):
        swapped = list(typed)
        swapped[place:place + 2] = reversed(swapped[place:place + 2])
        if "".join(swapped) != typed:
            with pytest.raises(CodeError):
                explorer.load("".join(swapped))


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("text", [
    "", "A", "0O1I", "__import__('os')", "🍪🍪🍪", "2" * 500, "ZZZZ-ZZZZ", " ", "1+1",
])
def test_nonsense_gets_a_sentence_and_moves_nothing(language, text):
    use_language(language)
    explorer = explorers.BudgetSplit()
    before = dict(explorer.values)
    with pytest.raises(CodeError) as caught:
        explorer.load(text)
    assert len(str(caught.value)) > 20 and explorer.values == before


def test_a_code_of_another_explorer_is_told_apart():
    with pytest.raises(CodeError, match="ander plaatje"):
        budget().load(explorers.WhaleCurve().code)


def test_a_code_from_before_a_lever_changed_is_refused():
    """Read with other ranges it would mean another setting."""
    explorer = budget()
    explorer.set(cookies=2)
    levers = list(explorer.quantities.values())
    from dataclasses import replace

    wider = [replace(levers[0], maximum=20), *levers[1:]]
    checks = {codes.pack(3, variant, explorer.values)[-1] for variant in (levers, wider)}
    assert len(checks) == 2


def given_out():
    """Codes of November 2026, and where each lever stood: (explorer, code) -> name -> value."""
    settings = {}
    with GIVEN_OUT.open(newline="") as lines:
        for row in csv.DictReader(lines):
            settings.setdefault((row["explorer"], row["code"]), {})[row["lever"]] = row["value"]
    return settings


@pytest.mark.parametrize(("given", "values"), given_out().items(), ids="-".join)
def test_a_code_given_out_before_still_opens_as_it_did(given, values):
    use_language("nl")
    kind, code = given
    explorer = getattr(explorers, kind)()
    explorer.load(code)
    for name in values.keys() & explorer.quantities.keys():
        assert explorer.values[name] == pytest.approx(float(values[name])), name
    if explorer.renew is dict:  # no lever is gone: the new ones are where they start
        for name in explorer.quantities.keys() - values.keys():
            assert explorer.values[name] == explorer.state.start[name], name


OLD = Percent("churn", 0.3, 0, 1), Choice("source", 1, ("a", "b", "c")), Percent("gone", 0, 0, 1)
NEW = Percent("churn", 0.1, 0, 1), OLD[1], Percent("kept", 0.2, 0, 1)


def renewed():
    """Levers of which one began elsewhere, one is gone and one is new; and the codes of before."""
    def renew(values):
        return {**{n: v for n, v in values.items() if n != "gone"}, "kept": 1 - values["gone"]}

    return (State(OLD, 4), State(NEW, 4, earlier=(OLD,), renew=renew))


def test_a_code_of_before_keeps_the_starts_of_before():
    before, now = renewed()
    code = before.code
    now.load(code)
    assert now.values == {"churn": 0.3, "source": 1, "kept": 1}
    before.set({"source": "c", "gone": 0.25})
    now.load(before.code)
    assert now.values == {"churn": 0.3, "source": 2, "kept": 0.75}
    added = State((*OLD, NEW[2]), 4, earlier=(OLD,))
    added.set({"kept": 0.9})
    added.load(code)
    assert added.values == {**{each.name: each.start for each in OLD}, "kept": 0.2}


def test_what_began_elsewhere_is_said_by_the_name_of_the_lever():
    churn, source, kept = as_before(NEW, churn=0.3, source=0)
    assert (churn.start, source.start, kept.start) == (0.3, 0, 0.2) and NEW[0].start == 0.1
    with pytest.raises(KeyError):
        as_before(NEW, other=1)


def test_after_a_change_too_every_slip_is_noticed():
    before, now = renewed()
    before.set({"churn": 0.77, "gone": 0.31})
    now.set({"churn": 0.77, "source": 0, "kept": 0.31})
    for code in (state.code.replace("-", "") for state in (before, now)):
        slips = {code[:i] + letter + code[i + 1:]
                 for i in range(len(code)) for letter in codes.ALPHABET}
        slips |= {code[:i] + code[i + 1] + code[i] + code[i + 2:] for i in range(len(code) - 1)}
        for slip in slips - {code}:
            with pytest.raises(CodeError):
                now.load(slip)
    with pytest.raises(CodeError):
        before.load(now.code)  # by someone who still has the levers of before


def test_no_two_explorers_share_a_number():
    assert len({kind.number for kind in explorers.ALL}) == len(explorers.ALL)


def test_numbers_stay_within_the_first_letter():
    for number, kind in itertools.product([1, 31], explorers.ALL):
        levers = kind.levers
        start = {each.name: each.start for each in levers}
        assert codes.unpack(codes.pack(number, levers, start), number, levers) == start


@pytest.fixture
def field():
    """The field of an explorer's code, unfolded, and the explorer."""
    use_language("nl")
    explorer = explorers.BudgetSplit()
    toggle, inside = code_fold(explorer).children
    toggle.click()
    return inside.children[0], explorer


def type_in(field, text):
    type_in.times += 1
    field.set_state({"typed": f"{text}\n{type_in.times}"})


type_in.times = 0


@pytest.mark.parametrize("act", [
    lambda explorer: explorer.set(cookies=3), lambda explorer: explorer.reset(),
    lambda explorer: explorer.hold(), lambda explorer: explorer.choose("kind"),
    lambda explorer: explorer.levers["churn"].set_state({"value": 0.5}),
], ids=["set", "reset", "hold", "preset", "drag"])
def test_what_was_wrong_with_a_code_goes_with_whatever_happens_next(field, act):
    field, explorer = field
    assert field.value == explorer.code
    before, note = explorer.values, explorer.picture.note
    type_in(field, "ABCD-EFGH")
    assert field.told and explorer.values == before and explorer.picture.note == note
    act(explorer)
    assert (field.told, field.value) == ("", explorer.code)


def test_what_is_wrong_with_a_code_stays_though_the_hand_before_it_lets_go_late(field):
    """A slow server hears only then that a key was let go."""
    field, explorer = field
    lever = explorer.levers["churn"]
    lever.set_state({"value": 0.5})
    explorer.undo()
    type_in(field, "ABCD-EFGH")
    lever.set_state({"settled": 1})
    assert field.told


def test_a_right_code_is_taken_after_a_wrong_one(field):
    field, explorer = field
    explorer.set(cookies=3)
    code = explorer.code
    explorer.reset()
    type_in(field, f"{code}X")
    assert field.told
    type_in(field, code.lower())
    assert explorer.values["cookies"] == 3 and field.told == ""
    type_in(field, f"{code}X")
    type_in(field, " ")
    assert field.told == ""


@pytest.mark.parametrize("text", ["2" * 65, "2" * 300, "AB", "é" * 60])
def test_what_is_told_of_a_code_is_never_long(field, text):
    field, _ = field
    type_in(field, text)
    assert 20 < len(field.told) < 250
