"""What does the browser site load, and when does the first lever come? Prints a table in Markdown.

    benchmarks/browser_site.py [--notebooks nl/01-koekjes ...]    after make site PYODIDE=FOLDER

A reader who was never there opens the first notebook (cold), then the others and the first again
(warm), each in a page of its own, and the site is served from this machine without compression.
A lever counts once Python has answered it with another sentence.
"""

import argparse
import os
import sys
import threading
import time
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests")]
from conftest import FLAGS, find_browser  # noqa: E402

# Moves the first slider that has a picture, to and fro, until the sentence is another.
ANSWERS = """
() => {
  const explorer = [...document.querySelectorAll(".lo-body")].find(
    (it) => it.querySelector(".lo-range") && it.querySelector(".lo-sentence")?.textContent);
  if (!explorer) return false;
  const said = explorer.querySelector(".lo-sentence").textContent;
  window.first ??= said;
  if (said !== window.first) return true;
  const lever = explorer.querySelector(".lo-range");
  lever.value = lever.value === lever.max ? lever.min : lever.max;
  lever.dispatchEvent(new Event("input", { bubbles: true }));
  return false;
}
"""


class Counting(SimpleHTTPRequestHandler):
    """Serves files and counts their bytes."""

    sent = 0
    protocol_version = "HTTP/1.1"

    def copyfile(self, source, outputfile):
        Counting.sent += os.fstat(source.fileno()).st_size
        super().copyfile(source, outputfile)

    def log_message(self, *_):
        pass


def visit(context, address):
    """(MB sent, seconds to the article, seconds to a lever that answers) of one page."""
    before = Counting.sent
    page = context.new_page()
    begin = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.wait_for_selector("main h1")
    article = time.perf_counter() - begin
    page.wait_for_function(ANSWERS, timeout=120_000, polling=200)
    lever = time.perf_counter() - begin
    page.close()
    return (Counting.sent - before) / 1e6, article, lever


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--notebooks", nargs="+",
                        default=["nl/01-koekjes", "nl/02-trechter", "nl/03-vertrouwen",
                                 "nl/04-zeldzame-klant", "nl/01-koekjes"])
    notebooks = parser.parse_args().notebooks
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Counting, directory=ROOT / "_site"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"The browser site, {date.today()}; {os.cpu_count()} cores, load "
          f"{os.getloadavg()[0]:.1f}\n")
    print("| notebook | loaded (MB) | article (s) | first lever (s) |\n|---|---:|---:|---:|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
        context = browser.new_context()
        for name in notebooks:
            loaded, article, lever = visit(
                context, f"http://127.0.0.1:{server.server_port}/{name}.html")
            print(f"| {name} | {loaded:.1f} | {article:.1f} | {lever:.1f} |", flush=True)
        browser.close()
    server.shutdown()


if __name__ == "__main__":
    main()
