"""Voilà's settings: our own page, with nothing fetched from another host.

Voilà reads this file where JUPYTER_CONFIG_PATH names this folder, and finds the page where
JUPYTER_PATH does: `make read` and binder/start set both.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))

import article


def prepare(request, notebook, cwd):
    """Voilà asks this before it starts a kernel."""
    return article.prepare(notebook, Path(cwd or ".") / "notebook.ipynb")


def list_notebooks(page_config, *, base_url, settings, notebook_path, **_):
    """What a page knows: for the start page what there is to read, with addresses."""
    # A CDN's address, where the server gives one: equations are MathML already.
    page_config["fullMathjaxUrl"] = page_config["mathjaxConfig"] = None
    if notebook_path.endswith(".ipynb"):
        return page_config
    root = Path(settings["contents_manager"].root_dir).resolve()
    folder = article.NOTEBOOKS if article.NOTEBOOKS.is_relative_to(root) else root
    prefix = f"{base_url}voila/render/{folder.relative_to(root).as_posix()}/".replace("/./", "/")
    page_config["notebooks"] = {
        code: [{**each, "address": prefix + each["path"]} for each in notebooks]
        for code, notebooks in article.contents(folder).items()
    }
    return page_config


c = get_config()  # noqa: F821
c.VoilaConfiguration.template = "leadofilie"
c.VoilaConfiguration.classic_tree = True
c.VoilaConfiguration.prelaunch_hook = prepare
c.VoilaConfiguration.page_config_hook = list_notebooks
# A reader who closes the page leaves a kernel behind, which holds 150 MB.
c.MappingKernelManager.cull_idle_timeout = 1200
c.MappingKernelManager.cull_interval = 60
