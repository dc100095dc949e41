"""Every notebook through Voilà."""

import pytest
from servers import Voila
from suite import *  # noqa: F403

DOOR = Voila
pytestmark = pytest.mark.flaky(reruns=1)  # a busy machine answers late; a fault stays
