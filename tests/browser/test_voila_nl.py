"""The Dutch notebooks through Voilà."""

import pytest
from servers import Voila
from suite import *  # noqa: F403

DOOR, LANGUAGE = Voila, "nl"
pytestmark = pytest.mark.flaky(reruns=1)  # a busy machine answers late; a fault stays
