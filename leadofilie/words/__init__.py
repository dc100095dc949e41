"""Every sentence, label and number format that a reader sees.

The sentences live in ``words/<language>/<notebook>.ftl`` (Project Fluent), one file per notebook
and one, ``stage.ftl``, for what all explorers share, so that who edits one notebook touches one
file per language. Inside a sentence ``**...**`` makes a part bold.
"""

import functools
import html
import math
import re
from dataclasses import dataclass
from pathlib import Path

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentFloat, FluentInt, FluentType
from fluent.runtime.utils import native_to_fluent

LANGUAGES = ("nl", "en")
HERE = Path(__file__).parent
_LOCALES = {"nl": Locale("nl", "NL"), "en": Locale("en", "GB")}
_language = "nl"


def use_language(code):
    """Choose the language of every explorer made from now on: ``"nl"`` or ``"en"``.

    Raises ValueError for any other language.
    """
    global _language
    if code not in LANGUAGES:
        raise ValueError(f"language {code!r}: choose one of {', '.join(map(repr, LANGUAGES))}")
    _language = code


def language():
    """The language code in use now."""
    return _language


@dataclass(frozen=True)
class Dollars(FluentType):
    """An amount that is shown in dollars; a bare number is euros. ``lever``: see ``of_lever``."""

    amount: float
    lever: str = ""

    def format(self, locale):
        return _marked(money(self), self.lever)


class _OfLever:
    """Before a number of Fluent's among the bases: remembers the lever that sets it."""

    lever = ""

    def format(self, locale):
        return _marked(super().format(locale), self.lever)


class _LeverInt(_OfLever, FluentInt):
    pass


class _LeverFloat(_OfLever, FluentFloat):
    pass


def of_lever(number, lever):
    """The same number; where a sentence shows it, ``as_html`` says which lever sets it."""
    made = (_LeverInt if isinstance(number, int) else _LeverFloat)(number)
    made.lever = lever
    return made


# Around such a number, in a sentence that is neither plain nor HTML yet: private-use characters.
_LEVER, _NUMBER, _END = "\ue000", "\ue001", "\ue002"


def _marked(text, lever):
    return f"{_LEVER}{lever}{_NUMBER}{text}{_END}" if lever else text


def _remembered(write):
    """The same function, which writes each number once: a move of a lever changes few of them."""
    written = functools.lru_cache(4096)(lambda _, *arguments: write(*arguments))

    @functools.wraps(write)
    def remembered(amount, digits=0):
        return written(_language, amount if isinstance(amount, Dollars) else float(amount), digits)

    return remembered


@_remembered
def money(amount, digits=0):
    """An amount in the reader's format: € 1.234 (nl), €1,234 (en); ``Dollars`` show as $."""
    currency = "EUR"
    if isinstance(amount, Dollars):
        amount, currency = amount.amount, "USD"
    amount = _rounded(amount, digits)
    pattern = {
        "nl": "¤\N{NO-BREAK SPACE}#,##0;¤\N{NO-BREAK SPACE}-#,##0",
        "en": "¤#,##0;-¤#,##0",
    }[_language]
    if digits:
        pattern = pattern.replace("#,##0", "#,##0." + "0" * digits)
    symbol = {"EUR": "€", "USD": "$"}[currency]
    text = format_currency(amount, currency, pattern, locale=_LOCALES[_language],
                           currency_digits=False)
    return text.replace("US$", symbol)


@_remembered
def percent(share, digits=0):
    """A share in the reader's format: .125 with one digit is 12,5% (nl) or 12.5% (en)."""
    share = _rounded(share, digits + 2)
    return format_percent(share, "#,##0" + ("." + "0" * digits if digits else "") + "%",
                          locale=_LOCALES[_language])


@_remembered
def number(value, digits=0):
    """A number with the reader's separators, with at most ``digits`` decimals."""
    return format_decimal(_rounded(value, digits), "#,##0" + ("." + "#" * digits if digits else ""),
                          locale=_LOCALES[_language])


@_remembered
def amount(value, digits=2):
    """An amount whose currency is not known: 1.234, or with cents 1.234,50 (nl)."""
    value = _rounded(value, 2)
    return format_decimal(value, "#,##0" if value.is_integer() else "#,##0.00",
                          locale=_LOCALES[_language])


def day(date):
    """A date in the reader's words: 30 november 2026 (nl), 30 November 2026 (en)."""
    return format_date(date, "long", locale=_LOCALES[_language])


def listed(texts):
    """The texts one after the other: a, b and c."""
    return format_list(texts, locale=_LOCALES[_language])


def _rounded(value, digits):
    value = round(float(value), int(digits))
    if not math.isfinite(value):
        raise ValueError(f"no number to show: {value}")
    return value + 0.0  # -0.0 would show a minus sign


