"""The rooms of the package and who may know whom, and what importing it may cost.

The rooms are told in docs/ARCHITECTURE.md and held by import-linter, in pyproject.toml.
"""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "leadofilie"


def lint(folder):
    """What import-linter says of the package in a folder: (whether all is well, its words)."""
    ended = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()",
         "--no-cache", "--no-logo", str(ROOT / "pyproject.toml")],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(folder)}, capture_output=True, text=True)
    return ended.returncode == 0, ended.stdout + ended.stderr


def test_nobody_knows_more_than_they_may():
    well, said = lint(ROOT)
    assert well, said
    assert re.search(r"Contracts: \d+ kept, 0 broken", said)


# Who may not know whom, and the contract that says so.
WRONG = {
    "words": ("marks", "No arrow points upwards"),
    "marks": ("widgets", "No arrow points upwards"),
    "models": ("words", "Some rooms know nothing of ours"),
    "classroom": ("words", "Some rooms know nothing of ours"),
    "explorer": ("models", "How an explorer comes alive knows no marketing"),
    "explorers": ("widgets", "An explorer leaves widgets to how it comes alive"),
    "parts": ("models", "Parts leave the science and the pictures to explorers"),
    "customers": ("explorer", "No circles"),
}


def test_the_contracts_see_what_they_forbid(tmp_path):
    """A house in which everything is wrong."""
    for room, (other, _) in WRONG.items():
        (tmp_path / "leadofilie" / room).mkdir(parents=True)
        (tmp_path / "leadofilie" / room / "__init__.py").write_text(f"from .. import {other}\n")
    (tmp_path / "leadofilie" / "widgets").mkdir()
    (tmp_path / "leadofilie" / "widgets" / "__init__.py").write_text("from .. import customers\n")
    (tmp_path / "leadofilie" / "explorer" / "more.py").write_text("from .. import customers\n")
    (tmp_path / "leadofilie" / "__init__.py").write_text("")
    well, said = lint(tmp_path)
    assert not well
    for contract in {contract for _, contract in WRONG.values()}:
        assert f"{contract} BROKEN" in said, said


def imported(path):
    """What a module imports, at once or later: dotted names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_no_pyplot():
    # pyplot keeps every figure alive; ours live as long as their explorer.
    found = {(path.name, name) for path in PACKAGE.rglob("*.py") for name in imported(path)}
    assert ("sheet_table.py", "openpyxl") in found, "the imports within functions are seen too"
    assert {each for each in found if re.search(r"\bpyplot\b|\bpylab\b", each[1])} == set()


@pytest.mark.parametrize("heavy", ["pandas", "openpyxl", "scipy", "matplotlib.pyplot"])
def test_importing_stays_light(heavy):
    """In a process of its own: what others imported in this one does not count."""
    code = ("import sys; from leadofilie import explorers, parts, use_language; "
            f"sys.exit({heavy!r} in sys.modules)")
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_no_file_is_too_long_to_be_read_at_a_sitting():
    long = {
        str(path.relative_to(ROOT)): lines
        for room in ("leadofilie", "doors", "tests", "benchmarks", "notebooks")
        for path in (ROOT / room).rglob("*")
        if path.suffix in (".py", ".js", ".mjs", ".css")
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400}
    assert not long
