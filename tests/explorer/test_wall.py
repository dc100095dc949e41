"""A class that bets together: readers and a teacher, each with a kernel of their own."""

import re

import pytest

from leadofilie import explorers, use_language, words
from leadofilie.classroom import store

BETS = [kind for kind in explorers.ALL if kind.wager is not None]


@pytest.fixture(autouse=True)
def meeting(tmp_path, monkeypatch):
    """A server that names a folder."""
    monkeypatch.setenv(store.FOLDER, str(tmp_path))
    use_language("nl")
    yield tmp_path
    use_language("nl")


def tell(widget, content):
    """What a page sends of a widget."""
    widget._handle_msg({"content": {"data": {"method": "custom", "content": content}},
                        "buffers": []})


class Reader:
    """A reader's page with one explorer."""

    def __init__(self, kind, page, word=None):
        self.explorer = kind()
        assert self.explorer.view
        self.bet, self.widget = self.explorer.bet, self.explorer.bet.lesson.widget
        self.widget.set_state({"page": page})
        if word is not None:
            tell(self.widget, ["join", word])

    def guess(self, step):
        bet = self.bet
        bet.take(bet.quantity.at(step))
        bet.place()

    def look(self):
        tell(self.widget, ["look", ""])

    @property
    def told(self):
        return re.sub("<svg.*?</svg>|<[^>]+>", " ", self.bet.lesson.said.value)

    @property
    def code(self):
        return re.search("<b>([A-Z0-9]{5})</b>", self.bet.lesson.said.value)[1]


class Teacher:
    """A teacher's page with the wall of an explorer."""

    def __init__(self, kind, page="teacher"):
        explorer = kind()
        assert explorer.shown
        explorer.picture.set_state({"wall": True})
        self.wall = explorer.wall
        assert self.wall.view in explorer.shown.children
        self.wall.desk.set_state({"page": page})

    word = property(lambda self: self.wall.picture.lesson)
    title = property(lambda self: words.plain(self.wall.picture.title))
    sentence = property(lambda self: re.sub("<[^>]+>", "", self.wall.picture.sentence))

    def look(self):
        tell(self.wall.desk, ["look", ""])

    def dots(self):
        """How many dots each lane shows."""
        drawn = [mark for mark in self.wall.content()[0] if type(mark).__name__ == "Dots"]
        return [len(each.x) for each in drawn]


def test_a_class_bets_talks_bets_again_and_sees_the_answer():
    teacher = Teacher(explorers.WhaleCurve)
    readers = [Reader(explorers.WhaleCurve, f"page {i}", teacher.word.lower()) for i in range(7)]
    for i, reader in enumerate(readers):
        reader.guess(20 + i)
        assert reader.bet.open and "ronde 1" in reader.told
    readers[0].guess(40)  # who changes a bet replaces it
    teacher.look()
    assert teacher.title == "Ronde 1: 7 gokken binnen"
    assert not teacher.dots() and "130%" not in teacher.sentence
    assert "cijfers" not in teacher.wall.picture.table and not list(teacher.wall.rows())

    teacher.wall.go(1)
    for i, reader in enumerate(readers[:6]):
        reader.look()
        assert "Ronde 2" in reader.told
        reader.guess(20 if i else 40)
        assert reader.bet.open and "ronde 2" in reader.told
    teacher.look()
    assert teacher.title == "Ronde 2: 6 gokken binnen (ronde 1: 7)" and not teacher.dots()

    teacher.wall.go(1)
    assert teacher.dots() == [7, 6]
    assert "74%" not in teacher.sentence + teacher.wall.picture.marks, "the answer comes last"
    # 105 … 130 and 200%; 5 x 100 and 200%.
    assert "middelste is 120%" in teacher.sentence and "middelste is 100%" in teacher.sentence
    assert "Van de 6 die twee keer gokten, veranderden er 5 van gok." in teacher.sentence
    for reader in readers:
        reader.look()
        assert reader.bet.open

    teacher.wall.go(1)
    assert "Het model komt op 74%." in teacher.sentence
    assert "Daarvan kwamen er 5 dichterbij." in teacher.sentence
    assert "74%" in teacher.wall.picture.alt
    for i, reader in enumerate(readers):
        reader.look()
        assert not reader.bet.open, "their own picture opens with it"
        assert reader.bet.placed == (2.0 if i == 0 else 1.0 if i < 6 else 1.3)
    assert len(list(teacher.wall.rows())) > 3


def test_a_reader_too_late_or_at_the_wrong_door_is_told():
    teacher = Teacher(explorers.WhaleCurve)
    assert "geen klas met het woord QQQQ" in Reader(explorers.WhaleCurve, "a", "qqqq").told
    late = Reader(explorers.WhaleCurve, "b", teacher.word)
    teacher.wall.go(1)
    teacher.wall.go(1)
    late.guess(3)
    assert "kan er niet meer bij" in late.told and late.bet.open
    waiting = Reader(explorers.FinitePond, "c", teacher.word)
    waiting.guess(3)
    teacher.wall.close()
    waiting.look()
    assert "gesloten" in waiting.told
    waiting.bet.lesson.answer.click()
    assert not waiting.bet.open and waiting.bet.placed == 4


