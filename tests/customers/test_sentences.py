"""Every sentence about a reader's file is there in both languages, and every case is tried."""

import re
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parent.parent.parent
# Keys that are made from a reason: customers-ask-says, customers-answer-says, …
REASONS = ("says", "sums", "near", "larger", "recap", "groups", "times", "statistic", "below")


def keys_in_code():
    code = "".join(path.read_text("utf-8") for path in (ROOT / "leadofilie/customers").glob("*.py"))
    named = set(re.findall(r'"(customers-[a-z-]+)"', code))
    asked = {f"customers-ask-{reason}" for reason in REASONS}
    answers = {f"customers-answer-{way}{reason}" for reason in REASONS for way in ("", "not-")}
    return named | asked | answers


def messages(language):
    class Variables(Visitor):
        def __init__(self):
            self.names = set()

        def visit_VariableReference(self, node):
            self.names.add(node.id.name)

    path = ROOT / "leadofilie/words" / language / "customers.ftl"
    found = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found
            found[entry.id.name] = variables.names
    return found


def test_every_key_has_its_sentence_in_both_languages():
    dutch, english = messages("nl"), messages("en")
    assert dutch == english
    assert keys_in_code() <= set(dutch)
    assert all(key.startswith("customers-") for key in dutch)


def test_every_case_of_the_code_is_tried_here():
    tried = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    # The reader of these tests says every answer that a question offers.
    tried += Path(__file__).with_name("reader.py").read_text("utf-8")
    cases = [key for key in keys_in_code() if not key.startswith("customers-answer-")]
    assert [key for key in cases if f'"{key}"' not in tried] == []
