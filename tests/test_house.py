"""The rooms of the package and who may know whom, and what importing it may cost."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "leadofilie"
ROOT = "leadofilie"

# Each room and the rooms it may know besides itself. The package itself (ROOT) is the door through
# which notebooks come in; no room looks back at it.
MAY_KNOW = {
    "models": set(),
    "records": set(),
    "look": set(),
    "words": set(),
    "stage": {"words", "look"},
    "explorers": {"models", "stage", "words", "look", "records"},
    ROOT: {"explorers", "words"},
}


def modules(package=PACKAGE):
    """Every module of the package by its dotted name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name, path):
    """(module, line, whether it happens when `name` is imported) for each import in `path`.

    `from a import b` counts as a.b as well: b may be a module.
    """
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]

    def walk(node, at_once):
        for child in ast.iter_child_nodes(node):
            later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            if isinstance(child, ast.If):
                later = "TYPE_CHECKING" in ast.unparse(child.test)
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield alias.name, child.lineno, at_once
            elif isinstance(child, ast.ImportFrom):
                base = child.module or ""
                if child.level:
                    above = package.split(".")[: len(package.split(".")) - child.level + 1]
                    base = ".".join(above + ([base] if base else []))
                for alias in child.names:
                    yield f"{base}.{alias.name}", child.lineno, at_once
            yield from walk(child, at_once and not later)

    yield from walk(ast.parse(path.read_text(encoding="utf-8")), True)


def room(module):
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ROOT


def our_module(target, known):
    """Which of ours importing `target` reaches, or None: leadofilie.a.b.f → leadofilie.a.b."""
    while target and target not in known:
        target = target.rpartition(".")[0]
    return target or None


def knows(known):
    """{module: {module of ours that it imports: line}}"""
    arrows = {}
    for name, path in known.items():
        arrows[name] = {}
        for target, line, _ in imports(name, path):
            reached = our_module(target, known)
            if reached and reached != name:
                arrows[name].setdefault(reached, line)
    return arrows


def wrong_arrows(arrows):
    wrong = []
    for name, targets in arrows.items():
        for target, line in targets.items():
            here, there = room(name), room(target)
            if here != there and there not in MAY_KNOW[here]:
                wrong.append(f"{name}, line {line}: {here} may not know {there} ({target})")
    return wrong


def circle(arrows):
    """The modules of one circle of imports, or an empty list."""
    done = set()

    def visit(name, trail):
        if name in trail:
            return [*trail[trail.index(name) :], name]
        if name in done:
            return []
        for target in arrows[name]:
            if found := visit(target, [*trail, name]):
                return found
        done.add(name)
        return []

    return next((found for name in arrows if (found := visit(name, []))), [])


def foreign(known, *names, at_once_only=False):
    """Where a module of `names` (or one below it) is imported."""
    return [
        f"{module}, line {line}: {target}"
        for module, path in known.items()
        for target, line, at_once in imports(module, path)
        if (at_once or not at_once_only)
        and any(f"{target}.".startswith(f"{name}.") for name in names)
    ]


def test_every_room_is_known():
    rooms = {room(name) for name in modules()}
    assert rooms <= set(MAY_KNOW), "a new room: say above whom it may know"
    assert {"models", "stage", "explorers", "words", "look"} <= rooms


def test_nobody_knows_more_than_they_may():
    assert wrong_arrows(knows(modules())) == []


def test_no_circles():
    assert circle(knows(modules())) == []


def test_no_pyplot():
    # pyplot keeps every figure alive; ours live as long as their explorer.
    assert foreign(modules(), "matplotlib.pyplot", "pylab", "matplotlib.pylab") == []


def test_no_pandas_until_data_is_read():
    assert foreign(modules(), "pandas", at_once_only=True) == []


@pytest.mark.parametrize("heavy", ["pandas", "openpyxl", "matplotlib.pyplot"])
def test_importing_stays_light(heavy):
    """In a process of its own: what others imported in this one does not count."""
    code = f"import sys; from leadofilie import explorers; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_the_rules_see_what_they_forbid(tmp_path):
    """The same functions on a house in which everything is wrong."""
    files = {
        "__init__.py": "from . import explorers",
        "models/__init__.py": "",
        "models/one.py": "from ..stage.lever import Lever\nfrom . import two",
        "models/two.py": "import leadofilie.models.one",
        "stage/__init__.py": "import matplotlib.pyplot as plt",
        "stage/lever.py": "def late():\n    import pandas\n    from matplotlib import pyplot",
        "explorers/__init__.py": "import pandas as pd\nfrom leadofilie import use_language",
    }
    for name, text in files.items():
        path = tmp_path / ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    known = modules(tmp_path / ROOT)
    assert wrong_arrows(knows(known)) == [
        "leadofilie.explorers, line 2: explorers may not know leadofilie (leadofilie)",
        "leadofilie.models.one, line 1: models may not know stage (leadofilie.stage.lever)",
    ]
    assert len(circle(knows(known))) >= 3
    assert foreign(known, "matplotlib.pyplot") == [
        "leadofilie.stage, line 1: matplotlib.pyplot",
        "leadofilie.stage.lever, line 3: matplotlib.pyplot",
    ]
    assert foreign(known, "pandas", at_once_only=True) == ["leadofilie.explorers, line 1: pandas"]
