"""nbval executes the notebooks as build.py does: for paper."""

import os

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item):
    # A notebook's first cell starts its kernel, which takes over the environment.
    os.environ["LEADOFILIE_PAPER"] = "1"
    try:
        return (yield)
    finally:
        del os.environ["LEADOFILIE_PAPER"]
