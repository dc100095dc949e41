"""What a fresh clone stands on: the lock, Binder and the README's links."""

import ast
import importlib.util
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def pins(name):
    """{package: [Requirement]} of a lock; a package has a line for each range of Pythons."""
    found = {}
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            requirement = Requirement(line)
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_lock_pins_everything_and_names_no_host(lock):
    for requirements in pins(lock).values():
        for requirement in requirements:
            assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement
            assert requirement.url is None
    assert not re.search(r"://|--(extra-)?index|--find-links", (ROOT / lock).read_text())


@pytest.mark.parametrize(
    "lock, extras", [("requirements.txt", ["open"]), ("requirements-dev.txt", ["open", "test"])]
)
def test_lock_fits_the_bounds_of_the_project(lock, extras):
    optional = PROJECT["optional-dependencies"]
    wanted = PROJECT["dependencies"] + [each for extra in extras for each in optional[extra]]
    pinned = pins(lock)
    for requirement in map(Requirement, wanted):
        found = pinned.get(canonicalize_name(requirement.name))
        assert found, f"{requirement.name} is not in {lock}: run make lock"
        for pin in found:
            (version,) = (each.version for each in pin.specifier)
            assert version in requirement.specifier, f"{pin} in {lock}: run make lock"


def test_every_import_is_a_declared_dependency():
    """What another package happens to bring along may be gone with its next version."""
    declared = {canonicalize_name(Requirement(each).name) for each in PROJECT["dependencies"]}
    providers = packages_distributions()
    imported = {
        node.names[0].name if isinstance(node, ast.Import) else node.module
        for path in (ROOT / "leadofilie").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import) or (isinstance(node, ast.ImportFrom) and not node.level)
    }
    tops = {name.partition(".")[0] for name in imported} - sys.stdlib_module_names - {"leadofilie"}
    assert "numpy" in tops
    undeclared = {
        top for top in tops if not declared & set(map(canonicalize_name, providers.get(top, ())))
    }
    assert undeclared == set()


def test_tests_run_on_what_readers_get():
    readers = pins("requirements.txt")
    assert {name: pins("requirements-dev.txt").get(name) for name in readers} == readers


def test_binder_builds_the_same_lock():
    binder = ROOT / "binder"
    assert (binder / "requirements.txt").read_text().split() == ["-r", "../requirements.txt"]
    version = re.fullmatch(r"python-(3\.\d+)\n", (binder / "runtime.txt").read_text())[1]
    assert version in Requirement(f"python{PROJECT['requires-python']}").specifier
    for script in ("postBuild", "start"):
        assert (binder / script).read_text().startswith("#!/bin/bash\n")


def test_readme_links_are_composed_from_one_place():
    spec = importlib.util.spec_from_file_location("links", ROOT / "binder" / "links.py")
    links = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(links)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert links.with_links(readme) == readme, "run: python binder/links.py"
    for path in (ROOT / "notebooks").glob("*/*.ipynb"):
        assert path.relative_to(ROOT).as_posix() in readme
    assert links.link("lab/tree", "notebooks/nl/é 1.ipynb").endswith(
        "/main?urlpath=lab%2Ftree%2Fnotebooks%2Fnl%2F%C3%A9%201.ipynb"
    )


def test_readme_names_files_that_exist():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    # Comments too: what is not there yet stands in one without being a link.
    for target in re.findall(r"\]\(([^)#]+)\)", re.sub(r"<!--.*?-->", "", readme)):
        if "://" not in target:
            assert (ROOT / target).exists(), target
