"""Voilà's settings: our own page, with nothing fetched from another host.

Voilà reads this file where JUPYTER_CONFIG_PATH names this folder, and finds the page where
JUPYTER_PATH does: `make read` and binder/start set both.
"""

import logging
import os
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote

from nbclient.exceptions import DeadKernelError

sys.path.append(str(Path(__file__).resolve().parent.parent))

import article
import kernels
import where


def prepare(request, notebook, cwd):
    """Voilà asks this before it starts a kernel."""
    # Asking for it sets the cookie without which the page may not end its kernel.
    request.xsrf_token  # noqa: B018
    folder = Path(request.contents_manager.root_dir, cwd or ".")
    return article.prepare(notebook, folder / unquote(request.request.path).rpartition("/")[2])


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
    page_config["index"] = f"{base_url}voila/tree"
    page_config["where"] = {code: f"{page_config['index']}?where={code}"
                            for code in article.LANGUAGES}
    page_config["articles"] = {
        code: where.page(code, {each["number"]: each["address"] for each in notebooks}, folder)
        for code, notebooks in page_config["notebooks"].items()
    }
    return page_config


def is_worth_a_line(record):
    """Whether the log needs it. Who leaves early ends a kernel before all cells have run: then a
    line says for each that it died, and a traceback more tells nothing.
    """
    return not (record.exc_info and isinstance(record.exc_info[1], DeadKernelError))


logging.getLogger("Voila").addFilter(is_worth_a_line)
# Many kernels on few processors: more threads than its share make each slower.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")
# Where the kernels of one class meet; "" where every reader has a machine of their own.
if "LEADOFILIE_CLASS" not in os.environ:
    meeting = tempfile.TemporaryDirectory(prefix="leadofilie-class-")  # gone with the server
    os.environ["LEADOFILIE_CLASS"] = meeting.name
c = get_config()  # noqa: F821
c.VoilaConfiguration.template = "leadofilie"
# A visitor's address chooses no other page than ours.
c.VoilaConfiguration.allow_template_override = c.VoilaConfiguration.allow_theme_override = "NO"
c.VoilaConfiguration.classic_tree = True
c.VoilaConfiguration.prelaunch_hook = prepare
c.VoilaConfiguration.page_config_hook = list_notebooks
c.Voila.kernel_websocket_connection_class = kernels.Connection
c.VoilaConfiguration.multi_kernel_manager_class = kernels.Kernels
# What a page says when it closes ends its kernel; one that vanished without a word is noticed here.
# A page that is open keeps its kernel, however long it is read.
c.MappingKernelManager.cull_idle_timeout = 120
c.MappingKernelManager.cull_interval = 15
c.Voila.tornado_settings = {"ws_ping_interval": 15_000, "ws_ping_timeout": 45_000}
