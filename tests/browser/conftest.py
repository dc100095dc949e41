"""The suite is no test file itself; its asserts are explained all the same."""

import pytest

pytest.register_assert_rewrite("suite")
