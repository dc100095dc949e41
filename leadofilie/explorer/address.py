"""The setting of an explorer in its page's address: reloading, going back and a link keep it."""

import re

from .stage import give_qr


def keep_in_address(explorer):
    """Let the page's address follow the setting, once the hand has let go; and take what it asks
    for. A code in it that is wrong is told, and moves nothing.
    """
    picture = explorer.picture
    picture.address = "-".join(re.findall("[A-Z][a-z]*", explorer.name)).lower()

    def follow():
        if not explorer.state.hand:
            moved = explorer.values != explorer.state.start
            picture.code = explorer.code if moved else ""

    def take(change):
        try:
            explorer.load(change["new"])
        except ValueError as error:
            picture.note = str(error)

    explorer.watch(follow)
    picture.observe(take, "asked")
    give_qr(picture)
