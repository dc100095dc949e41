// A labelled native control. The number follows the finger here, without asking the kernel.
// What is pressed waits until Python has taken what was set before it: of moves the last is sent only
// when the one before is answered, and a kernel with several threads may take a press earlier still.
// A bet would be of where the lever stood, and a reset be followed by the move that it took back.
// Gives a function that sends what was set (see `sender`), and one that lets go.
function movesFirst(model, tell) {
  let taken = true, release = [];
  const sendOn = sender(model, (silent, all) => {
    tell(silent);
    taken = silent || all;
    if (taken) release.splice(0).forEach((go) => go());
  });
  const hold = async (event) => {
    const button = event.target.closest(".lo-explorer button");
    if (!button || taken) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    await new Promise((go) => { release.push(go); });
    button.click();
  };
  document.addEventListener("click", hold, true);
  const send = () => {
    taken = false;
    sendOn();
  };
  return [send, () => document.removeEventListener("click", hold, true)];
}

// What is said of the lever; what was typed elsewhere on the page is answered there.
function toldLine(model, id) {
  const told = element("div", { class: "lo-told", id: `${id}-told`, role: "status" });
  const tell = () => {
    const here = ["", id].includes(model.get("told_to"));
    told.textContent = here ? model.get("told") : "";
  };
  model.on("change:told change:told_to", tell);
  tell();
  return told;
}

function renderSlider(model, el, id, send) {
  let { show, speak } = formats(model);
  const at = positions(model);
  const label = element("label", { for: id, class: "lo-label", id: `${id}-label` },
    model.get("label"));
  const range = element("input",
    { type: "range", id, min: 0, max: at.last, step: 1, class: "lo-range" });
  const field = element("input", {
    type: "text", inputmode: "decimal", class: "lo-field", autocomplete: "off",
    "aria-labelledby": `${id}-label`, "aria-describedby": `${id}-told`,
  });
  const mark = element("span", { class: "lo-mark", "aria-hidden": "true" });
  const noun = element("span", { class: "lo-noun", "aria-hidden": "true" }, model.get("noun"));
  const track = element("div", { class: "lo-track" }, mark, range);

  let typing = false; // what is half typed is not written over by a late answer
  const paint = () => {
    const value = model.get("value");
    const position = at.position(value);
    if (Number(range.value) !== position) range.value = position;
    range.setAttribute("aria-valuetext", speak(value));
    range.style.setProperty("--lo-fill", `${at.last ? (100 * position) / at.last : 0}%`);
    if (!typing) field.value = show(value);
    const base = at.position(model.get("baseline")) / at.last;
    mark.style.left = `calc(11px + ${base} * (100% - 22px))`;
  };
  // The nearest places a hand may go to next, n of them: steps of the keys, or of a pixel.
  const nearest = (n) => {
    const here = at.position(model.get("value")), near = new Set();
    const stride = Math.max(1, at.last / Math.max(1, range.clientWidth - 22));
    for (let i = 1; i <= at.last && near.size < n; i++) {
      for (const far of i <= 3 ? [i, Math.round(i * stride)] : [Math.round(i * stride)]) {
        if (here + far <= at.last) near.add(here + far);
        if (here - far >= 0) near.add(here - far);
      }
    }
    return [...near].map(at.value);
  };
  // What the picture has to know of the hand (ahead.js); `moved` where it moves.
  const tell = (moved) => document.dispatchEvent(new CustomEvent("lo-hand", { detail: {
    picture: model.get("picture"), lever: model.get("name"), value: model.get("value"), moved, nearest,
  } }));
  for (const event of ["pointerenter", "focus"]) range.addEventListener(event, () => tell());
  const move = () => {
    const moved = Math.max(Date.now(), model.get("moved") + 1);
    model.set("value", at.value(Number(range.value)));
    model.set("moved", moved);
    paint();
    tell(moved);
    send();
  };
  // A finger put on the track moves the slider at once, also where it turns out to scroll the page: it
  // counts from when it goes aside, or is lifted.
  let before, finger = null; // where a finger was put down that may yet scroll
  const decide = () => {
    if (finger === null) return;
    finger = null;
    if (Number(range.value) !== at.position(model.get("value"))) move();
  };
  range.addEventListener("input", () => { if (finger === null) move(); });
  range.addEventListener("pointerdown", ({ pointerType, clientX }) => {
    before = range.value;
    finger = pointerType === "touch" ? clientX : null;
  });
  range.addEventListener("pointermove", ({ clientX }) => {
    if (finger !== null && Math.abs(clientX - finger) > 6) decide();
  });
  range.addEventListener("pointerup", decide);
  range.addEventListener("pointercancel", () => {
    range.value = before;
    if (finger === null) move();
    finger = null;
    paint();
  });
  // A hand that has taken hold of the picture or of a number moves the lever (grips.js): to a value,
  // or by so many pixels from where it stood.
  el.dataset.name = model.get("name");
  const pixels = pixelsApart(at.last);
  let taken = null;
  el.addEventListener("lo-pull", ({ detail }) => {
    if (detail.done) {
      taken = null;
      range.dispatchEvent(new Event("change"));
      return;
    }
    taken ??= Number(range.value);
    const wanted = detail.by === undefined ? at.position(detail.value)
      : taken + Math.round(detail.by / pixels);
    const position = Math.min(at.last, Math.max(0, wanted));
    if (Number(range.value) === position) return;
    range.value = position;
    range.dispatchEvent(new Event("input"));
  });
  // Held arrow keys say "change" at every step, and what waits for the hand to let go takes time.
  let resting;
  range.addEventListener("change", () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      model.set("settled", model.get("settled") + 1);
      send();
    }, 250);
  });
  field.addEventListener("input", () => { typing = true; });
  const read = () => {
    if (!typing) return; // Enter says it twice
    typing = false;
    if (field.value === show(model.get("value")) && !model.get("told")) return;
    // Where and when, so that it is new each time; more than Python takes is no number anyway.
    model.set("typed", `${field.value.slice(0, 200)}\n${id} ${performance.now()}`);
    send();
  };
  field.addEventListener("change", read);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") read();
    if (event.key === "Escape") {
      typing = false;
      paint();
    }
  });
  field.addEventListener("focus", () => field.select());
  // A valid entry that changes nothing has been read as well: then only "settled" changes.
  const changes = "change:value change:baseline change:told change:settled";
  model.on(changes, paint);
  const reformat = () => {
    ({ show, speak } = formats(model));
    paint();
  };
  model.on("change:unit", reformat);
  el.append(label, element("div", { class: "lo-row" }, track, field, noun), toldLine(model, id));
  if (model.get("hint")) {
    range.setAttribute("aria-describedby", `${id}-hint`);
    label.after(element("div", { class: "lo-hint", id: `${id}-hint` }, model.get("hint")));
  }
  paint();
  return () => {
    model.off(changes, paint);
    model.off("change:unit", reformat);
  };
}

