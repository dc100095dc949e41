"""The start page, and on the page of a notebook the rail and the card at its end."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from outside import Outside
from reading import PHONE, WIDE, Reading, new_visit
from servers import NOTEBOOKS, Site, Voila

NOTEBOOK, NEXT = Path("nl/03-vertrouwen.ipynb"), Path("nl/04-zeldzame-klant.ipynb")
LAST = sorted(NOTEBOOKS.glob("nl/[0-9]*.ipynb"))[-1]
SCREENS = [WIDE, PHONE, {"width": 320, "height": 640}]


@pytest.fixture(scope="module", params=[Voila, Site], ids=lambda kind: kind.name)
def door(request, tmp_path_factory):
    kind = request.param
    if kind.missing():
        pytest.skip(kind.missing())
    with kind(tmp_path_factory.mktemp(kind.name)) as door:
        yield door


@pytest.fixture
def start(door):
    """The address of the start page."""
    return f"{door.url}leadofilie/" if isinstance(door, Site) else door.url


@pytest.fixture(scope="module")
def outside():
    with Outside() as outside:
        yield outside


# -- the start page --------------------------------------------------------------------------

LETTERS = "[...document.fonts].filter((it) => it.status === 'loaded').map((it) => it.weight)"
# Not what waits for a hand: how long it moves by itself, in seconds.
MOVES = """document.getAnimations().map((it) => it.effect.getComputedTiming().endTime / 1000)"""


def violations(page, parts=None):
    found = Axe().run(page, parts, {"resultTypes": ["violations"]}).response["violations"]
    return [f"axe {each['id']}: {node['target']} {node['html'][:200]}"
            for each in found for node in each["nodes"]]


@pytest.mark.parametrize("dark", (False, True), ids=("light", "dark"))
@pytest.mark.parametrize("language", ("nl", "en"))
def test_the_start_page_has_a_card_for_each_notebook(
        browser, door, start, outside, language, dark):
    outside.asked.clear()
    page = browser.new_page(color_scheme="dark" if dark else "light", proxy=outside.proxy,
                            locale={"nl": "nl-NL", "en": "en-GB"}[language])
    page.goto(start)
    links = page.locator(".card:visible a")
    paths = sorted(NOTEBOOKS.glob(f"{language}/[0-9]*.ipynb"))
    leads_to = [door.address(path.relative_to(NOTEBOOKS)) for path in paths]
    assert [link.evaluate("it => it.href") for link in links.all()] == leads_to
    page.wait_for_function(f"{LETTERS}.length === 2")
    for screen in SCREENS:
        page.set_viewport_size(screen)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert not violations(page)
    # All of a card is its link.
    page.locator(".card:visible svg").first.click(force=True)  # the link lies over it
    page.wait_for_url(leads_to[0], wait_until="commit")
    assert not outside.asked
    page.close()


@pytest.mark.parametrize("language", ("nl", "en"))
def test_what_stands_where_reads_on_a_phone_without_script_and_leads_there(
        browser, start, language):
    page = browser.new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(start)
    name, other = {"nl": ("Wat staat waar", "Where to find what"),
                   "en": ("Where to find what", "Wat staat waar")}[language]
    page.get_by_role("link", name=name).click()
    assert page.locator("h1").inner_text() == name
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    places = page.locator(".where a").evaluate_all("all => all.map((it) => it.href)")
    assert len(places) > 80
    for address in {each.partition("#")[0] for each in places}:
        anchors = {each.partition("#")[2] for each in places if each.startswith(address)}
        body = page.request.get(address).text()
        assert all(f'id="{anchor}"' in body for anchor in anchors), address
    page.locator("main a").first.click()
    assert page.locator("h1").inner_text() == other
    page.close()


@pytest.mark.parametrize("wish", ("no-preference", "reduce"))
def test_drawings_move_for_five_seconds_and_not_for_whoever_wants_none(browser, start, wish):
    page = browser.new_page(reduced_motion=wish)
    page.goto(start)
    moves = page.evaluate(MOVES)
    if wish == "reduce":
        assert not moves
    else:
        assert moves and max(moves) <= 5
    page.close()


# -- the rail and the card -------------------------------------------------------------------

FILLED = "() => [...document.querySelectorAll('.rail .reached')].map((it) => it.textContent)"
KEPT = "() => Object.keys(localStorage).filter((it) => it.startsWith('leadofilie'))"


@pytest.fixture
def reading(browser, door, outside):
    """The notebook as it opens; its levers may still be on their way."""
    with new_visit(browser, outside) as visit:
        reading = Reading(visit, door, NOTEBOOK, outside)
        reading.page.wait_for_function("typeof rail === 'object'")
        yield reading
        reading.close()


def stop(page, words):
    return page.get_by_role("navigation", name="Hoe ver je bent").get_by_text(words, exact=True)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: str(screen["width"]))
def test_a_stop_leads_by_keyboard_to_its_heading_and_the_rail_fills(reading, screen):
    page = reading.page
    page.set_viewport_size(screen)
    assert "jij" not in page.evaluate(FILLED)
    for words, filled in (("plaatje", 2), ("maar", 3), ("jij", 5)):
        stop(page, words).focus()
        page.keyboard.press("Enter")
        heading = page.locator(stop(page, words).get_attribute("href")).locator("h2")
        bar = page.locator(".rail")
        assert reading.sees("filled => document.querySelectorAll('.rail .reached').length"
                            " === filled", filled)
        # In the window, and not under the bar.
        assert reading.sees("""([heading, bar]) => {
            const it = heading.getBoundingClientRect(), over = bar.getBoundingClientRect();
            return it.top >= 0 && it.bottom <= innerHeight
                && (it.top >= over.bottom || it.left >= over.right);
        }""", [heading.element_handle(), bar.element_handle()])
        assert stop(page, words).get_attribute("aria-current") == "location"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("screen", (PHONE, {"width": 1024, "height": 768}), ids=("phone", "tablet"))
def test_a_picture_that_stays_at_the_top_lies_over_the_bar(reading, screen):
    reading.start()
    reading.skip_bets()
    reading.resize(screen)
    page = reading.page
    node = next(node for node in reading.explorers()
                if node.query_selector(".lo-figure") and len(node.query_selector_all(
                    ".lo-levers .lo-range")) > 1)
    # As far as its last lever: then the picture is at the top of the window.
    node.query_selector_all(".lo-levers .lo-range")[-1].evaluate(
        "it => it.scrollIntoView({ block: 'start' })")
    assert reading.sees("""(node) => {
        const bar = document.querySelector(".rail").getBoundingClientRect();
        const under = (share) => document.elementFromPoint(
            bar.left + share * bar.width, bar.top + bar.height / 2);
        return bar.top === 0 && [0.05, 0.25, 0.5, 0.75, 0.95].every(
            (share) => node.contains(under(share)));
    }""", node)
    # Whoever comes back to it by keyboard sees it all the same.
    stop(page, "maar").focus()
    assert stop(page, "maar").evaluate("""(it) => {
        const { left, top, width, height } = it.getBoundingClientRect();
        return it.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    }""")


def test_what_was_read_and_bet_stays_in_the_browser_until_it_is_erased(reading, outside):
    outside.asked.clear()
    page = reading.page
    reading.start()
    node = next(node for node in reading.explorers()
                if reading.buttons(node, reading.word("stage-bet-place"))
                and node.query_selector(".lo-range"))
    lever = node.query_selector(".lo-lever:has(.lo-range)")
    reading.press(reading.control(lever), "ArrowRight")
    reading.press(reading.buttons(node, reading.word("stage-bet-place"))[0], "Enter")
    assert reading.sees("node => node.querySelector('.lo-feedback + .lo-why')", node)
    said = node.query_selector(".lo-feedback").text_content()
    end = page.get_by_role("contentinfo")
    end.scroll_into_view_if_needed()
    assert reading.sees("said => document.querySelector('#end').textContent.includes(said)", said)
    filled = page.evaluate(FILLED)
    assert filled[-1] == "jij"
    assert not violations(page, {"include": [["#end"], [".rail"]]})

    again = page.context.new_page()
    come_to(again, page.url)
    assert again.evaluate(FILLED) == filled
    kept = again.get_by_role("contentinfo")
    assert said in kept.text_content()
    bet = kept.locator("li a").first
    heading = again.locator(f'{bet.get_attribute("href")} h2')
    assert bet.text_content() == heading.text_content()
    again.close()

    assert page.evaluate(KEPT)
    end.get_by_role("button").press("Enter")
    assert not page.evaluate(KEPT) and not page.evaluate(FILLED)
    assert said not in end.text_content()
    assert end.evaluate("it => it === document.activeElement"), "the focus was lost"
    come_to(page, page.url)
    assert said not in end.text_content(), "what was erased came back"
    assert not outside.asked


def test_the_end_says_how_a_claim_was_made_wrong(reading):
    page = reading.page
    reading.start()
    reading.skip_bets()
    game = next(node for node in reading.explorers() if node.query_selector(".lo-game"))
    claim = game.query_selector(".lo-ways").get_attribute("data-claim")
    for lever in game.query_selector_all(".lo-lever:has(.lo-range)"):
        for key in ("End", "Home"):
            if not game.query_selector(".lo-bitten"):
                reading.press(reading.control(lever), key)
                reading.take_in()
    assert reading.sees("node => node.querySelector('.lo-bitten')", game)
    found = game.query_selector(".lo-ways").text_content()
    end = page.get_by_role("contentinfo")
    end.scroll_into_view_if_needed()
    assert reading.sees("([claim, found]) => { const said = document.querySelector('#end');"
                        " return said.textContent.includes(`${claim} ${found}`); }",
                        [claim, found])
    again = page.context.new_page()
    come_to(again, page.url)
    kept = again.get_by_role("contentinfo")
    assert found in kept.text_content()
    again.close()
    end.get_by_role("button").press("Enter")
    assert found not in end.text_content()


def come_to(page, address):
    page.goto(address, wait_until="commit")
    page.wait_for_function("typeof rail === 'object'")


def test_the_end_leads_to_the_next_notebook_and_the_last_to_all_of_them(reading, door):
    page = reading.page
    page.get_by_role("contentinfo").get_by_role("link").last.click()
    page.wait_for_url(door.address(NEXT), wait_until="commit")
    page.goto(door.address(Path("nl") / LAST.name), wait_until="commit")
    page.get_by_role("contentinfo").get_by_role("link").last.click()
    page.wait_for_selector(".cards:lang(nl) .card:visible")  # in the language of the notebook


def test_where_the_reader_chooses_the_colours_the_way_on_can_be_read(reading):
    page = reading.page
    reading.start()
    page.emulate_media(forced_colors="active")
    way = page.get_by_role("contentinfo").get_by_role("link").last
    # Behind words the browser then puts the colour of the page.
    assert way.evaluate("it => getComputedStyle(it).color") != page.evaluate(
        "getComputedStyle(document.body).backgroundColor")
    page.emulate_media(forced_colors="none")


def test_paper_has_no_rail(reading):
    reading.page.emulate_media(media="print")
    assert not reading.page.locator(".rail:visible, .end:visible").count()
