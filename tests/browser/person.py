"""A person before the page: eyes that see what the window shows, and hands.

Playwright's own ``click``, ``fill`` and the like bring what they touch into the window by
themselves, so a page that cannot be scrolled passes. Here nothing moves but by a wheel, a finger or
a key; what is not in the window cannot be touched.
"""

from playwright.sync_api import TimeoutError as Late
from reading import HERE, Reading

PATIENCE = 20  # seconds for what comes at once on a machine that is not busy
STEPS = 60  # scrolls after which whatever is looked for should have come


class Gone(AssertionError):
    """What a hand was on its way to is no longer there: something else has taken its place."""


class Person:
    """One person at one window, with a ``page`` of Playwright's.

    A subclass says how large the window is (``SCREEN``, for a context of Playwright's), and has
    hands: ``scroll(pixels)`` moves the page down (up where negative), ``press(node)`` a button or
    link, ``slide(slider, share)`` a lever to a share (0 to 1) of its length, ``type_in(field,
    text)``; all but the first only what ``bring`` has brought into the window.
    """

    SCREEN = None
    at_a_desk = True  # with a keyboard
    word = Reading.word

    def __init__(self, browser, language, outside, folder):
        self.language, self.folder = language, folder
        self.visit = browser.new_context(
            **self.SCREEN, proxy=outside.proxy,
            locale={"nl": "nl-NL", "en": "en-GB"}[language])
        self.page = self.visit.new_page()
        self.page.set_default_timeout(1000 * PATIENCE)
        for script in ("reading.js", "eyes.js"):
            self.page.add_init_script(path=HERE / script)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, _):
        if error:
            self.page.screenshot(path=self.folder / "where-it-ended.png")
            error.add_note(f"what was in the window then: {self.folder / 'where-it-ended.png'}")
        self.visit.close()

    # -- eyes --------------------------------------------------------------------------------

    def look(self, script, *arguments):
        """What a JavaScript function of ``eyes`` or ``reading`` sees."""
        return self.page.evaluate(f"given => ({script})(...given)", list(arguments))

    def all(self, selector, within=None):
        """What is shown that answers to a selector, from top to bottom."""
        found = self.page.evaluate_handle(
            "([node, what]) => reading.all(node ?? document, what)", [within, selector])
        return [each.as_element() for _, each in sorted(
            found.get_properties().items(), key=lambda item: int(item[0])) if each.as_element()]

    def sees(self, node):
        """Whether a node stands in the window, uncovered."""
        return self.look("eyes.sees", node)

    def box(self, node):
        return self.look("eyes.box", node)

    pane = property(lambda self: self.look("eyes.pane"))

    def awaits(self, script, *arguments, why, seconds=PATIENCE):
        """Wait until a JavaScript function of the arguments comes true; it must."""
        try:
            self.page.wait_for_function(f"given => ({script})(...given)", arg=list(arguments),
                                        timeout=1000 * seconds)
        except Late:
            raise AssertionError(why) from None

    # -- the page under the hands ------------------------------------------------------------

    def move(self, act, why, up=False):
        """Do something that moves the page; it must, and is waited for until it rests.

        Says by how many pixels.
        """
        self.rest()
        act()
        far = f"() => !({'' if up else '-'}eyes.moved() <= 1)"
        self.awaits(far, why=f"{why} does not move the page")
        self.rest(afresh=False)
        return self.look("eyes.moved")

    def rest(self, afresh=True):
        """Wait until the page stands still."""
        if afresh:
            self.look("eyes.look")
        self.look("eyes.still")

    def bring(self, node, what):
        """Scroll until a node is in the window."""
        for _ in range(STEPS):
            if self.sees(node):
                self.rest()
                if self.sees(node):
                    return
            if not node.evaluate("it => it.isConnected"):
                raise Gone(f"{what} is no longer there")
            here, room = self.box(node), self.look("eyes.pane", node)
            high = room["bottom"] - room["top"]
            if here["height"] > high / 2:
                way = here["top"] - room["top"] - 10
            else:
                way = (here["top"] + here["bottom"] - room["top"] - room["bottom"]) / 2
            if abs(way) < 2:
                break  # there, but something covers it
            try:
                self.scroll(max(-0.8 * high, min(0.8 * high, way)))
            except AssertionError:  # a page that grew meanwhile may have it in the window already
                if not self.sees(node):
                    raise
        raise AssertionError(f"{what} does not come into the window: {self.box(node)}")

    def go_to(self, node, what):
        """Get ready to touch something: by hand it has to be in the window."""
        self.bring(node, what)

    def middle(self, node):
        """Where a hand touches a node that is in the window."""
        assert self.sees(node), f"“{node.text_content()[:40]}” is not in the window"
        return self.look("eyes.middle", node)

    def thumb(self, slider):
        """Where the round thing of a slider is, and where it would be at a share of its length."""
        it = self.box(slider)
        now = slider.evaluate("it => (it.value - it.min) / (it.max - it.min || 1)")
        y = (it["top"] + it["bottom"]) / 2
        return (lambda share=now: it["left"] + 12 + share * (it["width"] - 24)), y

    def make_room(self):
        """Fold away what JupyterLab keeps at the side, where it leaves no room to read."""

    def run_all(self):
        """Choose Run → Run All Cells in JupyterLab's menu, with the mouse that every desk has."""
        for menu, item in ((".lm-MenuBar-item", "Run"), (".lm-Menu-item", "Run All Cells")):
            self.page.mouse.click(*self.middle(self.found(menu, item)))

    def found(self, selector, start):
        """What is shown, once it is, and begins with a text (or has it for a title)."""
        begins = "(it) => (it.title || reading.text(it)).trim().startsWith(start)"
        self.awaits(f"(what, start) => reading.all(document, what).some({begins})", selector, start,
                    why=f"there is no “{start}”")
        return self.page.evaluate_handle(
            f"([what, start]) => reading.all(document, what).find({begins})",
            [selector, start]).as_element()

    def back_to(self, node):
        """All the way up to the title, wherever the page has been thrown to."""
        if not self.sees(node):
            self.move(lambda: self.page.keyboard.press("Home"), "Home", up=True)
        self.bring(node, "the title")

    def to_the_end(self, node):
        """All the way down to the last line."""
        self.move(lambda: self.page.keyboard.press("End"), "End")
        self.bring(node, "the last line")

    def try_keys(self):
        """Each key that moves a page moves this one."""
        for key in ("PageDown", "Space", "ArrowDown", "PageUp", "End", "Home"):
            if key != "ArrowDown" or self.arrows:
                self.move(lambda key=key: self.page.keyboard.press(key), key,
                          up=key in ("PageUp", "Home"))

    @property
    def arrows(self):
        """Whether they move the page: in JupyterLab, outside an explorer, they choose a cell."""
        return not self.in_lab or self.look(
            "() => Boolean(document.activeElement.closest('.lo-explorer'))")

    @property
    def in_lab(self):
        return self.look("() => Boolean(document.querySelector('.jp-NotebookPanel'))")

    def read_on(self):
        """Most of a window further down."""
        room = self.pane
        self.scroll(0.75 * (room["bottom"] - room["top"]))

    def type_in(self, field, text):
        """Replace what stands in a field that has just been pressed."""
        self.press(field)
        self.awaits("(field) => document.activeElement === field", field,
                    why="what is typed does not go to the field that was pressed, but to "
                        f"{self.look('eyes.focus')['what']}")
        self.select_all(field)
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def select_all(self, field):
        self.page.keyboard.press("Control+a")

    def reach(self, node, what, most=150):
        """Tab to a control; wherever the focus comes, the person sees it."""
        there = "node => document.activeElement === node"
        back = node.evaluate("node => Boolean(document.activeElement !== document.body"
                             " && node.compareDocumentPosition(document.activeElement)"
                             " & Node.DOCUMENT_POSITION_FOLLOWING)")
        for _ in range(most):
            if node.evaluate(there):
                self.rest()
                return
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            self.awaits("() => eyes.focus().seen", seconds=5, why=(
                f"Tab leads to what is not in the window: {self.look('eyes.focus')}"))
        raise AssertionError(f"Tab does not reach {what}")


