"""A person with a phone: one finger, which scrolls, taps and drags."""

from person import Person


class OnPhone(Person):
    """A finger, and a keyboard on the screen to type with."""

    at_a_desk = False
    SCREEN = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True,
              "device_scale_factor": 2}

    def __init__(self, *given):
        super().__init__(*given)
        self._touch = self.visit.new_cdp_session(self.page)
        self.begun_on = {"text": 0, "picture": 0, "slider": 0}  # where the finger was put to scroll

    def _finger(self, kind, *place):
        points = [{"x": place[0], "y": place[1]}] if place else []
        self._touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def drag(self, start, end, steps=5):
        """A finger from one place to another; it halts before it lets go, so nothing flies on."""
        (x, y), (to_x, to_y) = start, end
        for _ in range(3):
            presses = self.look("eyes.longPresses")
            self._finger("touchStart", x, y)
            for step in range(1, steps + 1):
                self._finger("touchMove", x + (to_x - x) * step / steps,
                             y + (to_y - y) * step / steps)
            for _ in range(3):
                self.page.wait_for_timeout(30)
                self._finger("touchMove", to_x, to_y)
            self._finger("touchEnd")
            if self.look("eyes.longPresses") == presses:
                return
            # A busy machine took so long that the finger seemed to wait for a menu.
            self.page.keyboard.press("Escape")

    def make_room(self):
        if self.all("#jp-left-stack"):
            self.press(self.all(".jp-SideBar.jp-mod-left .lm-mod-current")[0])
            self.awaits("() => !reading.all(document, '#jp-left-stack').length",
                        why="the list of files cannot be folded away")

    def run_all(self):
        """The button ▶▶ of JupyterLab: its menus do not answer to a finger."""
        self.press(self.found("jp-button", "Restart the kernel and run all cells"))
        self.press(self.found(".jp-Dialog button", "Restart"))

    def back_to(self, node):
        self.bring(node, "the title")

    def try_the_page(self):
        self.scroll(500, on="text")
        self.scroll(-500, on="text")

    def scroll(self, pixels, on=None):
        """``on``: what the finger is put on, of ``begun_on``; else whatever is no handle."""
        room = self.pane
        x, y = (on and self.look("eyes.hold", on, pixels < 0)
                or self.look("eyes.hold", "page", pixels < 0))
        far = (min(room["bottom"] - 5 - y, 15 - pixels) if pixels < 0
               else -min(y - room["top"] - 5, 15 + pixels))  # 15: the finger must first be believed

        self.move(lambda: self.drag((x, y), (x, y + far)),
                  f"a finger put on {on or 'the page'} at {round(x)}, {round(y)}", up=pixels < 0)

    def bring(self, node, what):
        """A row that goes on at the side is moved aside once it is in the window."""
        row = node.evaluate_handle("it => it.closest('.lo-presets')").as_element()
        if row:
            super().bring(row, what)
            for _ in range(20):
                it, room = self.box(node), self.pane
                over = (max(0, it["right"] - room["right"] + 5)
                        or min(0, it["left"] - room["left"] - 5))
                if not over:
                    break
                middle = (room["left"] + room["right"]) / 2
                y = (it["top"] + it["bottom"]) / 2
                far = max(-150, min(150, over + (15 if over > 0 else -15)))
                self.drag((middle + far / 2, y), (middle - far / 2, y))
        super().bring(node, what)

    def read_on(self):
        """With the finger on what it was put on least, of what is there."""
        there = [on for on in self.begun_on if self.look("eyes.hold", on, False)]
        if not there:
            return super().read_on()
        on = min(there, key=self.begun_on.get)
        under = self.page.evaluate_handle(
            "on => document.elementFromPoint(...eyes.hold(on, false))", on).as_element()
        before = under.evaluate("it => it.value")
        room = self.pane
        self.scroll(0.75 * (room["bottom"] - room["top"]), on)
        after = under.evaluate("it => it.value")
        assert after == before, (
            f"scrolling with the finger on a lever moved it from {before} to {after}")
        self.begun_on[on] += 1

    def press(self, node):
        self.go_to(node, "what is to be tapped")
        self.page.touchscreen.tap(*self.middle(node))

    def select_all(self, field):
        """A field does so by itself: a phone has no such key."""
        self.awaits("(it) => it.selectionEnd - it.selectionStart === it.value.length", field,
                    why="what is typed comes beside what stood in the field")

    def slide(self, slider, share):
        self.middle(slider)
        to, y = self.thumb(slider)
        self.drag((to(), y), (to(share), y))
