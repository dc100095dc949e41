"""Every notebook through one door: opened, run, and tried by keyboard and by thumb.

A notebook is opened once; its tests follow each other in that one session, as a reader would go.
test_lab_nl.py and the like take these tests through their own DOOR in their own LANGUAGE: a file
each, so that two cores can go through two doors.
"""

import pytest
from levers import (
    first_slider,
    levers_of,
    says_again,
    try_key,
    try_other,
    try_slider,
    unfold,
    wakes,
)
from outside import Outside
from reading import PHONE, WIDE, Reading, new_visit


@pytest.fixture(scope="module")
def outside():
    with Outside() as outside:
        yield outside


@pytest.fixture(scope="module")
def door(request, tmp_path_factory):
    kind = request.module.DOOR
    if kind.missing():
        pytest.skip(kind.missing())
    with kind(tmp_path_factory.mktemp(kind.name)) as door:
        yield door


@pytest.fixture(scope="module")
def visit(browser, outside):
    """A browser that keeps what it has loaded from one notebook to the next, as a reader's does."""
    with new_visit(browser, outside) as visit:
        yield visit


@pytest.fixture(scope="module")
def opened(request, visit, door, outside):
    """The notebook as it opens, before anything has run."""
    outside.asked.clear()
    reading = Reading(visit, door, request.param, outside)
    yield reading
    reading.close()


@pytest.fixture
def reading(opened):
    """The notebook with everything run."""
    opened.start()
    return opened


def report(faults):
    assert not faults, "\n" + "\n".join(faults)


def quiet(reading):
    """Nothing was asked of another host, and no console and no kernel complained."""
    report([*(f"asked outside: {what}" for what in reading.outside.asked),
            *(f"in the console: {what}" for what in reading.complaints)])
    assert "Traceback" not in reading.said(), reading.said()


def test_opening_asks_nobody(opened):
    quiet(opened)


def test_running_shows_every_part(reading):
    seen = reading.page.inner_text("body")
    for sign in ("Traceback", "Error displaying widget", "Loading widget"):
        assert sign not in seen
    for node in reading.explorers():
        # What a picture shows is said as well, covered or not.
        for picture in node.query_selector_all(".lo-picture"):
            image = picture.query_selector(".lo-image")
            if image.is_visible():
                assert image.get_attribute("aria-label")
                assert image.bounding_box()["width"] > 200
                assert len(image.query_selector_all("text")) > (
                    0 if picture.query_selector(".lo-betting") else 1)
            else:
                assert picture.query_selector(".lo-cover").text_content()
    quiet(reading)


def test_bets_uncover_the_pictures(reading):
    page = reading.page
    asks = "reading.all(document, '.lo-betting').length"
    place = True
    for node in reading.explorers():
        bet = reading.buttons(node, reading.word("stage-bet-place"))
        if not bet:
            continue
        before = page.evaluate(asks)
        if place:
            for lever in node.query_selector_all(".lo-lever"):
                was = reading.lever(lever)
                reading.press(reading.control(lever), "ArrowRight")
                assert reading.lever(lever)["value"] == was["value"] + 1
                assert reading.lever(lever)["focused"]
            reading.press(bet[0], "Enter")
            told = "node => reading.all(node, '.lo-told, .lo-feedback').some(reading.text)"
            assert reading.sees(told, node), "the bet was not taken"
        else:
            reading.buttons(node, reading.word("stage-bet-skip"))[0].tap()
        assert reading.sees(f"before => {asks} === before - 1", before), "nothing was uncovered"
        place = not place
    assert reading.sees("() => !reading.all(document, '.lo-cover').length"), (
        "something is still covered")
    quiet(reading)


def test_levers_by_keyboard_and_by_thumb(reading):
    """Every lever of a notebook through one door in one language; through each door in both, the
    first of each explorer and of each kind and unit."""
    faults, known, kinds = [], set(), set()
    for number, node in enumerate(reading.explorers(), 1):
        unfold(reading, node)
        levers = [(lever, reading.lever(lever)) for lever in levers_of(reading, node)]
        # A map or own numbers: the same levers a second time, which need only work.
        again = all(now["label"] in known for _, now in levers)
        known |= {now["label"] for _, now in levers}
        if again and not reading.whole:
            continue
        start, code = reading.sentence(node), reading.code(node)
        dull = []
        for place, (lever, now) in enumerate(levers):
            kind = now["kind"], now["unit"]
            if place and kind in kinds and not reading.whole:
                continue
            kinds.add(kind)
            attempt = try_slider if now["kind"] == "slider" else try_other
            for fault in attempt(reading, node, lever, not again, all_keys=not place):
                if fault == "dull":
                    dull.append(lever)
                else:
                    faults.append(f"{number}. {now['label']}: {fault}")
        # A lever may wait for another: then some preset brings it to life.
        for preset in reading.buttons(node, kind=".lo-presets .lo-preset"):
            if dull:
                reading.press(preset, "Enter")
                assert reading.sees("it => it.classList.contains('lo-chosen')", preset)
                dull = [lever for lever in dull if not wakes(reading, node, lever)]
        faults += [f"{number}. {reading.lever(lever)['label']}: changes neither picture nor "
                   "sentence" for lever in dull]
        reset = reading.buttons(node, reading.word("stage-reset"))
        if levers and reset:
            reset[0].tap()
            faults += [f"{number}. {fault}"
                       for fault in says_again(reading, node, start, code, "reset")]
    report(faults)
    quiet(reading)


