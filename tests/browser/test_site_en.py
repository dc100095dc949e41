"""The English notebooks through the browser site, which needs no server."""

import pytest
from servers import Site
from suite import *  # noqa: F403

DOOR, LANGUAGE = Site, "en"
pytestmark = [
    pytest.mark.flaky(reruns=1),  # a busy machine answers late; a fault stays
    pytest.mark.skipif(
        not (Site.built / "pyodide").is_dir(),
        reason="no site with Python in it: make site PYODIDE=... (else it asks another host)"),
]
