"""A person's walk through a notebook, from its title to its sources."""

import re
from contextlib import contextmanager

import pytest
from on_phone import OnPhone
from outside import Outside
from person import AtLaptop, AtProjector, Gone
from reading import PARTS, cells_of
from servers import NOTEBOOKS

from leadofilie.marks import figure


class Walk:
    """One ``Person`` through one notebook behind one door."""

    def __init__(self, person, door, notebook):
        self.person, self.door, self.notebook = person, door, notebook
        cells = cells_of(door.notebooks / notebook, door)
        self.parts = sum(bool(cell.get("outputs")) for cell in cells)
        self.headings = [line.lstrip("# ") for cell in cells if cell.cell_type == "markdown"
                         for line in re.findall(r"(?m)^#{1,3} .+", cell.source)]
        self.seen = []  # headings, in the order in which they came into the window
        self.met = []  # the places of explorers, as they came into the window
        self.opened = False  # by a bet, since the last explorer
        self.done = set()  # what was done with explorers, once at least

    # -- coming in ---------------------------------------------------------------------------

    def arrive(self, start=None):
        """Open the notebook by its address, or from the ``start`` page by its link."""
        person = self.person
        if start is None:
            self.door.open(person.page, self.notebook)
        else:
            person.page.goto(start)
            links = [link for link in person.all("main a")
                     if self.notebook.stem in link.get_attribute("href")]
            assert links, f"the start page has no link to {self.notebook}"
            person.press(links[0])
            person.awaits("() => document.querySelector('main h1')",
                          why="the link leads nowhere", seconds=60)
            person.page.wait_for_url(re.compile(re.escape(self.notebook.stem)))
        if self.door.name == "lab":
            person.make_room()
        title = person.all("h1")[0]
        person.bring(title, "the title")
        self.look_around()
        assert self.seen[:1] == self.headings[:1], "the title is not in the window"

    def look_around(self):
        """Note what headings are in the window."""
        self.seen += [text for text in self.person.look("eyes.headings")
                      if text not in self.seen and text in self.headings]

    def try_the_page(self):
        """Every way this person has to move the page, before anything has run."""
        self.person.try_the_page()
        self.person.bring(self.person.all("h1")[0], "the title")

    def run(self):
        """All cells, where they do not run by themselves; then back to the title."""
        person = self.person
        if self.door.name == "lab":
            person.run_all()
        person.awaits("(what, n) => document.querySelectorAll(what).length >= n"
                      " && !document.querySelector('#progress:not([hidden])')", PARTS, self.parts,
                      why="not every part of the notebook came", seconds=240)
        failed = person.look("() => reading.failed(document.body)")
        assert not failed, failed
        self.explorers = person.page.query_selector_all(".lo-explorer")  # in a fold as well
        person.back_to(person.all("h1")[0])

    # -- reading -----------------------------------------------------------------------------

    def read_until(self, enough):
        """Read on, open what is folded and play with every explorer on the way, until
        ``enough()``.
        """
        person = self.person
        for _ in range(300):
            self.look_around()
            self.open_folds()
            here = [each for each, node in enumerate(self.explorers)
                    if each not in self.met and person.look("eyes.meets", node, 80)]
            if here:
                self.met.append(here[0])
                self.play(here[0])
            elif enough():
                return
            else:
                person.read_on()
        raise AssertionError(f"there is no end to it; seen: {self.seen}")

    def open_folds(self):
        """What is deeper, as far as its heading is in the window."""
        person = self.person
        for heading in person.all(".deeper:not([open]) > summary"):
            if person.sees(heading):
                person.press(heading)
                person.awaits("(heading) => heading.parentElement.open", heading,
                              why=f"“{heading.text_content()}” does not open")
                person.rest()

    def read(self):
        """From the title to the last line."""
        self.read_until(lambda: self.seen[-1] == self.headings[-1]
                        and self.person.look("eyes.atEnd"))
        assert self.seen == self.headings, "not every heading came into the window, in order"
        assert self.met == [*range(len(self.explorers))], "not every explorer did"
        assert self.done >= {"bet", "lever", "typed", "preset", "fold", "question"}

    def skim(self):
        """As far as the first explorer with levers, then at once to the last line."""
        self.read_until(lambda: {"bet", "lever"} <= self.done)
        last = self.person.page.evaluate_handle("eyes.lastLine()").as_element()
        self.person.to_the_end(last)

    def play(self, place):
        """Do with an explorer what it invites to."""
        try:
            self.play_with(place)
        except Gone:  # it was just being opened by a bet
            self.play_with(place)

    def play_with(self, place):
        person, node = self.person, self.explorers[place]
        person.awaits("(node, least, most) => reading.settled(node, least, most)", node,
                      *figure.WIDTHS, why=f"explorer {place + 1} does not draw", seconds=60)
        if self.opened:  # it may be just coming out of its cover
            person.look("eyes.calm", node)
            self.opened = False
        self.sideways()
        bet = [each for each in person.all("button", node)
               if each.text_content().strip() == person.word("stage-bet-place")]
        if bet:  # and then there are levers in the same place
            self.bet(node, bet[0])
            person.look("eyes.calm", node)
        if person.all(".lo-radio", node):
            self.answer(node)
        elif person.all(".lo-picture .lo-image", node) and person.all(".lo-lever", node):
            self.move_levers(node)
        elif person.all(".lo-sentence", node):
            person.bring(person.all(".lo-sentence", node)[0], "a sentence")

    def once(self, what):
        """Whether something has not been done yet; from now on it has."""
        new = what not in self.done
        self.done.add(what)
        return new

    def sideways(self):
        """The page is not wider than the window."""
        over = self.person.look(
            "() => [document.documentElement.scrollWidth - innerWidth, visualViewport.scale - 1]")
        assert max(over) <= 0, f"the page is wider than the window: {over}"

    def changed(self, node, before, what):
        self.person.awaits("(node, before) => reading.state(node) !== before", node, before,
                           why=f"{what} changes neither picture nor sentence")

    def bet(self, node, place):
        """Bet where the first lever was taken to; the pictures behind it open."""
        person = self.person
        asks = "() => reading.all(document, '.lo-betting').length"
        before = person.look(asks)
        sliders = person.all(".lo-range", node)
        if sliders:
            self.take(sliders[0])
        fields = person.all(".lo-field", node)
        stands = fields[0].input_value() if len(fields) == 1 else ""
        person.press(place)
        person.awaits("(node) => reading.all(node, '.lo-told, .lo-feedback').some("
                      "(it) => reading.text(it))", node, why="nobody takes the bet")
        person.awaits(f"(before) => ({asks})() < before", before,
                      why="the bet uncovers nothing")
        told = [each for each in person.all(".lo-told, .lo-feedback", node)
                if each.text_content()]
        assert told, "what was said to the bet is gone at once"
        assert stands in told[0].text_content(), (
            f"the lever stands at {stands}, and the bet is noted: {told[0].text_content()}")
        person.bring(told[0], "what is said to the bet")
        why = person.all(".lo-why summary", node)[0]
        person.press(why)
        person.awaits("(why) => why.parentElement.open", why, why="nobody hears why")
        self.once("bet")
        self.opened = True

    def take(self, slider):
        """Move a slider to the other half of its track."""
        person = self.person
        was = slider.evaluate("it => it.value")
        right = slider.evaluate("it => 2 * it.value < Number(it.max) + Number(it.min)")
        person.go_to(slider, "a lever")
        person.slide(slider, 0.75 if right else 0.25)
        person.awaits("(slider, was) => slider.value !== was", slider, was,
                      why="the hand does not move the lever")

    @contextmanager
    def held(self, node, what):
        """Whatever happens meanwhile: what is under the hand stays there."""
        person = self.person
        person.go_to(node, what)
        before = person.box(node)["top"]
        heights = [person.box(each)["height"] for each in self.explorers]
        yield
        person.rest()
        jumped = person.box(node)["top"] - before
        grown = {place: person.box(each)["height"] - height for place, (each, height)
                 in enumerate(zip(self.explorers, heights, strict=True), 1)
                 if person.box(each)["height"] != height}
        assert abs(jumped) < 4, (f"{what} jumps away under the hand, by {jumped} px; explorers "
                                 f"that became higher: {grown}")

    def move_levers(self, node):
        """The first lever; and each other thing there is, with the first explorer that has it."""
        person = self.person
        sliders = person.all(".lo-range", node)
        if not sliders:
            return
        slider = sliders[0]
        lever = slider.evaluate_handle("it => it.closest('.lo-lever')").as_element()
        was, before = person.look("reading.lever", lever), person.look("reading.state", node)
        said = person.look("reading.sentence", node)
        shown = person.all(".lo-figure", node)[0]
        with self.held(slider, f"the lever “{was['label']}”"):
            self.take(slider)
            if person.look("eyes.meets", shown, 20):  # what nobody sees may wait
                self.changed(node, before, f"“{was['label']}”")
        sentence = person.all(".lo-sentence", node)[0]
        person.bring(sentence, "the sentence")
        self.changed(node, before, f"“{was['label']}”")
        self.once("lever")
        if person.at_a_desk and self.once("arrow"):
            with self.held(slider, f"the lever “{was['label']}”"):
                now = person.look("reading.lever", lever)
                before = person.look("reading.state", node)
                person.reach(slider, "the lever that was moved")  # it has the focus already
                person.page.keyboard.press("ArrowLeft")
                person.awaits("(lever, value) => reading.lever(lever).value === value", lever,
                              now["value"] - 1, why="ArrowLeft does not take the lever a step back")
                self.changed(node, before, f"ArrowLeft on “{was['label']}”")
        if self.once("typed"):
            field = person.all(".lo-field", lever)[0]
            person.type_in(field, was["field"])
            person.awaits("(lever, value) => reading.lever(lever).value === value", lever,
                          was["value"], why=f"typing “{was['field']}” does not set the lever")
            person.awaits("(node, said) => reading.sentence(node) === said", node, said,
                          why="back at its place the lever says something else")
        presets = [each for each in person.all(".lo-presets .lo-preset", node)
                   if "lo-chosen" not in each.get_attribute("class")]
        if presets and self.once("preset"):
            before = person.look("reading.state", node)
            named = f"“{presets[0].text_content()}”"
            with self.held(presets[0], named):
                person.press(presets[0])
                person.awaits("(it) => it.matches('.lo-chosen')", presets[0],
                              why=f"{named} is not chosen")
                self.changed(node, before, named)
            person.bring(sentence, "the sentence")
        if person.all(".lo-fold", node) and self.once("fold"):
            self.unfold(node)

    def unfold(self, node):
        """Everything folded in an explorer: what comes out can be reached."""
        person = self.person
        inside = "(node) => reading.all(node, 'input, select, button, td').length"
        for each in person.all(".lo-fold:not(.mod-active), .lo-table summary", node):
            before = person.look(inside, node)
            person.press(each)
            person.awaits(f"(node, before) => ({inside})(node) > before", node, before,
                          why=f"“{each.text_content()}” does not open")
        for what in (".lo-extra input", "td"):
            person.bring(person.all(what, node)[0], f"what was unfolded ({what})")

    def answer(self, node):
        """The first question, and the answer to the answer."""
        person = self.person
        question = person.all(".lo-radio", node)[0]
        option = person.all("input", question)[0]
        person.press(option)
        feedback = "(it) => it.parentElement.querySelector('.lo-feedback')"
        person.awaits(f"(it) => reading.text(({feedback})(it))", question,
                      why="an answer gets no answer")
        said = question.evaluate_handle(feedback).as_element()
        person.bring(said, "what is said to an answer")
        self.once("question")


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


@pytest.mark.parametrize("who", [AtLaptop, OnPhone, AtProjector], ids=lambda who: who.__name__)
def test_a_person_reads_from_the_title_to_the_sources(who, browser, door, outside, request,
                                                      tmp_path):
    """Every person reads another notebook; all doors together, all of them in both languages."""
    language, number = request.module.READS[who.__name__]
    notebook, = NOTEBOOKS.glob(f"{language}/{number}-*.ipynb")
    with who(browser, language, outside, tmp_path) as person:
        walk = Walk(person, door, notebook.relative_to(NOTEBOOKS))
        walk.arrive(request.module.starts(door) if who is not AtLaptop else None)
        walk.try_the_page()
        walk.run()
        walk.read()