def test_presets_by_keyboard(reading):
    """Every preset where every lever is tried; elsewhere one of each explorer."""
    faults = []
    for node in reading.explorers():
        presets = reading.buttons(node, kind=".lo-presets .lo-preset")
        # The one that is chosen now would change nothing.
        presets.sort(key=lambda each: "lo-chosen" in each.get_attribute("class"))
        for preset in presets if reading.whole else presets[:1]:
            faults += try_key(reading, node, preset, "Enter")
    report(faults)
    quiet(reading)


def test_a_picture_drawn_ahead_is_there_at_once(reading):
    """Once a hand has rested on a slider, the picture comes with the move; what Python answers
    then is the same picture."""
    if reading.saves_data:
        pytest.skip("then nothing is drawn ahead")
    node, lever = first_slider(reading)
    if node is None:
        return
    control = reading.control(lever)
    step = """(node, control, by) => {
        const before = reading.state(node);
        control.value = Number(control.value) + by;
        control.dispatchEvent(new Event("input"));
        return reading.state(node) !== before;
    }"""
    by = 1 if 2 * reading.lever(lever)["value"] < reading.lever(lever)["last"] else -1
    # A page draws nothing ahead where Python is slow. Here it has all the time in the world.
    reading.page.evaluate("performance.now = () => 1")
    control.scroll_into_view_if_needed()
    control.hover()
    for patience in (0.2, 0.5, 1, 2, 5, 10, 20):
        reading.page.wait_for_timeout(1000 * patience)
        code = reading.code(node)
        at_once = reading.page.evaluate(f"given => ({step})(...given)", [node, control, by])
        shown = reading.state(node)
        assert reading.sees("(node, code) => reading.code(node) !== code", node, code)
        reading.take_in()
        answered = reading.state(node)
        # Only then does the hand let go: limits may settle, and the picture changes once more.
        control.dispatch_event("change")
        if at_once:
            break
    assert at_once, "every picture waited for Python"
    assert answered == shown
    quiet(reading)


def test_tools_by_keyboard(reading):
    """The table, "hold this", undo, the scenario code and the size for a projector."""
    page = reading.page
    node, lever = first_slider(reading)
    if node is None:
        return
    # Until the hand of the test before has let go, or what moves now is one step with that.
    page.evaluate("new Promise((go) => { setTimeout(go, 300); })")
    reading.take_in()
    reading.press(reading.buttons(node, kind="summary")[-1], "Enter")
    assert reading.sees("node => reading.all(node, '.lo-picture td').length > 1", node)

    was, said, right = reading.lever(lever), reading.sentence(node), reading.code(node)
    there = "End" if 2 * was["value"] < was["last"] else "Home"
    before = reading.state(node)
    reading.press(reading.control(lever), there)
    assert reading.changes(node, before)
    mark = lever.query_selector(".lo-mark").get_attribute("style")
    reading.press(reading.buttons(node, reading.word("stage-hold"))[0], "Enter")
    marked = "(lever, mark) => lever.querySelector('.lo-mark').getAttribute('style') {} mark"
    assert reading.sees(marked.format("!=="), lever, mark), "what was held is not marked"
    undo = reading.buttons(node, reading.word("stage-undo"))[0]
    reading.press(undo, "Enter")
    assert reading.sees(marked.format("==="), lever, mark)
    reading.press(undo, "Enter")
    report(list(says_again(reading, node, said, right, "undo")))
    assert reading.lever(lever)["value"] == was["value"]

    code = reading.buttons(node, kind=".lo-code input")[0]
    code.fill(f"{right}X")
    reading.press(code, "Enter")
    told = "node => reading.all(node, '.lo-code .lo-told').some(reading.text)"
    assert reading.sees(told, node)
    code.fill(right)
    reading.press(code, "Enter")
    assert reading.sees(f"node => !({told})(node)", node)

    # What is read from the back of the room: the words in the picture.
    words = ("node => Math.round(Math.max(...reading.all(node, '.lo-image text')"
             ".map((it) => it.getBoundingClientRect().height)))")
    before = page.evaluate(words, node)
    reading.press(reading.buttons(node, reading.word("stage-open"))[0], "Space")
    assert reading.sees(f"(node, before) => ({words})(node) > 1.3 * before", node, before)
    page.keyboard.press("Escape")
    assert reading.sees(f"(node, before) => ({words})(node) === before", node, before)
    quiet(reading)


