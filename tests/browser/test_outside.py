"""That a request to another host does not escape the tests."""

from outside import Outside


def test_whatever_a_page_asks_elsewhere_is_noted(browser):
    with Outside() as outside, Outside() as here:
        page = browser.new_page(proxy=outside.proxy)
        page.evaluate("url => fetch(url).catch(() => {})", here.proxy["server"])
        assert here.asked and not outside.asked, "this machine is not outside"
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
