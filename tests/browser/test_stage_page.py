"""The stage, an explorer alone on its page, and numbers of a sentence that are dragged, without a
kernel."""

from urllib.parse import parse_qs, urlsplit

import pytest
from kernelless import LEVER, PAGE, PICTURE, put

from leadofilie.widgets.button import Button
from leadofilie.widgets.lever import LeverWidget as Lever
from leadofilie.widgets.picture import Picture
from leadofilie.widgets.scripts import HERE

SCHOOL, HERE_ONLY = "http://school.example/nl/01.html", "http://localhost:8866/nl/01.html"
# Two explorers far apart, the second one folded away, and something else that has the focus.
ARTICLE = """<!DOCTYPE html><body class="article"><nav><a href="#">All</a></nav><main>
<section id=text><input id=typed></section>
<section><div id=one class=lo-explorer><div class=lo-presets></div>
<div class=lo-body><div class=lo-levers></div></div><div class=lo-bar></div></div></section>
<div style="height: 3000px"></div>
<details><summary>Deeper</summary><section><div id=two class=lo-explorer><div class=lo-body></div>
<div class=lo-bar></div></div></section></details></main><p id=progress hidden></p></body>"""
BUTTON = {"text": "", "classes": ["lo-button"], "pressed": None, "expanded": None, "key": ""}
SHOWN = PICTURE | {
    "marks": "<text y='200' style='font-size: 13px'>a mark</text>", "title": "A title",
    "sentence": 'Of <b><span class="lo-number" data-lever="budget">€ 100</span></b> all is left.',
    "words": {"table": "Table", "qr": "Scan", "local": "No phone gets here"}}


def code_of(page):
    return page.evaluate("picture.get('link')")


@pytest.fixture
def visit(browser):
    """Opens the article at an address, on a screen, with a lever and two pictures."""
    pages = []

    def open_at(address=SCHOOL, wide=1280, high=720, **options):
        context = browser.new_context(viewport={"width": wide, "height": high}, **options)
        page = context.new_page()
        pages.append(context)
        page.route("**/*", lambda route: route.fulfill(body=ARTICLE, content_type="text/html"))
        page.clock.install(time=0)
        page.goto(address)
        page.clock.pause_at(1000)
        page.add_style_tag(content=(HERE / "style.css").read_text("utf-8"))
        page.add_script_tag(content=PAGE)
        put(page, Lever, LEVER, "#one .lo-levers", "lever")
        put(page, Picture, SHOWN | {"address": "whale-curve"}, "#one .lo-body", "picture")
        put(page, Picture, SHOWN | {"address": "call-back", "name": "two"}, "#two .lo-body",
            "other")
        for i, (place, key) in enumerate(
                [("#one .lo-presets", "1"), *((f"{it} .lo-bar", key) for it in ("#one", "#two")
                                              for key in ("F", "L", "Q", "Esc"))]):
            put(page, Button, BUTTON | {"text": f"button {key}", "key": key}, place, f"button{i}")
        page.clock.run_for(1000)
        return page

    yield open_at
    for each in pages:
        each.close()


def staged(page):
    return page.evaluate("document.querySelector('.lo-staged')?.id ?? null")


def test_the_key_puts_the_explorer_in_the_middle_on_the_stage(visit):
    page = visit()
    page.keyboard.press("f")
    assert staged(page) == "one"
    box = page.locator("#one").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 1280, "height": 720}
    assert page.evaluate("[...document.querySelectorAll('#text, nav')].every((it) => it.inert)")
    assert page.evaluate("document.activeElement.id") == "one"
    assert parse_qs(urlsplit(page.url).query) == {"stage": ["whale-curve"]}
    page.keyboard.press("Escape")
    assert staged(page) is None and page.url == SCHOOL
    assert not page.evaluate("document.querySelectorAll('[inert]').length")
    assert page.locator("#one").bounding_box()["height"] < 720


def test_what_is_nearest_to_the_middle_goes_there(visit):
    page = visit()
    page.locator("main > details").evaluate("it => { it.open = true; }")
    page.evaluate("scrollTo(0, 1e6)")
    page.keyboard.press("f")
    assert staged(page) == "two"


def test_what_is_out_of_the_window_stays_there(visit):
    page = visit()
    page.evaluate("""() => document.querySelector("main").insertAdjacentHTML(
        "beforeend", "<p style='height: 3000px'>")""")
    page.evaluate("scrollTo(0, 1e6)")
    page.keyboard.press("f")
    assert staged(page) is None


def test_who_types_gets_the_letter(visit):
    page = visit()
    page.locator("#typed").press("f")
    assert page.locator("#typed").input_value() == "f" and staged(page) is None
    page.keyboard.press("Control+f")
    assert staged(page) is None


