// Prose in which numbers are levers, words explain themselves, and claims are bet on. Each number has
// a model of its own (lever.py), to which moves and what is typed go; what follows from them comes
// back to the model of the prose.
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -Infinity, End: Infinity };
const SLACK = { touch: 6, pen: 3, mouse: 2 }; // pixels that a hand may shake before it drags
const TYPES = /^[-0-9.,€$]$/; // what begins a number, in either way of writing it

// Makes a lever of the number in a span. `tell` shows what Python says of what was typed, or (null)
// that there is no answer; `look` what the number is. Gives a function that lets go of it all.
function dial(span, lever, { about, tell, look }) {
  const { show, speak } = formats(lever), at = positions(lever);
  const texts = Array.from({ length: at.last + 1 }, (_, i) => show(at.value(i)));
  const widest = texts.reduce((a, b) => (b.length > a.length ? b : a));
  const seen = element("span");
  // What is widest keeps its place, or all text after it would move.
  span.replaceChildren(element("span", { class: "lo-widest" }, widest), seen);
  for (const [name, value] of Object.entries({
    role: "slider", tabindex: 0, "aria-label": lever.get("label"), "aria-description": about,
    "aria-valuemin": lever.get("minimum"), "aria-valuemax": lever.get("maximum"),
  })) span.setAttribute(name, value);
  span.classList.add("lo-dial");
  const id = freshId("lo-dial");
  let silent = false;
  const told = () => tell(silent ? null : lever.get("told"));
  const send = sender(lever, (none) => {
    silent = none;
    told();
  });

  const paint = () => {
    const value = lever.get("value");
    seen.textContent = show(value);
    span.setAttribute("aria-valuenow", value);
    span.setAttribute("aria-valuetext", speak(value));
  };
  const here = () => at.position(lever.get("value"));
  const move = (wanted) => {
    const position = Math.min(at.last, Math.max(0, wanted));
    if (position === here()) return;
    lever.set("value", at.value(position));
    paint();
    send();
  };

  // Typing: a field over the number, which takes no room of its own.
  const type = (begun) => {
    const field = element("input", { type: "text", inputmode: "decimal", class: "lo-typed",
      autocomplete: "off", "aria-label": lever.get("label") });
    let open = true;
    const close = (taken) => {
      if (!open) return;
      open = false;
      // Where and when, so that it is new each time; more than Python takes is no number anyway.
      if (taken) {
        lever.set("typed", `${field.value.slice(0, 200)}\n${id} ${performance.now()}`);
        send();
      }
      const back = document.activeElement === field;
      field.remove();
      if (back) span.focus({ preventScroll: true });
    };
    field.value = begun ?? show(lever.get("value"));
    field.style.left = `${span.offsetLeft}px`;
    field.style.top = `${span.offsetTop}px`;
    field.style.width = `max(${span.offsetWidth}px, 4.5em)`;
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") close(field.value.trim());
      if (event.key === "Escape") close(false);
      if (["Enter", "Escape"].includes(event.key)) event.preventDefault();
    });
    field.addEventListener("blur", () => close(field.value !== show(lever.get("value"))));
    span.after(field);
    const over = span.offsetLeft + field.offsetWidth - span.offsetParent.clientWidth;
    if (over > 0) field.style.left = `${span.offsetLeft - over}px`;
    field.focus({ preventScroll: true });
    if (begun === undefined) field.select();
  };

  span.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const page = Math.max(2, Math.round(at.last / 10));
    const step = { ...STEPS, PageUp: page, PageDown: -page }[key];
    if (step) move(here() + step);
    else if (key === "Enter") type();
    else if (TYPES.test(key)) type(key);
    else return;
    event.preventDefault();
  });

  let held = null; // the hand that has the number
  const pixels = pixelsApart(at.last);
  span.addEventListener("pointerdown", (event) => {
    if (held || event.button) return;
    held = { from: event.clientX, at: here(), hand: event.pointerId, drags: false,
      again: document.activeElement === span };
    span.setPointerCapture(event.pointerId);
    look();
  });
  span.addEventListener("pointermove", ({ pointerId, clientX, pointerType }) => {
    if (pointerId !== held?.hand) return;
    const by = clientX - held.from;
    held.drags ||= Math.abs(by) > (SLACK[pointerType] ?? SLACK.mouse);
    span.classList.toggle("lo-held", held.drags);
    if (held.drags) move(held.at + Math.round(by / pixels));
  });
  const release = ({ pointerId, type: how }) => {
    if (pointerId !== held?.hand) return;
    const { at: before, drags, again } = held;
    held = null;
    span.classList.remove("lo-held");
    if (how === "pointercancel") { // a finger that turned out to scroll the page
      if (drags) move(before);
      return;
    }
    span.focus({ preventScroll: true });
    if (!drags && again) type();
  };
  for (const end of ["pointerup", "pointercancel"]) span.addEventListener(end, release);
  for (const event of ["focus", "pointerenter"]) span.addEventListener(event, look);

  lever.on("change:value", paint);
  lever.on("change:told", told);
  paint();
  return () => {
    lever.off("change:value", paint);
    lever.off("change:told", told);
  };
}