def test_maps_of_other_levers_by_keyboard(reading):
    faults = []
    for node in reading.explorers():
        for axis in reading.buttons(node, kind=".lo-axis select"):
            if not reading.buttons(node, kind=".lo-image"):
                continue  # an order to be bet on, not a map
            options, was = axis.evaluate("it => [it.options.length, it.selectedIndex]")
            faults += try_key(reading, node, axis, "ArrowDown" if was + 1 < options else "ArrowUp")
    report(faults)
    quiet(reading)


def test_questions_by_keyboard(reading):
    for question in reading.page.query_selector_all(".lo-explorer .lo-radio"):
        first, *_ = question.query_selector_all("input")
        # Its answer is shown in the widget that comes after it.
        feedback = "it => reading.text(it.parentElement.querySelector('.lo-feedback'))"
        said = {""}
        for key in ("Space", "ArrowDown", "ArrowDown"):
            if key == "Space":
                reading.press(first, key)
            else:
                reading.page.keyboard.press(key)
            assert reading.sees(f"(it, said) => !said.includes(({feedback})(it))", question,
                                list(said)), f"{key} gives no feedback"
            said.add(question.evaluate(feedback))
    quiet(reading)


OWN_FILE = "klant;omzet\n" + "".join(f"{name};€ 1.{place}50,25\n"
                                     for place, name in enumerate("ABCDEFGH"))


def test_own_file(reading):
    patience = 90  # seconds; the site fetches and loads pandas when there is a file
    for field in reading.page.query_selector_all(".lo-file"):
        node = field.evaluate_handle("it => it.closest('.lo-explorer')").as_element()
        told = "(node, before) => ![before, ''].includes(reading.text(node.querySelector(" \
               "'.lo-upload .lo-told'))) && !reading.all(node, 'progress').length"
        now = "node => reading.text(node.querySelector('.lo-upload .lo-told'))"
        field.set_input_files({"name": "groot.csv", "mimeType": "text/csv",
                               "buffer": b"7" * (9 * 2**20 + 1)})
        assert reading.sees(told, node, "")
        # Only where a path names a file of the reader's is there a field for it.
        key = "own-too-large" if node.query_selector(".lo-code") else "own-too-large-here"
        assert node.evaluate(now) == reading.word(key, megabytes=9)
        field.set_input_files({"name": "klanten.csv", "mimeType": "text/csv",
                               "buffer": OWN_FILE.encode("cp1252")})
        confirm = "node => reading.all(node, '.lo-preset').length > 0"
        assert reading.sees(confirm, node), node.evaluate(now)
        assert reading.sees("node => reading.text(node.querySelector('.lo-file-name'))"
                            " === 'klanten.csv'", node)
        reading.press(reading.buttons(node, kind=".lo-preset")[0], "Enter")
        # What was read adds up to something, and nothing is drawn until the reader agrees.
        right = reading.word("own-right")
        assert reading.sees("(node, right) => reading.text(node.querySelector("
                            "'.lo-upload .lo-told')).endsWith(right)", node, right,
                            seconds=patience), node.evaluate(now)
        assert not node.query_selector(".lo-image")
        reading.press(reading.buttons(node, reading.word("own-yes"))[0], "Enter")
        drawn = "node => reading.all(node, '.lo-image').length > 0"
        into_firm = reading.word("firm-list-take")
        assert reading.sees(f"(node, key) => ({drawn})(node) || reading.all(node, 'button')"
                            ".some((it) => reading.text(it) === key)", node, into_firm), (
            node.evaluate(now))
        assert reading.sees("node => document.activeElement === node.querySelector("
                            "'.lo-upload .lo-told')", node), "the focus is not at the answer"
        if node.evaluate(drawn):
            before = reading.state(node)
            for lever in levers_of(reading, node):
                reading.press(reading.control(lever), "End")
            assert reading.changes(node, before)
        else:  # what it says goes to the levers of another explorer
            company, told = reading.explorers()[0], reading.sentence(reading.explorers()[0])
            reading.press(next(each for each in node.query_selector_all(".lo-axis select")
                               if each.is_visible()), "ArrowDown")
            reading.press(reading.buttons(node, into_firm)[0], "Enter")
            assert reading.sees("(node, told) => reading.sentence(node) !== told", company, told)
    quiet(reading)


def looks_right(reading, audited):
    """Nothing is cut off and, in the language ``audited``, nothing inside the outputs is against
    any of axe's rules: these do not read the words."""
    found = reading.audit() if reading.language == audited else []
    report([
        *(f"axe {violation['id']}: {node['target']} {node['html'][:200]}"
          for violation in found for node in violation["nodes"]),
        *(f"{number}. {fault}" for number, node in enumerate(reading.explorers(), 1)
          for fault in reading.page.evaluate("node => reading.misfits(node)", node)),
        *reading.page.evaluate("reading.all(document, '.lo-evidence')"
                               ".filter((it) => it.scrollWidth > it.clientWidth + 1)"
                               ".map(() => 'the evidence is wider than its place')"),
    ])


def test_wide(reading):
    reading.resize(WIDE)
    looks_right(reading, audited="en")
    quiet(reading)


def test_phone(reading):
    reading.resize(PHONE)
    looks_right(reading, audited="nl")
    quiet(reading)
