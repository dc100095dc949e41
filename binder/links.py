"""Composes the README's Binder links: the one place that names owner, repository and branch.

    python binder/links.py        writes them into README.md, between its marks

Run it after a notebook or the repository got another name.
"""

import json
from pathlib import Path
from urllib.parse import quote

REPOSITORY = "leadofilie/leadofilie"
BRANCH = "main"

ROOT = Path(__file__).parent.parent
HEADINGS = {
    "nl": ("Notebook", "Lezen en schuiven", "Met de code"),
    "en": ("Notebook", "Read and move levers", "With the code"),
}
DOORS = {"voila/render": "Voilà", "lab/tree": "JupyterLab"}


def link(door, path):
    """The address at which mybinder.org opens `path` through `door`."""
    return f"https://mybinder.org/v2/gh/{REPOSITORY}/{BRANCH}?urlpath={quote(f'{door}/{path}', '')}"


def title(path):
    """The first heading of a notebook."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    lines = (line for cell in cells for line in "".join(cell["source"]).splitlines())
    return next(line.removeprefix("# ") for line in lines if line.startswith("# "))


def table(language):
    """The links of one language as a Markdown table."""
    rows = [" | ".join(HEADINGS[language]), "|".join(["---"] * 3)]
    for path in sorted((ROOT / "notebooks" / language).glob("[0-9]*.ipynb")):
        place = path.relative_to(ROOT).as_posix()
        doors = (f"[{name}]({link(door, place)})" for door, name in DOORS.items())
        rows.append(" | ".join((f"[{title(path)}]({place})", *doors)))
    return "\n".join(f"| {row} |" for row in rows)


def with_links(text):
    """A README's text with the tables between its marks composed anew."""
    for language in HEADINGS:
        start, end = f"<!-- binder {language} -->\n", f"<!-- /binder {language} -->"
        before, _, rest = text.partition(start)
        _, mark, after = rest.partition(end)
        if not mark:
            raise ValueError(f"README.md has no place for the links: {start.strip()} … {end}")
        text = f"{before}{start}{table(language)}\n{mark}{after}"
    return text


if __name__ == "__main__":
    readme = ROOT / "README.md"
    readme.write_text(
        with_links(readme.read_text(encoding="utf-8")), encoding="utf-8", newline="\n"
    )
