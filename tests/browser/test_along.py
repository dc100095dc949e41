"""The reader's own numbers go along with the button to the next notebook: through Voilà."""

from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import NOTEBOOKS, Voila

KEPT = "() => [localStorage, sessionStorage].map((it) => it.getItem(rail.key)).filter(Boolean)"
ALONG = "() => document.querySelector('.end .along:not([hidden])')?.textContent ?? ''"


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("voila")) as door:
        yield door


def own(reading):
    """The explorer under "your own firm"."""
    return reading.page.query_selector("#own-intro ~ .shown .lo-explorer")


def lever(reading, key):
    """One of its levers, by the key of its words."""
    return next(each for each in own(reading).query_selector_all(".lo-lever")
                if reading.lever(each)["label"].startswith(reading.word(key)))


def said(reading):
    """What stands above its levers of what came."""
    told = own(reading).query_selector(".lo-arrived .lo-feedback")
    return told.inner_text() if told else ""


def press_next(reading, name):
    """The button at the end, with the mouse: and then the next notebook is there."""
    reading.page.get_by_role("contentinfo").get_by_role("link").last.click()
    reading.page.wait_for_url(f"**/{name}", wait_until="commit")
    reading.notebook, reading.started = Path(reading.language) / name, False
    reading.start()
    reading.skip_bets()


@pytest.mark.parametrize("language", ("nl", "en"))
def test_own_numbers_go_along_with_the_button_and_back_with_one(browser, door, language):
    one, two, three, *_ = sorted(NOTEBOOKS.glob(f"{language}/0[1-9]*.ipynb"))
    with Outside() as outside, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, one.relative_to(NOTEBOOKS), outside)
        reading.start()
        reading.skip_bets()
        assert not reading.page.evaluate(ALONG), "nothing was moved: nothing is promised"
        for key, presses in (("BudgetSplit-customers", 20), ("BudgetSplit-churn", 6)):
            reading.press(reading.control(lever(reading, key)), *["ArrowRight"] * presses)
        customers, churn = (reading.word(f"stage-quantity-{name}", number=number)
                            for name, number in (("customers", 3000), ("churn", 0.25)))
        promise = f"(...said) => said.every((it) => ({ALONG})().includes(it))"
        assert reading.sees(promise, customers, churn)

        press_next(reading, two.name)
        page = reading.page
        assert page.evaluate("location.hash") == "", "an address that is passed on tells nobody"
        arrived = {"nl": "2,25", "en": "2.25"}[language]  # 1 - 0.75^(1/12), on its steps
        stands = "(it, said) => reading.lever(it).spoken.startsWith(said)"
        assert reading.sees(stands, lever(reading, "FinitePond-churn"), arrived)
        assert all(each in said(reading) for each in ("01", arrived, customers))
        assert reading.sees(promise, customers, churn)

        page.reload(wait_until="commit")
        page.wait_for_selector("main h1")
        reading.started = False
        reading.start()
        reading.skip_bets()
        assert reading.sees(promise, customers, churn), "a reload lost them"
        there = lever(reading, "FinitePond-churn")
        assert reading.sees(stands, there, arrived)
        reading.tap(reading.buttons(own(reading), reading.word("stage-reset"))[0])
        start = {"nl": "1,75", "en": "1.75"}[language]
        assert reading.sees(stands, there, start)
        assert reading.sees("(it, said) => reading.text(it).includes(said)", own(reading),
                            reading.word("stage-carried-back", notebook="01"))
        assert reading.sees(f"() => !({ALONG})()"), "what was taken back still goes along"

        page.get_by_role("contentinfo").get_by_role("button").press("Enter")
        assert not page.evaluate(ALONG) and not page.evaluate(KEPT)
        press_next(reading, three.name)
        assert not said(reading)
        assert not reading.complaints and not outside.asked
        reading.close()
