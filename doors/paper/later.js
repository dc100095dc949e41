// Questions one by one, each with what is said to the answer; on a learning platform with a score.
(() => {
  const { questions, words, asked, scorm } = JSON.parse(document.getElementById("data").textContent);
  const room = document.getElementById("questions");
  const platform = scorm ? findPlatform() : null;

  // SCORM 1.2: the platform's API is in a window around this one, or in the one that opened it.
  function findPlatform() {
    for (let from of [window, window.opener]) {
      for (let steps = 0; from && steps < 10; steps += 1) {
        try {
          if (from.API) return from.API;
        } catch {
          break; // a window of somebody else's
        }
        if (from === from.parent) break;
        from = from.parent;
      }
    }
    return null;
  }

  function report(right, all, done) {
    if (!platform) return;
    platform.LMSSetValue("cmi.core.score.min", "0");
    platform.LMSSetValue("cmi.core.score.max", "100");
    platform.LMSSetValue("cmi.core.score.raw", String(Math.round((100 * right) / all)));
    platform.LMSSetValue("cmi.core.lesson_status", done ? "completed" : "incomplete");
    platform.LMSCommit("");
  }

  const make = (tag, given, ...inside) => {
    const it = Object.assign(document.createElement(tag), given);
    it.append(...inside);
    return it;
  };
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  function start() {
    const drawn = [...questions];
    if (asked) {
      for (let i = drawn.length - 1; i > 0; i -= 1) {
        const j = Math.floor(Math.random() * (i + 1));
        [drawn[i], drawn[j]] = [drawn[j], drawn[i]];
      }
      drawn.length = Math.min(asked, drawn.length);
    }
    ask(drawn, 0, 0);
  }

  function ask(drawn, place, right) {
    room.replaceChildren();
    if (place === drawn.length) {
      report(right, drawn.length, true);
      const done = make("p", { className: "count", tabIndex: -1,
        textContent: fill(words.done, { right, all: drawn.length }) });
      room.append(done);
      done.focus();
      if (!scorm) room.append(make("button", { textContent: words.again, onclick: start }));
      return;
    }
    const it = drawn[place], set = make("fieldset", {}, make("legend", { innerHTML: it.ask }));
    const told = make("div", { role: "status" });
    it.options.forEach((option, n) => {
      const choice = make("input", { type: "radio", name: "answer", onchange: () => tell(n) });
      set.append(make("label", {}, choice, make("span", { innerHTML: option })));
    });
    room.append(make("p", { className: "count",
      textContent: fill(words.question, { n: place + 1, all: drawn.length }) }), set, told);

    // The first answer counts; the others may still be read.
    let counted = null;
    function tell(n) {
      const verdict = n === it.right ? words.right : words.wrong;
      counted ??= right + (n === it.right ? 1 : 0);
      report(counted, drawn.length, false);
      told.replaceChildren(
        make("p", { innerHTML: `<b>${verdict}</b> ${it.said[n]}` }),
        make("details", {}, make("summary", { textContent: words.picture }),
          make("img", { src: it.picture, alt: it.alt }),
          ...(it.address ? [make("a", { href: it.address, target: "_blank", rel: "noopener",
            textContent: words.site })] : [])),
        make("button", { textContent: words.next, onclick: () => ask(drawn, place + 1, counted) }));
    }
  }

  platform?.LMSInitialize("");
  addEventListener("pagehide", () => platform?.LMSFinish(""));
  start();
})();