class AtLaptop(Person):
    """A mouse with a wheel, and keys to type with."""

    SCREEN = {"viewport": {"width": 1366, "height": 768}}

    def scroll(self, pixels):
        room = self.pane
        self.page.mouse.move((room["left"] + room["right"]) / 2, (room["top"] + room["bottom"]) / 2)

        def turn():
            for _ in range(4):  # the wheel has notches
                self.page.mouse.wheel(0, pixels / 4)

        self.move(turn, "the wheel", up=pixels < 0)

    def try_the_page(self):
        self.scroll(600)
        self.scroll(-600)
        self.try_keys()

    def press(self, node):
        self.go_to(node, "what is to be clicked")
        self.page.mouse.click(*self.middle(node))

    def slide(self, slider, share):
        self.middle(slider)
        to, y = self.thumb(slider)
        start = to()
        self.page.mouse.move(start, y)
        self.page.mouse.down()
        self.page.mouse.move(to(share), y, steps=8)
        self.page.mouse.up()


class AtProjector(Person):
    """Keys only."""

    SCREEN = {"viewport": {"width": 1280, "height": 720}}

    def scroll(self, pixels):
        up = pixels < 0
        high = self.pane["bottom"] - self.pane["top"]
        if abs(pixels) > high / 2 or not self.arrows or self.look("eyes.busy", "ArrowDown"):
            key, times = "PageUp" if up else "PageDown", 1
        else:
            key, times = "ArrowUp" if up else "ArrowDown", max(1, round(abs(pixels) / 40))
        self.leave(key)

        def strike():
            for _ in range(times):
                self.page.keyboard.press(key)

        self.move(strike, f"{key}, with the focus on {self.look('eyes.focus')['what']},", up=up)

    def back_to(self, node):
        super().back_to(node)
        if self.in_lab:
            self.page.mouse.click(*self.middle(node))  # from its menu back into the notebook

    def try_the_page(self):
        self.try_keys()

    def leave(self, key):
        """Tab on until what has the focus lets a key be the page's."""
        if self.in_lab and self.look("eyes.busy", key):
            self.page.keyboard.press("Escape")  # out of an explorer, to its cell
        for _ in range(STEPS):
            if not self.look("eyes.busy", key):
                return
            self.page.keyboard.press("Tab")

    def read_on(self):
        key = "PageDown" if self.look("eyes.busy", "Space") else "Space"
        self.leave(key)
        self.move(lambda: self.page.keyboard.press(key),
                  f"{key}, with the focus on {self.look('eyes.focus')['what']},")

    def press(self, node):
        self.go_to(node, f"“{node.text_content()[:30]}”")
        kind = node.evaluate("it => it.type")
        if kind != "text":  # that has the focus already
            self.page.keyboard.press("Space" if kind == "radio" else "Enter")

    def go_to(self, node, what):
        self.reach(node, what)

    def slide(self, slider, share):
        to, _ = self.thumb(slider)
        for _ in range(5):
            self.page.keyboard.press("ArrowRight" if to() < to(share) else "ArrowLeft")
