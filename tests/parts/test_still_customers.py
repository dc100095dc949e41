"""Who of the reader's own customers is still one: the fit, its range, its refusals."""

import datetime
import subprocess
import sys

import numpy as np
import pytest

from leadofilie import parts, use_language, words

START = datetime.date(2022, 1, 3)


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def bought(customers=1_500, weeks=100, every=None, seed=0):
    """(week, customer) of purchases by chance, or by the clock; how many are still customers."""
    rng = np.random.default_rng(seed)
    rows, still = [], 0
    for name in range(customers):
        rate, leaves, week = rng.gamma(0.8, 1 / 6), rng.beta(0.8, 1.6), rng.uniform(0, 50)
        while week < weeks:
            rows.append((week, name))
            if every is None and rng.random() < leaves:
                break
            week += every or rng.exponential(1 / rate)
        still += week >= weeks
    return sorted(rows), still


def listed(rows, form="%d-%m-%Y", titles="Datum;Klantnummer;Omzet"):
    lines = [f"{(START + datetime.timedelta(days=int(7 * week))).strftime(form)};"
             f"K{name:05};{10 + (37 * name + 83 * int(7 * week)) % 491},{10 + name % 89}"
             for week, name in rows]
    return "\n".join([titles, *lines]).encode()


def shown(content):
    """The own file, its sum agreed with."""
    own = parts.OwnFile()
    own.open("klanten.csv", content)
    own.read()
    for question in own.answers.values():  # whether some lines are copies: no
        question.value = question.options[-1][1]
    if own.answers:
        own.read()
    own.right.click()
    return own


def told(own):
    return own.still.told.value


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_firm_is_fitted_and_its_range_holds_the_truth(language):
    pytest.importorskip("scipy")
    use_language(language)
    rows, still = bought()
    own = shown(listed(rows))
    assert own.still.explorer is None, "nothing is fitted before it is asked"
    own.still.go.click()
    explorer = own.still.explorer
    now = explorer.outcome
    assert now.names == 1_500 and now.lowest < still < now.highest
    assert now.lowest < now.customers < now.highest and now.fewest < now.purchases < now.most
    sentence = words.plain(explorer.sentence).replace("\N{NO-BREAK SPACE}", " ")
    for number in (now.customers, now.lowest, now.highest, now.purchases, now.fewest, now.most):
        assert words.number(number) in sentence
    assert "2022" in told(own) and "2023" in told(own), "which days were read is said"
    assert "19" in told(own), "and that the model missed CDNOW"
    assert explorer.view in own.still.result.children
    assert own.still.found is None and own.still.customers is None, "the file is let go"
    # The levers move it, and it has no bet, presets or address of its own.
    before = now.chance
    explorer.set(silent=explorer.values["silent"] + 20)
    assert explorer.outcome.chance < before
    assert not explorer.betting and not explorer.presets and not explorer.picture.address
    assert len(explorer.table) == 9


def test_scipy_comes_only_when_it_is_asked():
    code = """
import sys
sys.path.insert(0, "tests/parts")
from test_still_customers import bought, listed, shown
from leadofilie import explorers
explorers.StillACustomer(bet=False)
own = shown(listed(bought(300)[0]))
assert "scipy" not in sys.modules
own.still.go.click()
assert "scipy" in sys.modules and own.still.explorer is not None
"""
    pytest.importorskip("scipy")
    subprocess.run([sys.executable, "-c", code], check=True)


def test_cdnow_as_a_file_of_ones_own():
    pytest.importorskip("scipy.optimize")
    from leadofilie.customers import cdnow_columns
    from leadofilie.customers.purchases import Purchases
    from leadofilie.explorers.cookies import own_still

    data = cdnow_columns()
    day = datetime.date(1997, 9, 30)
    found = Purchases(data["frequency"], data["recency"], data["age"], np.ones((0, 2)), day, day,
                      None, 0)
    explorer = own_still(found)
    assert explorer.outcome.customers == pytest.approx(9_560, abs=2)
    assert explorer.outcome.names == 23_570


@pytest.mark.parametrize(("language", "condition"), [
    ("nl", "klopt het model, dan met 95% zekerheid"), ("en", "if the model is right, with 95%")])