def _fluent(format_it):
    return lambda value, digits=0: _marked(format_it(getattr(value, "value", value), int(digits)),
                                           getattr(value, "lever", ""))


_FUNCTIONS = {
    "MONEY": _fluent(money),
    "PERCENT": _fluent(percent),
    "COUNT": _fluent(number),
    "AMOUNT": _fluent(amount),
}


@functools.cache
def _bundle(code):
    bundle = FluentBundle([str(_LOCALES[code]).replace("_", "-")], functions=_FUNCTIONS,
                          use_isolating=False)
    bundle.loaded = set()
    return bundle


def _load(bundle, code, file):
    if file not in bundle.loaded:
        bundle.add_resource(FluentResource((HERE / code / f"{file}.ftl").read_text("utf-8")))
        bundle.loaded.add(file)


def _message(key):
    bundle = _bundle(_language)
    if not bundle.has_message(key):
        for path in sorted((HERE / _language).glob("*.ftl")):
            _load(bundle, _language, path.stem)
    if not bundle.has_message(key):
        raise KeyError(f"no sentence {key!r} in words/{_language}/")
    return bundle, bundle.get_message(key)


def load(file):
    """Read one file of sentences now, so that finding its keys later reads no other file."""
    _load(_bundle(_language), _language, file)


def say(key, /, **numbers):
    """The sentence ``key`` (or its attribute, ``"key.title"``) with its numbers filled in.

    Raises KeyError where there is no such sentence and ValueError where a number is missing.
    """
    return _said(_language, key, **numbers)


@functools.lru_cache(4096, typed=True)  # a move of a lever changes few sentences; 1 is not 1.0
def _said(_, key, /, **numbers):
    key, _, attribute = key.partition(".")
    bundle, message = _message(key)
    pattern = message.attributes.get(attribute) if attribute else message.value
    if pattern is None:
        raise KeyError(f"no sentence {key}.{attribute} in words/{_language}/")
    # What the bundle's own ``format_pattern`` does, which would forget of which lever a number is.
    given = {name: value if isinstance(value, FluentType) else native_to_fluent(value)
             for name, value in numbers.items()}
    current = resolver.CurrentEnvironment(args=given)
    env = resolver.ResolverEnvironment(context=bundle, errors=[], current=current)
    try:
        text = pattern(env)
    except ValueError as error:
        env.errors.append(error)
    if env.errors:
        raise ValueError(f"sentence {key!r} in {_language}: {env.errors[0]}") from env.errors[0]
    return text


def has(key):
    """Whether there is a sentence (or attribute) of that name."""
    key, _, attribute = key.partition(".")
    try:
        message = _message(key)[1]
    except KeyError:
        return False
    return attribute in message.attributes if attribute else message.value is not None


def variables(key):
    """The names of the numbers that a sentence (or its attribute) needs: all, and those of money.

    KeyError where there is no such sentence.
    """
    return _variables(_language, key)


@functools.cache
def _variables(_, key):
    key, _, attribute = key.partition(".")
    bundle, message = _message(key)
    names, money = set(), set()

    def walk(node):
        if isinstance(node, resolver.VariableReference):
            names.add(node.id.name)
        elif isinstance(node, resolver.FunctionReference):
            walk(node.arguments)
            if node.id.name == "MONEY":
                money.add(node.arguments.positional[0].id.name)
        elif isinstance(node, resolver.MessageReference):
            walk(bundle.get_message(node.id.name).value)
        elif isinstance(node, list | tuple):
            for each in node:
                walk(each)
        elif hasattr(node, "__dict__"):
            for name, each in vars(node).items():
                if name != "span":
                    walk(each)

    walk(message.attributes.get(attribute) if attribute else message.value)
    return frozenset(names), frozenset(money)


def plain(text):
    """A sentence without its marks for bold and for numbers of levers."""
    return re.sub(f"{_LEVER}\\w+{_NUMBER}|{_END}", "", text.replace("**", ""))


def told_first(text, most=130):
    """What a picture says in two: as many sentences as have room in ``most`` characters (one at
    least), three lines on a phone, and the rest ("" where all of it has).
    """
    ends = [end for end in (it.end() for it in re.finditer(f"[.!?](\\*\\*|{_END})*(?= |$)", text))
            if text.count("**", 0, end) % 2 == 0]
    fitting = [end for end in ends if len(plain(text[:end])) <= most]
    end = max(fitting, default=min(ends, default=len(text)))
    return text[:end], text[end:].lstrip()


def as_html(text):
    """A sentence as HTML, its ``**...**`` parts bold, numbers of levers in a span that names the
    lever, and all else escaped.
    """
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(text, quote=False))
    return re.sub(f"{_LEVER}(\\w+){_NUMBER}(.*?){_END}",
                  r'<span class="lo-number" data-lever="\1">\2</span>', text)
