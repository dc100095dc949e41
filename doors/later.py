"""A week later: a page with questions out of a bank, and a calendar file that calls for it.

The same questions come as a SCORM 1.2 package, for Moodle, Brightspace or another platform.
"""

import html
import json
import uuid
import zipfile
from datetime import date, timedelta

from jinja2 import Environment, FileSystemLoader
from sheets import TEMPLATES, as_base64, as_inline

from leadofilie import use_language, words
from leadofilie.parts import Check

ASKED = 6  # of the bank, a week later
FEATURES = {"01": "cookies", "02": "funnel", "03": "trust", "04": "scarce", "05": "rejections"}
WHEN = (1980, 1, 1, 0, 0, 0)  # of every file in a package, so that it is the same each time
MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="leadofilie-{name}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="all">
    <organization identifier="all"><title>{title}</title>
      <item identifier="questions" identifierref="page"><title>{title}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html"/>
    </resource>
  </resources>
</manifest>
"""


def bank(sheets, number):
    """The questions of a notebook: [{ask, options, right (the place of an option), said (what is
    said to each option), picture (a data URL), alt, address (on the site; "" where there is none)},
    ...], all texts as HTML: those at its end, and those of lessons/. `sheets`: a `sheets.Class`.
    """
    use_language(sheets.lang)
    check, found = Check(FEATURES[number]), []
    for n, key in enumerate(check.keys):
        answers = [letter for letter in "abc" if words.has(f"{key}-{letter}")]
        found.append({
            "ask": as_inline(words.say(key)), "right": answers.index(words.say(f"{key}.right")),
            "options": [as_inline(words.say(f"{key}-{each}")) for each in answers],
            "said": [as_inline(words.say(f"{key}-{each}.feedback")) for each in answers],
            "show": sheets.pictures(number)[n]})
    for each in sheets.questions(number, "later"):
        found.append(each | {"right": "abcd".index(each["right"])})
    return [{name: each[name] for name in ("ask", "options", "right", "said")}
            | _pictured(sheets.filled, each["show"]) for each in found]


def _pictured(filled, setting):
    """The picture of a setting, still: who opens the page a week later may have no server."""
    shown = filled.explorer(setting)
    return {"picture": f"data:image/png;base64,{as_base64(shown)}",
            "alt": words.plain(shown.alt),
            "address": filled.address(setting, "only") if filled.site else ""}


def page(sheets, number, *, scorm=False):
    """The page of questions: six of the bank, or for a platform all of them with a score."""
    environment = Environment(loader=FileSystemLoader(TEMPLATES))
    t = sheets.words["later"]
    return environment.get_template("later.html.j2").render(
        lang=sheets.lang, title=sheets.headed("later", number), t=t, scorm=scorm,
        lead=t["scorm_lead" if scorm else "lead"],
        # No text can end the script that it stands in.
        data=json.dumps({"questions": bank(sheets, number), "words": t, "scorm": scorm,
                         "asked": 0 if scorm else ASKED},
                        ensure_ascii=False).replace("<", "\\u003c"))


def package(sheets, number, path):
    """Write the questions as a SCORM 1.2 package."""
    title = html.escape(sheets.headed("later", number))
    files = {"imsmanifest.xml": MANIFEST.format(name=f"{number}-{sheets.lang}", title=title),
             "index.html": page(sheets, number, scorm=True)}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(zipfile.ZipInfo(name, WHEN), text, zipfile.ZIP_DEFLATED)


def calendar(sheets, number, lesson=None):
    """A calendar file (RFC 5545) for a week after the lesson, a date; today where there is none."""
    day = (lesson or date.today()) + timedelta(days=7)
    t, name = sheets.words["later"], f"{number}-{sheets.lang}"
    told = t["description"].format(file=f"{sheets.name('later', number)}.html")
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Leadofilie//NL", "BEGIN:VEVENT",
        f"UID:{uuid.uuid5(uuid.NAMESPACE_URL, f'leadofilie {name} {day}')}",
        f"DTSTAMP:{day:%Y%m%d}T000000Z", f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(t['summary'] + ': ' + sheets.title(number))}",
        f"DESCRIPTION:{_escaped(told)}",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", f"DESCRIPTION:{_escaped(t['summary'])}",
        "END:VALARM", "END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _escaped(text):
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line):
    """A line of at most 75 bytes; what is longer goes on after a space."""
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > 74:
            parts.append(part)
            part = ""
        part += letter
    return "\r\n ".join([*parts, part])
