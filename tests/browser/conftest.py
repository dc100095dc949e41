"""The suite is no test file itself; its asserts are explained all the same."""

import pytest

pytest.register_assert_rewrite("suite")


def pytest_generate_tests(metafunc):
    """Each notebook of the LANGUAGE that a file of the suite names."""
    if "opened" in metafunc.fixturenames:
        from servers import NOTEBOOKS

        paths = sorted(path.relative_to(NOTEBOOKS)
                       for path in NOTEBOOKS.glob(f"{metafunc.module.LANGUAGE}/[0-9]*.ipynb"))
        metafunc.parametrize("opened", paths, indirect=True, scope="module",
                             ids=lambda path: path.stem)