def test_keys_of_the_stage_press_its_buttons(visit):
    page = visit()
    page.keyboard.press("1")
    assert not page.evaluate("button0.sent.length"), "off the stage a key is the page's own"
    page.keyboard.press("f")
    page.keyboard.press("1")
    assert page.evaluate("button0.sent") == [["send", "click"]]
    assert not page.locator("#one .lo-range").is_visible()
    page.keyboard.press("l")
    assert page.locator("#one .lo-range").is_visible()
    page.locator("#one .lo-field").press("1")
    assert page.evaluate("button0.sent.length") == 1, "a digit that is typed is no preset"
    page.locator("#one .lo-field").press("Escape")
    assert staged(page) == "one", "takes back what was typed"


def test_a_button_does_the_same(visit):
    page = visit()
    page.get_by_role("button", name="button F").first.click()
    assert staged(page) == "one"
    page.get_by_role("button", name="button Esc").click()
    assert staged(page) is None


def test_the_address_asks_for_it_also_where_it_is_folded_away(visit):
    page = visit(f"{SCHOOL}?stage=call-back&call-back=ABCD")
    assert staged(page) == "two"
    assert page.evaluate("other.get('asked')") == "ABCD"


def test_in_jupyterlab_only_from_inside(visit):
    page = visit()
    page.evaluate("document.body.classList.remove('article')")
    page.keyboard.press("f")
    assert staged(page) is None
    page.locator("#one .lo-range").press("f")
    assert staged(page) == "one" and page.url == SCHOOL


def test_a_picture_is_asked_for_in_the_room_there_is(visit):
    page = visit()
    assert page.evaluate("picture.get('headroom')") == 0
    page.keyboard.press("f")
    room, headroom = page.evaluate("[picture.get('room'), picture.get('headroom')]")
    page.evaluate("([width, height]) => picture.answerAll({ width, height })", [room, headroom])
    window = page.locator("#one .lo-window").bounding_box()
    image = page.locator("#one .lo-image").bounding_box()
    assert window["width"] - 2 < image["width"] <= window["width"]
    assert window["height"] - 2 < image["height"] <= window["height"]
    size = page.locator("#one .lo-marks text").evaluate(
        "it => 13 * Math.hypot(it.getScreenCTM().a, it.getScreenCTM().b)")
    assert size == pytest.approx(24, abs=0.2)
    page.keyboard.press("Escape")
    assert page.evaluate("picture.get('headroom')") == 0


def test_a_sentence_is_as_large_as_it_fits(visit):
    page = visit()
    page.keyboard.press("f")

    def size(words):
        page.evaluate("(sentence) => picture.answerAll({ sentence })", "veel " * words)
        sentence = page.locator("#one .lo-sentence")
        box = sentence.bounding_box()
        assert box["y"] + box["height"] <= 720
        assert sentence.evaluate("it => it.scrollHeight <= it.clientHeight")
        return sentence.evaluate("it => parseFloat(getComputedStyle(it).fontSize)")

    assert [size(words) for words in (10, 120, 10)] == [40, 28, 40]


def test_rather_the_first_of_what_is_said_at_full_size_than_all_of_it_smaller(visit):
    page = visit()
    page.keyboard.press("f")
    rest = page.locator("#one .lo-rest")
    for often, whole in ((1, True), (30, False)):
        page.evaluate("(text) => picture.answerAll({ sentence: text })", (
            f"So it is. <span class=lo-rest>{'And so is this. ' * often}</span>"))
        assert rest.is_visible() == whole
        assert page.locator("#one .lo-sentence").evaluate(
            "it => getComputedStyle(it).fontSize") == "40px"
    page.keyboard.press("Escape")
    assert rest.is_visible()


def test_a_phone_is_no_stage(visit):
    page = visit(f"{SCHOOL}?stage=call-back", wide=390, high=844)
    assert staged(page) is None
    assert page.locator("#two .lo-sentence").is_visible()


def test_a_qr_code_leads_to_the_explorer_as_it_stands(visit):
    page = visit(f"{SCHOOL}?what-is-scarce=EFGH")
    assert code_of(page) is None, "nobody asked for it yet"
    page.keyboard.press("f")
    assert code_of(page) == f"{SCHOOL}?only=whale-curve"
    page.evaluate("picture.answerAll({ code: 'ABCD' })")
    assert code_of(page) == f"{SCHOOL}?only=whale-curve&whale-curve=ABCD"
    page.evaluate("picture.answerAll({ qr: '<svg viewBox=\"0 0 9 9\"></svg>' })")
    corner = page.get_by_role("img", name="Scan")
    small = corner.bounding_box()
    assert small["width"] == 150 and small["x"] + small["width"] <= 1280
    page.keyboard.press("q")
    assert corner.bounding_box()["height"] > 500


def test_where_no_phone_gets_that_is_said(visit):
    page = visit(HERE_ONLY)
    page.keyboard.press("f")
    assert code_of(page) is None
    said = page.get_by_text("No phone gets here")
    assert not said.is_visible()
    page.keyboard.press("q")
    assert said.is_visible()


def test_an_explorer_alone(visit):
    page = visit(f"{SCHOOL}?only=call-back")
    assert page.locator("#two .lo-sentence").is_visible()
    for hidden in ("nav", "#text", "#one", "main > details > summary"):
        assert not page.locator(hidden).is_visible(), hidden
    # What is told of the whole page is told here too.
    page.locator("#progress").evaluate("it => { it.hidden = false; it.textContent = 'gone'; }")
    assert page.get_by_text("gone").is_visible()


