"""That a request to another host does not escape the tests."""

from outside import Outside


def test_whatever_a_page_asks_elsewhere_is_noted(browser):
    with Outside() as outside, Outside() as here:
        page = browser.new_page(proxy=outside.proxy)
        # Any server on this machine will do for a page of its own.
        page.goto(here.proxy["server"], wait_until="commit")
        assert here.asked == ["GET /"] and outside.asked == []
        page.evaluate("""async () => {
          await fetch("http://fetch.invalid/").catch(() => {});
          await fetch("https://secret.invalid/").catch(() => {});
          await new Promise((done) => {
            const image = new Image();
            image.onerror = done;
            image.src = "http://image.invalid/";
          });
          await new Promise((done) => { new WebSocket("ws://socket.invalid/").onerror = done; });
        }""")
        page.close()
    asked = " ".join(outside.asked)
    for host in ("fetch", "secret", "image", "socket"):
        assert f"{host}.invalid" in asked
