"""Scenario codes are typed over from a projector: mistakes are noticed, never obeyed."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadofilie import explorers, use_language, words
from leadofilie.stage import CodeError, code


def budget():
    use_language("nl")
    return explorers.BudgetSplit()


def test_the_alphabet_has_nothing_to_mix_up():
    assert len(set(code.ALPHABET)) == 32 and not set(code.ALPHABET) & set("0O1I")


@given(st.data())
def test_any_setting_comes_back(data):
    levers = explorers.BudgetSplit.levers
    values = {each.name: each.at(data.draw(st.integers(0, each.count))) for each in levers}
    packed = code.pack(3, levers, values)
    assert code.unpack(packed, 3, levers) == pytest.approx(values)


def test_a_little_change_is_a_short_code():
    explorer = budget()
    assert len(explorer.code) <= 4
    explorer.set(cookies=2, churn=0.5)
    assert len(explorer.code.replace("-", "")) <= 9


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
    checks = {code.pack(3, variant, explorer.values)[-1] for variant in (levers, wider)}
    assert len(checks) == 2


def test_numbers_stay_within_the_first_letter():
    for number, kind in itertools.product([1, 31], explorers.ALL):
        levers = kind.levers
        start = {each.name: each.start for each in levers}
        assert code.unpack(code.pack(number, levers, start), number, levers) == start
