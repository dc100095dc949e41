"""Packages that come only when needed: a page that runs its own Python fetches them then."""

import sys
from importlib import import_module

# What one brings along that a page does not have yet: nothing is worked out there (doors/site).
TOGETHER = {"scipy": ("openblas", "scipy")}


def with_package(name, act, or_else=None):
    """Calls ``act()`` now, or once the package is there; ``or_else`` if it cannot be had."""
    # That a package can be found is not enough: what it needs may still be on its way.
    if sys.platform != "emscripten" or name in sys.modules:
        act()
    else:
        fetched = import_module("pyodide_js").loadPackage(list(TOGETHER.get(name, (name,))))
        fetched.then(lambda _: act(), or_else)
