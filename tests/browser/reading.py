"""A reader with a notebook in front of them: keyboard, thumb and eyes."""

import re
from pathlib import Path

import nbformat
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError as Late

from leadofilie import words
from leadofilie.marks import figure

HERE = Path(__file__).parent
WIDE, PHONE = {"width": 1400, "height": 900}, {"width": 390, "height": 844}
PARTS = ".lo-explorer, .lo-evidence"


def cells_of(path, door):
    """The cells of a notebook behind a door: on a live page none that is only for paper."""
    skipped = () if door.name == "lab" else ("paper",)
    return [cell for cell in nbformat.read(path, as_version=4).cells
            if cell.metadata.get("leadofilie", {}).get("only") not in skipped]


def new_visit(browser, outside):
    """A new browser with nothing kept (a context of Playwright's), which asks only ``outside``.

    It wants no movement, so that whatever changes has been changed by what was just done.
    """
    return browser.new_context(viewport=WIDE, has_touch=True, proxy=outside.proxy,
                               reduced_motion="reduce", service_workers="allow")


class Reading:
    """One notebook, opened through one door in a ``visit``; ``page`` is Playwright's.

    ``complaints`` gathers what the page's console reports as errors.
    """

    def __init__(self, visit, door, notebook, outside):
        self.door, self.notebook, self.outside = door, notebook, outside
        self.language = notebook.parent.name
        self.saves_data = self.language == "en"  # then nothing is drawn ahead: both ways are tried
        # Where every lever and preset is tried: through each door, in each language, those of
        # another notebook.
        ways = [(name, language) for name in ("lab", "voila", "site") for language in ("nl", "en")]
        number = int(notebook.stem[:2])
        self.whole = (door.name, self.language) == ways[number % len(ways)]
        self.complaints = []
        self.started = False
        self._log_before = len(door.log.read_text(encoding="utf-8"))
        self.page = visit.new_page()
        self.page.add_init_script(path=HERE / "reading.js")
        if self.saves_data:
            self.page.add_init_script("Object.defineProperty(navigator, 'connection',"
                                      " { value: { saveData: true } })")
        self.page.set_default_timeout(20_000)
        self.page.on("console", lambda said: said.type == "error" and self.complaints.append(
            f"{said.text} ({said.location.get('url', '')})"))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self._touch = visit.new_cdp_session(self.page)
        door.open(self.page, notebook)

    def close(self):
        self.page.close()

    # -- the notebook ------------------------------------------------------------------------

    def start(self):
        """Run all cells, once, and wait until every part of the notebook is there; then unfold what
        is deeper.
        """
        if self.started:
            return
        cells = cells_of(self.door.notebooks / self.notebook, self.door)
        expected = sum(bool(cell.get("outputs")) for cell in cells)
        self.door.run(self.page)
        try:
            self.page.wait_for_function(
                "([what, n]) => document.querySelectorAll(what).length >= n"
                " || reading.failed(document.body)", arg=[PARTS, expected], timeout=240_000)
            self.page.evaluate("reading.unfold()")
            self.settle(60)
        except Late:
            pass
        there = self.page.locator(PARTS).count()
        failed = self.page.evaluate("reading.failed(document.body)")
        assert there == expected and not failed, (
            f"{there} of {expected} parts appeared\n{failed}\n{self.said()}")
        self.started = True

    def skip_bets(self):
        """Go past every bet, so that nothing is covered any more."""
        for node in self.explorers():
            for skip in self.buttons(node, self.word("stage-bet-skip")):
                self.press(skip, "Enter")
        assert self.sees("() => !reading.all(document, '.lo-cover').length")
        self.settle()

    def settle(self, seconds=20):
        """Wait until every picture has the size that there is room for."""
        for node in self.explorers():
            self.page.wait_for_function("given => reading.settled(...given)",
                                        arg=[node, *figure.WIDTHS], timeout=1000 * seconds)

    def resize(self, viewport):
        """Another window; on a phone the reader makes room first."""
        self.page.set_viewport_size(viewport)
        if viewport is PHONE:
            self.door.make_room(self.page)
        for node in self.explorers():
            # A browser tells nobody of a new size of what is out of sight.
            node.scroll_into_view_if_needed()
        self.settle()

    def explorers(self):
        """Every ``.lo-explorer`` of the page, from top to bottom."""
        return self.page.query_selector_all(".lo-explorer")

    def said(self):
        """What the server wrote in its log since this notebook was opened; but not what it could
        not say any more to a page that was closed then."""
        log = self.door.log.read_text(encoding="utf-8")[self._log_before:]
        return "".join(entry for entry in re.split(r"(?m)^(?=\[)", log)
                       if "WebSocketClosedError" not in entry)

    def word(self, key, **numbers):
        """A sentence of ``words``, in the language of the notebook."""
        before = words.language()
        words.use_language(self.language)
        try:
            return words.say(key, **numbers)
        finally:
            words.use_language(before)

    # -- eyes --------------------------------------------------------------------------------

    def state(self, node):
        """What an explorer shows and says now; another text when either changes."""
        return self.page.evaluate("node => reading.state(node)", node)

    def looks(self, node):
        """What its pictures look like now."""
        return self.page.evaluate("node => reading.looks(node)", node)

    def sentence(self, node):
        return self.page.evaluate("node => reading.sentence(node)", node)

    def code(self, node):
        """The scenario code that an explorer shows; None where it is folded away."""
        return self.page.evaluate("node => reading.code(node)", node)

    def lever(self, node):
        """How a lever stands: kind, unit, label, value (of the control), last, spoken, field."""
        return self.page.evaluate("node => reading.lever(node)", node)

    def sees(self, script, *arguments, seconds=30):
        """Whether ``script``, a JavaScript function of the arguments, comes true in time."""
        try:
            self.page.wait_for_function(f"given => ({script})(...given)", arg=list(arguments),
                                        timeout=1000 * seconds)
        except Late:
            return False
        return True

    def changes(self, node, before, seconds=30):
        """Whether the explorer comes to show or say something other than ``before``."""
        return self.sees("(node, before) => reading.state(node) !== before", node, before,
                         seconds=seconds)

    def answers(self, node, before, code):
        """Whether a move, made when the scenario code was ``code``, changes what is shown or said.

        The code follows every move, and Python sends it after the picture: once it is another, the
        page has only to take in what came before, which in Voilà may take it a moment. Where there
        is no code, on a map, every move shows.
        """
        answered = "(node, before, code) => reading.state(node) !== before" \
                   " || (code !== null && reading.code(node) !== code)"
        return self.sees(answered, node, before, code) and self.page.evaluate(
            """async ([node, before]) => {
                for (let i = 0; i < 30; i += 1) {
                    if (reading.state(node) !== before) return true;
                    await new Promise((go) => { requestAnimationFrame(() => setTimeout(go, 10)); });
                }
                return false;
            }""", [node, before])

    def take_in(self):
        """Let the page do what it has to do with all that it has been told."""
        self.page.evaluate("""async () => {
            for (let i = 0; i < 20; i += 1) await new Promise((go) => { setTimeout(go); });
        }""")

    def audit(self):
        """What axe, with all its rules, finds wrong in the parts of the notebook: violations."""
        clip = self.page.evaluate_handle("what => reading.unclip(what)", PARTS)
        try:
            parts = {"include": [[part] for part in PARTS.split(", ")]}
            found = Axe().run(self.page, parts, {"resultTypes": ["violations"]}).response
            # Where it takes all for hidden it finds nothing wrong either.
            contrast = {"runOnly": ["color-contrast"]}
            said = {"include": [[".lo-sentence"], [".lo-prose"]]}
            seen = Axe().run(self.page, said, contrast).response["passes"]
            assert seen, "axe looked at nothing"
            return found["violations"]
        finally:
            clip.evaluate("clip => clip()")

    def buttons(self, node, text=None, kind="button"):
        """The buttons of an explorer that are in sight; those that say ``text``, if given."""
        found = self.page.evaluate_handle(
            "([node, kind, text]) => reading.all(node, kind)"
            ".filter((it) => text === null || reading.text(it).trim() === text)",
            [node, kind, text])
        return [each.as_element() for _, each in sorted(
            found.get_properties().items(), key=lambda item: int(item[0])) if each.as_element()]

    # -- hands -------------------------------------------------------------------------------

    def press(self, node, *keys):
        """Keys, with the focus on ``node``."""
        node.focus()
        for key in keys:
            self.page.keyboard.press(key)

    def control(self, lever):
        """The native control of a lever."""
        return self.page.evaluate_handle("node => reading.control(node)", lever).as_element()

    def tap(self, node):
        """A thumb on a button."""
        node.tap()

    def drag(self, slider, share):
        """A thumb that takes a slider from where it stands to a share (0 to 1) of its length."""
        slider.scroll_into_view_if_needed()
        slider.wait_for_element_state("stable")  # what comes into sight may push it aside
        box = slider.bounding_box()
        now = slider.evaluate("it => (it.value - it.min) / (it.max - it.min || 1)")
        y = box["y"] + box["height"] / 2
        x = [box["x"] + 12 + (now + (share - now) * part / 2) * (box["width"] - 24)
             for part in range(3)]
        self._finger("touchStart", x[0], y)
        for place in x[1:]:
            self._finger("touchMove", place, y)
        self._finger("touchEnd")

    def _finger(self, kind, *place):
        points = [{"x": place[0], "y": place[1]}] if place else []
        self._touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
