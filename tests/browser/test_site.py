"""Every notebook through the browser site, which needs no server; see `make doors`."""

import os

import pytest
from servers import Site
from suite import *  # noqa: F403

DOOR = Site
pytestmark = [
    pytest.mark.flaky(reruns=1),  # a busy machine answers late; a fault stays
    pytest.mark.skipif(not os.environ.get("LEADOFILIE_DOORS"), reason="asked for by make doors"),
    pytest.mark.skipif(
        not (Site.built / "pyodide").is_dir(),
        reason="no site with Python in it: make site PYODIDE=... (else it asks another host)"),
]