def test_the_range_is_said_to_be_that_of_the_model(language, condition):
    """At CDNOW what came after lay outside it: 19,684 purchases in 39 weeks, by far."""
    pytest.importorskip("scipy.optimize")
    from leadofilie.explorers.cookies import base
    from leadofilie.models import customer_base

    cdnow = base.cdnow()
    _, covariance = customer_base.fit(*cdnow.history)
    _, made = customer_base.futures(cdnow.buying, covariance, base.WEEKS, *cdnow.history)
    assert np.percentile(made, 97.5) < 17_000 < base.purchases()[1] == 19_684
    use_language(language)
    own = shown(listed(bought()[0]))
    own.still.go.click()
    said = words.plain(own.still.explorer.sentence).replace("\N{NO-BREAK SPACE}", " ")
    assert condition in said


@pytest.mark.parametrize(("rows", "key", "about"), [
    (bought(60)[0], "customers-still-few", dict(fewest=100)),
    (bought(300, every=4.3)[0], "customers-still-regular", {}),
    ([(week, name) for name in range(200) for week in (2, 3 + name % 4)],
     "customers-still-short", dict(fewest=8)),
    ([(week, name) for name in range(200) for week in (2, 54)], "customers-still-regular", {}),
], ids=["few", "by the clock", "weeks", "once a year"])
def test_what_cannot_be_told_is_refused_in_words(rows, key, about):
    pytest.importorskip("scipy")
    for language in ("nl", "en"):
        use_language(language)
        own = shown(listed(sorted(rows)))
        own.still.go.click()
        assert own.still.explorer is None
        count = {"count": sum(1 for name in {name for _, name in rows}
                              if len({int(7 * w) for w, n in rows if n == name}) > 1)}
        assert words.say(key, **about, **count) in told(own).replace("&#x27;", "'")
        assert own.explorer is not None, "the whale curve stands"


def test_no_dates_and_no_customers_are_said():
    lines = ["Klant;Omzet", *(f"K{n};{n}00,50" for n in range(1, 12))]
    own = shown("\n".join(lines).encode())
    assert words.say("own-still-no-dates") in told(own)
    assert own.still.go not in own.still.view.children
    own = parts.OwnFile()
    own.open("klanten.csv", listed(bought(50)[0]))
    own.choices["customer"].value = -1
    own.read()
    own.right.click()
    assert words.say("own-still-no-customer") in told(own)


def test_the_month_is_asked_and_then_read():
    pytest.importorskip("scipy")
    rows, _ = bought(400)
    early = [(week, name) for week, name in rows
             if (START + datetime.timedelta(days=int(7 * week))).day <= 12]
    own = shown(listed(early))
    own.still.go.click()
    assert own.still.explorer is None and own.still.order is not None
    own.still.go.click()
    assert words.say("own-unanswered") in told(own)
    own.still.order.value = "day"
    own.still.go.click()
    assert own.still.explorer is not None and "dag voor de maand" in told(own)


def test_a_bad_day_is_told_with_its_line():
    rows, _ = bought(200)
    lines = listed(rows).decode().splitlines()
    lines[41] = lines[41].replace(lines[41][:10], "31-02-2023")
    own = shown("\n".join(lines).encode())
    own.still.go.click()
    assert "regel 42" in told(own) and own.still.explorer is None
    assert own.explorer is not None


def test_which_of_two_columns_of_days_is_asked():
    rows, _ = bought(200)
    lines = listed(rows, titles="Factuurdatum;Klantnummer;Omzet;Vervaldatum").decode().splitlines()
    content = "\n".join([lines[0], *(f"{line};31-12-2023" for line in lines[1:])]).encode()
    own = shown(content)
    own.still.go.click()
    assert words.say("own-unanswered") in told(own)
    assert own.still.date in own.still.view.children
    own.still.date.value = own.still.columns[0].index
    own.still.go.click()
    assert words.say("own-unanswered") not in told(own)


def test_another_file_takes_all_of_it_away():
    own = shown(listed(bought(200)[0]))
    assert own.still is not None
    own.open("klanten.csv", listed(bought(30)[0]))
    assert own.still is None and own.result.children == ()


def test_that_only_some_are_fitted_is_said(monkeypatch):
    content = listed(bought()[0])
    said = []
    for most in (50_000, 1_000):
        monkeypatch.setattr(sys.modules["leadofilie.explorers.cookies.own_still"], "MOST", most)
        own = shown(content)
        own.still.go.click()
        said.append(words.plain(own.still.explorer.sentence))
    assert "door het lot" not in said[0]
    assert "1.000 klanten, door het lot gekozen" in said[1]
