"""Widgets on a page without a kernel: their models are the test's own."""

LEVER = {
    "unit": "euro", "label": "Budget", "hint": "", "noun": "", "options": [], "locale": "nl",
    "value": 100, "baseline": 100, "minimum": 0, "maximum": 5000, "step": 100, "decimals": 0,
    "stops": [], "typed": "", "told": "", "told_to": "", "settled": 0, "no_answer": "", "moved": 0,
    "name": "budget", "picture": "one", "rests_on": "", "address": "",
}
PICTURE = {"words": {"table": "Tabel"}, "background": "", "marks": "", "handles": [], "alt": "",
           "title": "", "sentence": "", "table": "", "cover": "", "note": "", "width": 600,
           "height": 400, "pages": 1, "address": "", "code": "", "asked": "",
           "staged_as": "stage", "opening": 0, "wall": False, "lesson": None,
           "room": 0, "headroom": 0, "betting": False, "table_open": False, "in_sight": True,
           "name": "one", "answered": 0, "scene": 1, "values": {"budget": 100, "years": 5}}

# A model as anywidget gives it, but for the kernel: `sent` holds what it would be told.
PAGE = """
window.model = (values) => {
  const heard = [];
  const it = {
    sent: [],
    get: (name) => values[name],
    set: (name, value) => {
      if (values[name] === value) return;
      values[name] = value;
      it.sent.push([name, value]);
      it.say(name);
    },
    say: (name) => heard.forEach(([events, act]) => {
      if (events.split(" ").includes(`change:${name}`)) act();
    }),
    answer: (name, value) => { values[name] = value; it.say(name); },
    answerAll: (changes) => {
      Object.assign(values, changes);
      Object.keys(changes).forEach(it.say);
    },
    send: (content) => it.sent.push(["send", content]),
    hear: (...message) => heard.forEach(([events, act]) => {
      if (events === "msg:custom") act(...message);
    }),
    on: (events, act) => heard.push([events, act]),
    off: () => {},
    save_changes: () => {},
  };
  return it;
};
window.show = async (source, model, place) => {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const widget = (await import(url)).default;
  await widget.initialize?.({ model });
  const el = document.createElement("div");
  document.querySelector(place).append(el);
  widget.render?.({ model, el });
};
"""


def put(page, widget, values, place, name="it"):
    """Show a widget; its model is ``window[name]`` and is made when there is none yet."""
    page.evaluate(
        "async ([source, values, place, name]) => {"
        " window[name] ??= model(values); await show(source, window[name], place); }",
        [str(widget._esm), values, place, name])
