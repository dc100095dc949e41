"""A reader holds one kernel, for as long as a page is open, and the others notice nothing."""

import contextlib
import socket
import time
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from outside import Outside
from playwright.sync_api import Error
from reading import Reading, new_visit
from servers import Voila
from test_server import get

FIRST, SECOND = Path("nl/04-zeldzame-klant.ipynb"), Path("en/04-scarce-customer.ipynb")
PATIENCE = 60  # seconds


class Impatient(Voila):
    """It ends a kernel soon that no page is connected to."""

    def arguments(self):
        return [*super().arguments(), "--MappingKernelManager.cull_idle_timeout=3",
                "--MappingKernelManager.cull_interval=1"]


class Patient(Voila):
    """It ends no kernel of itself: what ends, a page has ended."""

    def arguments(self):
        return [*super().arguments(), "--MappingKernelManager.cull_idle_timeout=0"]


def kernels(door):
    """The kernels that run now, as processes."""
    found = []
    for each in psutil.Process(door.pid).children(recursive=True):
        try:
            if each.status() != psutil.STATUS_ZOMBIE and "ipykernel" in " ".join(each.cmdline()):
                found.append(each.pid)
        except psutil.NoSuchProcess:
            continue
    return found


def waits(comes):
    """Whether `comes()` comes true in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if comes():
            return True
        time.sleep(0.2)
    return False


def settles(door, number):
    """Whether the server comes to hold so many kernels."""
    return waits(lambda: len(kernels(door)) == number)


def last_explorer(reading):
    """The reader's own numbers, which wait for the bet."""
    reading.skip_bets()
    return [node for node in reading.explorers()
            if reading.buttons(node, kind=".lo-presets .lo-preset")][-1]


def levers_work(reading):
    """Whether a lever still moves the picture and the sentence."""
    node = last_explorer(reading)
    before = reading.state(node)
    control = reading.control(node.query_selector(".lo-lever"))
    stands = control.evaluate("it => [it.value, it.max]")
    reading.press(control, "Home" if stands[0] == stands[1] else "End")
    return reading.changes(node, before)


@pytest.fixture
def held(request, browser, tmp_path):
    """(the door, what opens it for another reader): each comes by a direct link, without cookies.
    """
    with Outside() as outside, request.param(tmp_path) as door:
        visits = []

        def another(notebook=FIRST):
            visits.append(new_visit(browser, outside))
            reading = Reading(visits[-1], door, notebook, outside)
            reading.start()
            return reading

        yield door, another
        for visit in visits:
            visit.close()


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_two_readers_with_two_notebooks_hold_two_kernels(held):
    door, another = held
    readings = [another(), another()]
    for reading in readings:
        reading.page.click("nav a")
        reading.page.click("a[href='#en']:visible")  # from a Dutch notebook the Dutch page
        reading.page.click(f"a[href$='{SECOND.as_posix()}']")
        reading.page.wait_for_selector(".lo-explorer", timeout=240_000)
        reading.language = SECOND.parent.name
    assert settles(door, 2)
    assert all(levers_work(reading) for reading in readings)


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_reload_back_and_a_closed_tab(held):
    door, another = held
    reading = another()
    reading.page.reload(wait_until="commit")
    reading.page.wait_for_selector(".lo-explorer", timeout=240_000)
    assert settles(door, 1)
    reading.page.goto(door.address(SECOND), wait_until="commit")
    reading.page.wait_for_selector("html[lang=en] .lo-explorer", timeout=240_000)
    reading.page.go_back(wait_until="commit")
    reading.page.wait_for_selector("html[lang=nl] .lo-explorer", timeout=240_000)
    assert settles(door, 1)
    assert levers_work(reading)
    reading.page.close(run_before_unload=True)
    assert settles(door, 0)


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_a_page_that_a_browser_had_put_away_starts_anew(held):
    """Some browsers keep a page as it was for the way back; its kernel is gone by then."""
    door, another = held
    reading = another()
    away = "kind => dispatchEvent(new PageTransitionEvent(kind, { persisted: true }))"
    reading.page.evaluate(away, "pagehide")
    assert settles(door, 0)
    with reading.page.expect_navigation(wait_until="commit"):
        reading.page.evaluate(away, "pageshow")
    reading.page.wait_for_selector(".lo-explorer", timeout=240_000)
    assert levers_work(reading)


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_who_leaves_before_the_page_is_whole_leaves_no_kernel(held, browser):
    door, _ = held
    page = browser.new_page()
    page.goto(door.address(FIRST), wait_until="commit")
    assert settles(door, 1)
    page.goto(door.url)
    assert settles(door, 0)
    before = len(door.log.read_text(encoding="utf-8"))
    page.close()
    # Sooner still: before there is a kernel.
    with socket.create_connection(("127.0.0.1", door.port)) as hasty:
        hasty.sendall(f"GET {urlsplit(door.address(FIRST)).path} HTTP/1.1\r\n"
                      "Host: 127.0.0.1\r\n\r\n".encode())
    assert waits(lambda: "Kernel started" in door.log.read_text(encoding="utf-8")[before:])
    assert settles(door, 0)
    assert "Traceback" not in door.log.read_text(encoding="utf-8")


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_another_tab_in_front_ends_nothing(held):
    _, another = held
    reading = another()
    reading.page.evaluate("""() => {
        Object.defineProperty(document, "visibilityState", { value: "hidden" });
        Object.defineProperty(document, "hidden", { value: true });
        document.dispatchEvent(new Event("visibilitychange"));
        dispatchEvent(new Event("blur"));
        dispatchEvent(new Event("beforeunload", { cancelable: true }));
    }""")
    assert levers_work(reading)


@pytest.mark.parametrize("held", [Patient], indirect=True, ids=["patient"])
def test_who_comes_back_to_a_lost_kernel_is_told(held):
    door, another = held
    reading = another()
    reading.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    assert settles(door, 0)
    told = ("() => !document.getElementById('progress').hidden &&"
            " reading.text(document.getElementById('progress')) === progress.gone")
    for _ in range(PATIENCE):  # a kernel that has ended is known a moment longer
        reading.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        if reading.sees(told, seconds=1):
            return
    pytest.fail("nothing is said")


@pytest.mark.parametrize("held", [Impatient], indirect=True, ids=["impatient"])
def test_without_a_page_a_kernel_ends_and_with_one_it_stays(held):
    """Whoever reads on without touching anything keeps a kernel; a page that never connects, or
    vanishes without a word, does not."""
    door, another = held
    reads_on, vanishes = another(), another()
    with vanishes.page.expect_event("crash"), contextlib.suppress(Error):
        vanishes.page.goto("chrome://crash")
    get(door.address(SECOND))
    assert settles(door, 1)
    assert levers_work(reads_on)