def test_on_a_phone_presets_are_one_row_that_moves_aside(visit):
    """Or the picture that a bet was about would be far below what is said of the bet."""
    page = visit(wide=390, high=844)
    page.add_style_tag(content=".lo-presets { display: flex; }")  # as ipywidgets has it
    for i in range(6):
        put(page, Button, BUTTON | {"text": f"Preset {i} of a shop", "key": ""},
            "#one .lo-presets", f"more{i}")
    row, last = page.locator("#one .lo-presets"), page.get_by_role("button", name="Preset 5")
    assert row.bounding_box()["height"] < 70
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert last.bounding_box()["x"] > 390
    last.focus()
    box = last.bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    # What is chosen by other means (undo, a code, a key) is brought into sight as well.
    page.evaluate("more0.answer('pressed', true)")
    box = page.get_by_role("button", name="Preset 0").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


def number(page):
    box = page.locator("#one .lo-number").bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def answer(page):
    """Python answers: the sentence is another."""
    page.evaluate("""picture.answerAll({ answered: lever.get('moved'), sentence:
        `<b><span class="lo-number" data-lever="budget">€ ${lever.get('value')}</span></b>.` })""")


def test_a_number_of_a_sentence_drags_its_lever(visit):
    page = visit()
    x, y = number(page)
    page.mouse.move(x, y)
    page.mouse.down()
    seen = []
    for step in range(1, 5):  # of 50 steps each takes 6 pixels
        page.mouse.move(x + 12 * step, y + 40)
        answer(page)
        seen.append(page.evaluate("lever.get('value')"))
    assert seen == [300, 500, 700, 900]
    assert page.locator("#one .lo-number").text_content() == "€ 900"
    assert page.locator("#one .lo-range").input_value() == "9"
    page.mouse.move(x - 900, y)
    assert page.evaluate("lever.get('value')") == 0
    page.mouse.up()
    page.mouse.move(x + 60, y)
    assert page.evaluate("lever.get('value')") == 0
    page.clock.run_for(300)
    assert page.evaluate("lever.get('settled')") == 1


def thumb(page, place, dx, dy):
    """A thumb is put down and goes so many pixels on, while the picture follows."""
    touch = page.context.new_cdp_session(page)

    def finger(kind, *place):
        points = [{"x": place[0], "y": place[1]}] if place else []
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    x, y = place
    finger("touchStart", x, y)
    for step in range(1, 7):
        finger("touchMove", x + dx * step / 6, y + dy * step / 6)
        answer(page)
    finger("touchEnd")
    touch.detach()


def test_a_thumb_drags_it_aside_and_scrolls_up_and_down(visit):
    page = visit(wide=390, high=844, has_touch=True, is_mobile=True)
    thumb(page, number(page), 60, 0)
    assert page.evaluate("lever.get('value')") == 1100
    assert page.evaluate("scrollY") == 0
    thumb(page, number(page), 0, -200)
    assert page.evaluate("lever.get('value')") == 1100
    assert page.evaluate("scrollY") > 100


def test_a_thumb_on_a_handle_takes_it_all_the_way_up_and_the_page_stays(visit):
    page = visit(wide=390, high=844, has_touch=True, is_mobile=True)
    page.evaluate("""picture.answerAll({ handles: [{ lever: "budget", axis: "y", start: 400,
        per_pixel: -1, log: false, ways: "-+", x: 50, y: 200 }] })""")
    box = page.locator(".lo-reach").first.bounding_box()
    thumb(page, (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2), 0, -100)
    assert page.evaluate("lever.get('value')") == pytest.approx(300, abs=20)
    assert page.evaluate("scrollY") == 0


def test_on_a_phone_the_first_of_what_is_said_stays_and_the_rest_goes_by_under_it(visit):
    rest = '<span class="lo-rest">Of <span class="lo-number" data-lever="budget">100</span>.</span>'
    said = {"sentence": f"So it is. {rest}"}
    for wide in (1280, 390):
        page = visit(wide=wide, high=844)
        page.evaluate("(said) => picture.answerAll(said)", said)
        stays = page.locator("#one .lo-figure .lo-rest").is_visible()
        goes = page.locator("#one .lo-figure ~ * .lo-number")
        assert (stays, goes.is_visible()) == (wide > 390, wide == 390)
    x, y = (goes.bounding_box()[side] + 5 for side in "xy")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y)
    page.mouse.up()
    assert page.evaluate("lever.get('value')") > 100
    page.evaluate("picture.answerAll({ betting: true })")  # a question is read as a whole
    assert page.locator("#one .lo-figure .lo-rest").is_visible() and not goes.is_visible()


def test_a_number_without_a_lever_on_the_page_stays(visit):
    page = visit()
    page.evaluate("""picture.answerAll({ sentence:
        '<span class="lo-number" data-lever="gone">5</span>' })""")
    x, y = number(page)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y)
    page.mouse.up()
    assert page.evaluate("lever.get('value')") == 100
