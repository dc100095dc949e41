"""The explorer of docs/add-an-explorer.md, made from its page in a copy of the package."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "add-an-explorer.md").read_text(encoding="utf-8")
TRY, SAYS = re.search(r"```python\n([^`]*)```\n\nsays\n\n```text\n(.*?)```", PAGE, re.S).groups()

# What the tests of every explorer ask of one that was let in.
EVERY = """
import sys
sys.path[:0] = [{tests!r}, {explorers!r}]
from every import made, samples, sound
from leadofilie.explorers.funnel.leaky_bucket import LeakyBucket

for language in ("nl", "en"):
    for preset in ({{}}, *LeakyBucket.presets.values()):
        for name, quantity in made(LeakyBucket, language).quantities.items():
            explorer = made(LeakyBucket, language)
            for value in samples(quantity):
                explorer.set(**preset | {{name: value}})
                sound(explorer)
        assert explorer.break_it.sentence and explorer.your_numbers.sentence and explorer.paper()
"""


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """Run code where the package has the explorer of the page; what it prints."""
    folder = tmp_path_factory.mktemp("house")
    for room in ("leadofilie", "data"):
        shutil.copytree(ROOT / room, folder / room,
                        ignore=shutil.ignore_patterns("__pycache__"))
    parts = re.findall(r"^(In|Add to) `([^`]+)`:\n\n```\w+\n(.*?)^```", PAGE, re.S | re.M)
    assert len(parts) == 5
    for where, path, text in parts:
        with (folder / path).open("x" if where == "In" else "a", encoding="utf-8") as file:
            file.write(text)

    def run(code):
        ended = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True,
                               text=True, encoding="utf-8", env={"PYTHONPATH": str(folder)})
        assert not ended.returncode, ended.stderr
        return ended.stdout

    return run


def test_it_says_what_the_page_says(python):
    assert python(TRY) == SAYS


def test_it_does_what_every_explorer_does(python):
    python(EVERY.format(tests=str(ROOT / "tests"), explorers=str(ROOT / "tests" / "explorers")))


def test_its_number_is_free_in_the_house():
    from leadofilie import explorers
    taken = {each.number for each in explorers.ALL}
    assert int(re.search(r"number = (\d+)", PAGE)[1]) not in taken