def test_the_wall_of_the_next_question_is_of_the_same_class():
    whale, pond = Teacher(explorers.WhaleCurve), Teacher(explorers.FinitePond)
    assert whale.word == pond.word != Teacher(explorers.WhaleCurve, "another").word
    Reader(explorers.FinitePond, "a", pond.word).guess(3)
    whale.look()
    pond.look()
    assert whale.title.startswith("Ronde 1: 0") and pond.title == "Ronde 1: 1 gok binnen"
    pond.wall.restart()
    pond.look()
    assert pond.title.startswith("Ronde 1: 0")


@pytest.mark.parametrize("kind", BETS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", words.LANGUAGES)
def test_codes_of_every_bet_come_through_a_chat(kind, language, monkeypatch):
    monkeypatch.setenv(store.FOLDER, "")
    use_language(language)
    chat = ["goedemorgen! / good morning!"]
    for page, steps in (("anna", (2, 4)), ("bas", (5, 5)), ("eva", (1, 0))):
        reader = Reader(kind, page, "")
        for step in steps:
            reader.guess(step)
            chat.append(f"{page}: {reader.code.lower()} 10:31")
            assert reader.bet.open
        reader.bet.lesson.answer.click()
        assert reader.bet.placed == reader.bet.quantity.at(steps[1])
    chat += [chat[-1], "AB0CO"]
    teacher = Teacher(kind)
    assert not teacher.word and not teacher.wall.desk.word
    tell(teacher.wall.desk, ["chat", "\n".join(chat)])
    shown = re.findall(r"\d+", teacher.wall.desk.told)
    assert shown == ["6", "1", "1"], "codes, doubled, unreadable"
    teacher.wall.go(1)
    teacher.wall.go(1)
    assert teacher.dots() == [3, 3] and "3" in teacher.sentence
    teacher.wall.go(1)
    truth = teacher.wall.ruler.quantity.show(teacher.wall.ruler.truth)
    assert truth in teacher.sentence and truth in teacher.wall.picture.alt
    # Every bin of hands holds its own steps, and all together hold all of them.
    held = [step for first, last in teacher.wall.ruler.bins for step in range(first, last + 1)]
    assert held == list(range(teacher.wall.ruler.steps))


def test_hands_are_counted_in_the_round_that_is_on():
    teacher = Teacher(explorers.WhaleCurve)
    for place, by in ((0, 1), (0, 1), (3, 1), (0, -1), (5, -1)):
        tell(teacher.wall.desk, ["hand", place, by])
    assert teacher.title == "Ronde 1: 2 gokken binnen"
    assert teacher.wall.desk.counts == [1, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    teacher.wall.go(1)
    assert teacher.wall.desk.counts == [0] * 10, "the first round is hidden here too"
    tell(teacher.wall.desk, ["hand", 9, 1])
    teacher.wall.go(1)
    tell(teacher.wall.desk, ["hand", 9, 1])
    assert teacher.dots() == [2, 1]
    teacher.wall.go(-1)
    assert not teacher.dots(), "a step too far is taken back"


def test_a_folder_that_cannot_be_written_says_so(meeting, monkeypatch):
    monkeypatch.setenv(store.FOLDER, str(meeting / "nowhere"))
    teacher = Teacher(explorers.WhaleCurve)
    assert "niet geschreven" in teacher.wall.desk.told and not teacher.word
    tell(teacher.wall.desk, ["hand", 0, 1])
    assert teacher.title == "Ronde 1: 1 gok binnen"
    reader = Reader(explorers.WhaleCurve, "a", "BBBB")
    assert "niet bewaren" in reader.told


def test_a_lone_reader_is_not_bothered_and_may_still_have_a_code():
    reader = Reader(explorers.WhaleCurve, "a")
    assert not reader.widget.words and not reader.told
    reader.guess(12)
    assert not reader.bet.open and not reader.told and not reader.widget.watching
    toggle = reader.bet.lesson.fold.children[0]
    toggle.click()
    code = reader.code
    teacher = Teacher(explorers.WhaleCurve)
    tell(teacher.wall.desk, ["chat", f"hallo {code}"])
    assert teacher.title == "Ronde 1: 1 gok binnen"


NASTY = [None, 1, "x", [], {}, ["chat"], ["chat", 5], ["chat", "x" * 300_000], ["hand", 0, 10**9],
         ["hand", -1, 1], ["hand", 10**9, 1], ["hand", True, 1], ["hand", 0.5, 1],
         ["join", "x" * 10_000], ["join", None], ["leave"], ["look"], ["join", "' or 1=1 --"], [[]]]


def test_whatever_a_page_says_the_class_goes_on():
    teacher = Teacher(explorers.WhaleCurve)
    reader = Reader(explorers.WhaleCurve, "a", teacher.word)
    for content in NASTY:
        tell(teacher.wall.desk, content)
        tell(reader.widget, content)
    for value in ("x" * 10_000, None, 5, "another page"):
        reader.widget.set_state({"page": value})
        teacher.wall.desk.set_state({"page": value} if value != "another page" else {})
    assert "200.000" in teacher.wall.desk.told
    tell(reader.widget, ["join", teacher.word])
    for page in ("b", "c", "d"):  # one page is one reader, whatever it calls itself later
        reader.guess(9)
        reader.widget.set_state({"page": page})
    teacher.look()
    assert teacher.title == "Ronde 1: 1 gok binnen"
