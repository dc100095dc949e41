"""What one machine remembers of its classes: a small SQLite file in a folder that the server
names.

Every reader's kernel is a process of its own; this is where they meet. A bet is a class, an
explorer, a round, a step on the ruler and a time, with a random text of the page that sent it: no
name, no address. It goes when its class is closed, and after a day.
"""

import contextlib
import os
import secrets
import time
from pathlib import Path

FOLDER = "LEADOFILIE_CLASS"  # the environment variable that names the folder
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"  # no vowels: no words that nobody meant
WORD = 4  # letters of a class's word
A_DAY = 24 * 60 * 60  # seconds that a class is remembered
CLASSES, READERS, STEPS = 50, 500, 1000  # at most: classes, bets of a round, steps of a ruler
PAGES = 2500  # of 4 kB that the file may come to take
PATIENCE = 15  # seconds for others to be ready
FIRST, SECOND, SHOWN, ANSWERED = 1, 2, 3, 4  # how far a class is with a question

_TABLES = """
create table if not exists classes (word text primary key, owner text unique, opened real);
create table if not exists stages (
    word text references classes on delete cascade, explorer text, stage integer,
    primary key (word, explorer)) without rowid;
create table if not exists bets (
    word text references classes on delete cascade, explorer text, round integer, page text,
    step integer, at real, primary key (word, explorer, round, page)) without rowid;
"""


class Refused(Exception):
    """What cannot be done, and why: "folder" (it cannot be written), "full", "unknown" (no such
    class) or "closed" (the class has seen its bets)."""

    def __init__(self, why):
        super().__init__(why)
        self.why = why


def of_this_machine():
    """The store in the folder that the server names; None where it names none."""
    folder = os.environ.get(FOLDER, "").strip()
    return Store(folder) if folder else None


class Store:
    """The classes of a folder. ``owner``: the random text of the page that opened a class, which
    alone may see its bets; ``page``: that of a reader's.

    Every method raises Refused where the folder cannot be written.
    """

    def __init__(self, folder):
        self.folder = Path(folder)
        self._connection = None

    # -- what a teacher does -----------------------------------------------------------------

    def open(self, owner):
        """The word of the owner's class; a new one where there is none. Refused("full")."""
        with self._writing() as run:
            run("delete from classes where opened < ?", time.time() - A_DAY)
            found = run("select word from classes where owner = ?", owner)
            if found:
                return found[0][0]
            if run("select count(*) from classes")[0][0] >= CLASSES:
                empty = run("select word from classes where word not in (select word from bets) "
                            "order by opened limit 1")
                if not empty:
                    raise Refused("full")
                run("delete from classes where word = ?", empty[0][0])
            word = None
            while word is None or run("select 1 from classes where word = ?", word):
                word = "".join(secrets.choice(LETTERS) for _ in range(WORD))
            run("insert into classes values (?, ?, ?)", word, owner, time.time())
            return word

    def close(self, owner):
        """Erase the owner's class, and all of its bets."""
        with self._writing() as run:
            run("delete from classes where owner = ?", owner)

    def go_to(self, owner, explorer, stage):
        """Say how far the owner's class is with an explorer's question."""
        with self._writing() as run:
            run("insert or replace into stages select word, ?, ? from classes where owner = ?",
                explorer, stage, owner)

    def erase(self, owner, explorer):
        """Erase the bets on an explorer's question, which begins anew."""
        with self._writing() as run:
            for table in ("bets", "stages"):
                run(f"delete from {table} where explorer = ? and word in "
                    "(select word from classes where owner = ?)", explorer, owner)

    def bets(self, owner, explorer):
        """(stage, {round: {page: step}}) of the owner's class on a question."""
        with self._writing() as run:
            found = run("select round, page, step from bets join classes using (word) "
                        "where owner = ? and explorer = ? order by at", owner, explorer)
            stage = run("select stage from stages join classes using (word) "
                        "where owner = ? and explorer = ?", owner, explorer)
        bets = {FIRST: {}, SECOND: {}}
        for which, page, step in found:
            bets[which][page] = step
        return (stage[0][0] if stage else FIRST), bets

    # -- what a reader does ------------------------------------------------------------------

    def place(self, word, explorer, page, step):
        """Bet in the round in which the class is, and say which that is: 1 or 2. Who bets again in
        a round replaces their own bet.

        Refused("unknown"), ("closed") or ("full"); ValueError for a step that no ruler has.
        """
        if not 0 <= step < STEPS:
            raise ValueError(f"step {step}")
        with self._writing() as run:
            stage = self._stage(run, word, explorer)
            if stage not in (FIRST, SECOND):
                raise Refused("closed")
            held = run("select count(*), sum(page = ?) from bets "
                       "where word = ? and explorer = ? and round = ?", page, word, explorer, stage)
            if held[0][0] >= READERS and not held[0][1]:
                raise Refused("full")
            run("insert or replace into bets values (?, ?, ?, ?, ?, ?)",
                word, explorer, stage, page, int(step), time.time())
        return stage

    def stage(self, word, explorer):
        """How far a class is with a question: FIRST, SECOND, SHOWN or ANSWERED.
        Refused("unknown")."""
        with self._writing() as run:
            return self._stage(run, word, explorer)

    # -- the file ----------------------------------------------------------------------------

    def _stage(self, run, word, explorer):
        if not run("select 1 from classes where word = ? and opened >= ?",
                   word, time.time() - A_DAY):
            raise Refused("unknown")
        found = run("select stage from stages where word = ? and explorer = ?", word, explorer)
        return found[0][0] if found else FIRST

    @contextlib.contextmanager
    def _writing(self):
        """One thing at a time of all processes: gives ``run(sql, *values)``, a list of rows."""
        import sqlite3  # the browser site's Python may come without

        try:
            connection = self._connection or self._connect(sqlite3)
            connection.execute("begin immediate")
            try:
                yield lambda sql, *values: connection.execute(sql, values).fetchall()
            except BaseException:
                connection.rollback()
                raise
            connection.commit()
        except (sqlite3.Error, OSError) as error:
            self._connection = None
            raise Refused("folder") from error

    def _connect(self, sqlite3):
        file = self.folder / "classes.sqlite"
        # Who may write in the folder may write the file: readers of a hub are users of their own.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR))
            file.chmod(self.folder.stat().st_mode & 0o666)
        connection = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None,
                                     check_same_thread=False)
        _patiently(lambda: connection.execute("pragma journal_mode = wal"), sqlite3)
        for setting in ("foreign_keys = on", "secure_delete = on", "synchronous = normal",
                        f"max_page_count = {PAGES}"):
            connection.execute(f"pragma {setting}")
        _patiently(lambda: connection.executescript(f"begin immediate;{_TABLES}commit;"), sqlite3)
        self._connection = connection
        return connection


def _patiently(act, sqlite3):
    """Where two processes make the file at once, SQLite lets the second one wait for itself."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.05)