function renderChoice(model, el, id, send) {
  const label = element("label", { for: id, class: "lo-label" }, model.get("label"));
  const select = element("select", { id, class: "lo-select" });
  model.get("options").forEach((text, i) => {
    select.append(element("option", { value: i }, text));
  });
  const paint = () => { select.value = String(model.get("value")); };
  select.addEventListener("change", () => {
    model.set("value", Number(select.value));
    model.set("settled", model.get("settled") + 1);
    send();
  });
  model.on("change:value", paint);
  el.append(label, select);
  paint();
  return () => model.off("change:value", paint);
}

function renderSwitch(model, el, id, send) {
  const box = element("input", { type: "checkbox", role: "switch", id, class: "lo-switch" });
  const label = element("label", { for: id, class: "lo-label lo-switch-label" }, box,
    element("span", {}, model.get("label")));
  const paint = () => { box.checked = model.get("value") === 1; };
  box.addEventListener("change", () => {
    model.set("value", box.checked ? 1 : 0);
    model.set("settled", model.get("settled") + 1);
    send();
  });
  model.on("change:value", paint);
  el.append(label);
  paint();
  return () => model.off("change:value", paint);
}

// What the start rests on, with the way to its source.
function restsOn(model) {
  const said = element("div", { class: "lo-rests-on" }, model.get("rests_on"));
  const address = model.get("address");
  if (!address.startsWith("https://")) return said;
  const link = element("a", { href: address, target: "_blank", rel: "noopener" });
  link.append(...said.childNodes);
  said.append(link);
  return said;
}

function render({ model, el }) {
  el.classList.add("lo-lever");
  el.dataset.unit = model.get("unit");
  const id = freshId("lo-lever");
  const kinds = { choice: renderChoice, switch: renderSwitch };
  const silence = element("div", { class: "lo-told", role: "status" });
  const [send, leaveSending] = movesFirst(model, (silent) => {
    silence.textContent = silent ? model.get("no_answer") : "";
  });
  const leave = (kinds[model.get("unit")] || renderSlider)(model, el, id, send);
  el.append(silence, restsOn(model));
  return () => {
    leaveSending();
    leave();
  };
}

export default { render };