// Makes a button of a word, which opens what explains it. That lies over the prose, under the word,
// until Escape, another press or one beside it: what the browser does with a popover.
function explain(span, text) {
  const id = freshId("lo-word");
  const word = element("button", { type: "button", class: "lo-word", popovertarget: id,
    "aria-describedby": id }, ...span.childNodes);
  const note = element("span", { id, class: "lo-note-of-word", popover: "auto", role: "note" }, text);
  const place = () => {
    if (!note.matches(":popover-open")) return;
    const { left, bottom, top } = word.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = note;
    note.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
    note.style.top = `${bottom + height + 4 < innerHeight ? bottom + 4 : top - height - 4}px`;
  };
  note.addEventListener("toggle", place);
  addEventListener("scroll", place, { passive: true, capture: true }); // it stays at its word
  span.replaceWith(word, note);
  return () => removeEventListener("scroll", place, { capture: true });
}

// The claim of a part, and what a reader can bet on it. `send` is called with the bet.
function question(model, { claim }, send) {
  const id = freshId("lo-ask"), asked = element("p", { id });
  asked.innerHTML = `${claim} `;
  asked.append(element("strong", {}, model.get("ask")));
  return element("div", { class: "lo-ask", role: "group", "aria-labelledby": id }, asked,
    element("div", { class: "lo-bets" }, ...Object.entries(model.get("bets")).map(([bet, said]) => {
      const button = element("button", { type: "button",
        class: `jupyter-button ${bet === "skip" ? "lo-button" : ""}` }, said);
      button.addEventListener("click", () => send(bet));
      return button;
    })));
}

async function render({ model, el }) {
  el.classList.add("lo-prose");
  const levers = {}, leaves = [];
  await Promise.all(Object.entries(model.get("levers")).map(async ([name, reference]) => {
    levers[name] = await model.widget_manager.get_model(reference.replace("IPY_MODEL_", ""));
  }));
  const conclusions = model.get("parts").map((part, i) => {
    const { name, title, html } = part;
    const prose = element("p");
    prose.innerHTML = html;
    // What the number is that a hand is on; where something is told, that instead.
    const first = i ? "" : model.get("help");
    const about = element("div", { class: "lo-about", "aria-hidden": "true" }, first);
    let longest = first;
    const told = element("div", { class: "lo-told", role: "status" });
    let speaker; // the lever that it is said of
    const tell = (lever, text) => {
      if (!text && text !== null && speaker !== lever) return;
      speaker = lever;
      told.textContent = text ?? model.get("no_answer");
    };
    for (const span of prose.querySelectorAll(".lo-number")) {
      const { lever } = span.dataset, said = model.get("about")[lever];
      const look = () => { about.textContent = said; };
      if (said.length > longest.length) longest = said;
      leaves.push(dial(span, levers[lever],
        { about: said, tell: (text) => tell(lever, text), look }));
    }
    for (const span of prose.querySelectorAll(".lo-word")) {
      leaves.push(explain(span, model.get("words")[span.dataset.word]));
    }
    let betting = false; // whoever has bet goes on from what is said of it
    const ask = question(model, part, (bet) => {
      betting = true;
      model.send({ name, bet }); // a setting would be overtaken by the bet of a quick reader's next one
    });
    const room = element("p", { class: "lo-room", "aria-hidden": "true" });
    room.innerHTML = model.get("room")[name];
    const shown = element("p", { role: "status", tabindex: -1 });
    const conclusion = element("div", { class: "lo-conclusion" }, room, ask, shown);
    const line = element("div", { class: "lo-lines" }, about, told,
      element("div", { class: "lo-room", "aria-hidden": "true" }, longest));
    el.append(...(title ? [element("h2", {}, title)] : []), prose, line, conclusion);
    const arrive = () => {
      if (betting && isStillAt(conclusion)) shown.focus({ preventScroll: true });
      betting = false;
    };
    return { name, conclusion, shown, arrive };
  });
  const paint = () => {
    for (const { name, conclusion, shown, arrive } of conclusions) {
      const html = model.get("told")[name] ?? "";
      conclusion.dataset.verdict = model.get("verdicts")[name] ?? "";
      if ((shown.dataset.told ?? "") === html) continue; // unchanged, it is not read out again
      shown.innerHTML = html;
      shown.dataset.told = html;
      if (html) arrive();
    }
  };
  const changes = "change:told change:verdicts";
  model.on(changes, paint);
  paint();
  return () => {
    model.off(changes, paint);
    leaves.forEach((leave) => leave());
  };
}

export default { render };
