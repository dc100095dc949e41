"""What the kernels of one machine remember together."""

import os
import subprocess
import sys
import time

import pytest

from leadofilie.classroom import store
from leadofilie.classroom.store import ANSWERED, SECOND, SHOWN, Refused, Store

WHALE = "WhaleCurve"


@pytest.fixture
def shared(tmp_path):
    return Store(tmp_path)


def refused(why, act, *given):
    with pytest.raises(Refused) as told:
        act(*given)
    assert told.value.why == why


# A reader's kernel: it waits until all are there, bets, changes its mind, and bets again.
READER = """
import sys, time
from leadofilie.classroom.store import Store
folder, word, page, start = sys.argv[1:]
store = Store(folder)
time.sleep(max(0, float(start) - time.time()))
for step in (3, 4, int(page)):
    store.place(word, "WhaleCurve", page, step)
"""


def test_forty_bets_at_once_by_forty_processes(tmp_path):
    """None is lost and none doubled, though nobody had made the file before the teacher did."""
    teacher = Store(tmp_path)
    word = teacher.open("teacher")
    for stage in (1, SECOND):
        teacher.go_to("teacher", WHALE, stage)
        start = time.time() + 6
        readers = [subprocess.Popen(
            [sys.executable, "-c", READER, str(tmp_path), word, str(page), str(start)],
            stderr=subprocess.PIPE, text=True) for page in range(40)]
        for reader in readers:
            said = reader.communicate(timeout=90)[1]
            assert reader.returncode == 0, said
        assert teacher.bets("teacher", WHALE)[1][stage] == {str(page): page for page in range(40)}


MAKER = """
import sys, time
from leadofilie.classroom.store import Store
time.sleep(max(0, float(sys.argv[2]) - time.time()))
print(Store(sys.argv[1]).open(sys.argv[3]))
"""


def test_many_teachers_may_begin_at_once(tmp_path):
    start = time.time() + 3
    makers = [subprocess.Popen([sys.executable, "-c", MAKER, str(tmp_path), str(start), f"t{i}"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
              for i in range(12)]
    ended = [each.communicate(timeout=90) for each in makers]
    words = {said.strip() for said, _ in ended}
    assert len(words) == 12 and all(len(word) == 4 for word in words), ended


def test_a_round_is_the_teachers(shared):
    word = shared.open("teacher")
    assert shared.open("teacher") == word, "the class goes on where the page comes back"
    assert shared.place(word, WHALE, "anna", 8) == 1
    shared.go_to("teacher", WHALE, SECOND)
    assert shared.stage(word, WHALE) == SECOND and shared.stage(word, "FinitePond") == 1
    assert shared.place(word, WHALE, "anna", 9) == 2
    assert shared.bets("teacher", WHALE) == (SECOND, {1: {"anna": 8}, 2: {"anna": 9}})
    for stage in (SHOWN, ANSWERED):
        shared.go_to("teacher", WHALE, stage)
        refused("closed", shared.place, word, WHALE, "bas", 9)


def test_who_bets_again_in_a_round_replaces_their_own_bet(shared):
    word = shared.open("teacher")
    for page, step in (("anna", 1), ("bas", 2), ("anna", 3)):
        shared.place(word, WHALE, page, step)
    assert shared.bets("teacher", WHALE)[1][1] == {"anna": 3, "bas": 2}


def test_a_stranger_sees_no_bets_and_moves_no_round(shared):
    word = shared.open("teacher")
    shared.place(word, WHALE, "anna", 1)
    other = shared.open("anna")
    assert other != word
    for act in (shared.erase, shared.bets):
        act("anna", WHALE)
    shared.go_to("anna", WHALE, ANSWERED)
    shared.close("anna")
    assert shared.bets("teacher", WHALE) == (1, {1: {"anna": 1}, 2: {}})


def test_a_closed_class_leaves_nothing(shared, tmp_path):
    word = shared.open("teacher-of-secrets")
    shared.place(word, WHALE, "anna-of-secrets", 1)
    shared.close("teacher-of-secrets")
    refused("unknown", shared.place, word, WHALE, "anna", 1)
    shared._connection.execute("pragma wal_checkpoint(truncate)")
    assert b"of-secrets" not in (tmp_path / "classes.sqlite").read_bytes()


def test_a_day_later_it_is_gone(shared, monkeypatch):
    word = shared.open("teacher")
    shared.place(word, WHALE, "anna", 1)
    now = time.time()
    monkeypatch.setattr(store.time, "time", lambda: now + store.A_DAY + 1)
    refused("unknown", shared.stage, word, WHALE)
    shared.open("another")
    assert shared.bets("teacher", WHALE)[1] == {1: {}, 2: {}}


def test_it_holds_so_much_and_no_more(shared, monkeypatch):
    monkeypatch.setattr(store, "CLASSES", 3)
    monkeypatch.setattr(store, "READERS", 3)
    words = [shared.open(f"teacher {i}") for i in range(3)]
    for page in "abc":
        shared.place(words[0], WHALE, page, 1)
    refused("full", shared.place, words[0], WHALE, "d", 1)
    shared.place(words[0], WHALE, "a", 2)
    shared.open("one more")  # the oldest of those without bets makes room
    refused("unknown", shared.stage, words[1], WHALE)
    for i, word in enumerate((words[2], shared.open("one more"))):
        shared.place(word, WHALE, f"x{i}", 1)
    refused("full", shared.open, "and one more")
    for step in (-1, 10**9):
        with pytest.raises(ValueError):
            shared.place(words[0], WHALE, "a", step)


@pytest.mark.parametrize("word", ["NOPE", "", "' or 1=1 --", "%", "x" * 10_000])
def test_a_word_that_nobody_gave_is_unknown(shared, word):
    shared.open("teacher")
    refused("unknown", shared.place, word, WHALE, "anna", 1)


def test_a_folder_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "nowhere", tmp_path / "file"):
        refused("folder", Store(folder).open, "teacher")
    (tmp_path / "classes.sqlite").write_text("something else altogether, and long enough to see it")
    refused("folder", Store(tmp_path).open, "teacher")
    if os.name == "posix" and os.geteuid():
        tmp_path.chmod(0o500)
        refused("folder", Store(tmp_path / "own").open, "teacher")


def test_readers_of_a_hub_may_write_what_a_teacher_began(tmp_path):
    tmp_path.chmod(0o777)
    Store(tmp_path).open("teacher")
    assert (tmp_path / "classes.sqlite").stat().st_mode & 0o777 == 0o666
    tmp_path.chmod(0o700)


def test_no_folder_named_no_store(monkeypatch, tmp_path):
    for name, there in (("", False), (" ", False), (str(tmp_path), True)):
        monkeypatch.setenv(store.FOLDER, name)
        assert bool(store.of_this_machine()) == there
    monkeypatch.delenv(store.FOLDER)
    assert store.of_this_machine() is None
