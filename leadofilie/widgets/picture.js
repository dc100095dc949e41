// The picture, its sentence and its table.

const SVG = "http://www.w3.org/2000/svg";
const svgElement = (tag, attributes) => {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
};

function render({ model, el }) {
  el.classList.add("lo-picture");
  const words = model.get("words");
  const title = element("p", { class: "lo-title" });
  const image = svgElement("svg", { class: "lo-image", role: "img" });
  const background = svgElement("g", { class: "lo-background" });
  const marks = svgElement("g", { class: "lo-marks" });
  const grips = svgElement("g", { class: "lo-grips", "aria-hidden": "true" });
  image.append(background, marks, grips);
  const paintHandles = grippable(grips, image, el);
  const sheet = element("div", { class: "lo-sheet" }, image);
  const view = element("div", { class: "lo-window" }, sheet);
  const cover = element("div", { class: "lo-cover" });
  const sentence = element("p", { class: "lo-sentence" });
  const more = element("p", { class: "lo-more" }); // on a phone: what goes by under the picture
  for (const said of [sentence, more]) pullNumbers(said, el);
  const spoken = element("div", { class: "lo-spoken", role: "status", "aria-live": "polite" });
  const hangs = element("p", { class: "lo-note lo-hangs-on" });
  const note = element("p", { class: "lo-note" });
  // A table that is too wide for a phone can be scrolled, so also by keyboard.
  const rows = element("div",
    { class: "lo-rows", tabindex: 0, role: "region", "aria-label": words.table || "" });
  const details = element("details", { class: "lo-table" },
    element("summary", {}, words.table), rows);
  const figure = element("div", { class: "lo-figure" }, title, view, cover, sentence);
  el.append(figure, more, hangs, note, details, spoken);

  const ahead = drawnAhead(model, () => {
    paintImage();
    paintWords();
  });
  const get = (name) => ahead.seen()?.[name] ?? model.get(name);
  // A hand sees its move at once; what a button brings about is seen to happen.
  let answered = model.get("answered"), size = "";
  const byHand = () => {
    const before = answered;
    answered = model.get("answered");
    return Boolean(ahead.seen()) || answered !== before;
  };
  const layers = [[background, movingLayer(background)], [marks, movingLayer(marks)]];
  const paintImage = () => {
    const covered = Boolean(model.get("cover"));
    const shown = !covered && Boolean(get("marks") || get("background"));
    view.hidden = !shown;
    const betting = model.get("betting"); // then the sentence is the question, and stands above
    figure.classList.toggle("lo-betting", betting);
    details.hidden = covered || betting || !words.table;
    cover.hidden = !covered;
    cover.textContent = model.get("cover");
    if (!shown) return;
    const width = model.get("width"), height = model.get("height"), zoom = stage.zoom();
    const room = `0 0 ${width} ${height}`;
    image.setAttribute("viewBox", room);
    image.setAttribute("width", width * zoom);
    image.setAttribute("height", height * zoom);
    image.setAttribute("aria-label", get("alt"));
    paintPages(model.get("pages"));
    const moving = !byHand() && room === size;
    size = room;
    for (const [layer, draw] of layers) { // both are made by Python, which escapes
      draw(get(layer === marks ? "marks" : "background"), moving);
    }
    paintHandles(get("handles"));
  };
  // A narrow picture has pages beside each other: the window on them stops at each.
  const stops = [];
  const paintPages = (pages) => {
    if (stops.length === pages - 1) return;
    view.classList.toggle("lo-paged", pages > 1);
    if (pages > 1) view.setAttribute("tabindex", 0);
    else view.removeAttribute("tabindex");
    stops.splice(0).forEach((stop) => stop.remove());
    for (let page = 1; page < pages; page++) {
      stops.push(element("span", { class: "lo-stop", style: `left: ${(100 * page) / pages}%` }));
    }
    sheet.append(...stops);
  };
  // What is said keeps the most room that it has taken (style.css: where levers stand under it).
  const growing = new ResizeObserver((entries) => {
    for (const { target: said } of entries) {
      const most = parseFloat(said.style.getPropertyValue("--lo-most")) || 0;
      if (said.offsetHeight > most) said.style.setProperty("--lo-most", `${said.offsetHeight}px`);
    }
  });
  for (const said of [sentence, more]) growing.observe(said);
  let wait, said = 0; // the last move that the words answered
  const paintWords = () => {
    title.textContent = get("title");
    title.hidden = !title.textContent || Boolean(model.get("cover"));
    sentence.innerHTML = get("sentence"); // made by words.as_html, which escapes
    more.innerHTML = sentence.querySelector(".lo-rest")?.innerHTML ?? "";
    more.hidden = !sentence.textContent || Boolean(model.get("cover"));
    stage.fit(Boolean(ahead.seen()) || model.get("answered") !== said);
    said = model.get("answered");
    // Its room stays where it goes with the first move, or what stands under it would jump.
    const told = sentence.querySelectorAll(".lo-hangs");
    if (told.length) hangs.replaceChildren(...told);
    hangs.style.visibility = told.length ? "" : "hidden";
    hangs.hidden = !hangs.textContent || Boolean(model.get("cover"));
    note.textContent = get("note");
    note.hidden = !note.textContent;
    clearTimeout(wait);
    const all = `${sentence.textContent}${told.length ? hangs.textContent : ""}`;
    wait = setTimeout(() => { spoken.textContent = all; }, 700);
  };
  const paintTable = () => { rows.innerHTML = model.get("table"); };
  details.addEventListener("toggle", () => {
    model.set("table_open", details.open);
    model.save_changes();
  });

  // JupyterLab's address is its own. A page that is put together anew has another kernel, whose levers
  // are at their start: what stood in the address counts.
  const ours = model.get("address") && model.get("staged_as") === "stage"
    && document.querySelector("body.article");
  const wanted = ours && new URLSearchParams(location.search).get(model.get("address"));
  if (wanted && wanted !== model.get("code")) {
    model.set("asked", wanted.slice(0, 100));
    model.save_changes();
  }
  const paintAddress = () => {
    if (!ours) return;
    const address = new URL(location), code = model.get("code");
    if (code) address.searchParams.set(model.get("address"), code);
    else address.searchParams.delete(model.get("address"));
    history.replaceState(history.state, "", address);
  };

  // The reader's own numbers: those of the notebook before, which its page has kept for this, and what
  // its last button takes along to the next (rail.js). JupyterLab has neither.
  const { carried } = document.body.dataset, carries = model.get("carrying")?.told !== undefined;
  if (carries && carried && carried !== model.get("carried")) {
    model.set("carried", carried.slice(0, 200));
    model.save_changes();
  }
  const tellCarrying = () => {
    if (!carries) return;
    dispatchEvent(new CustomEvent("leadofilie-carry", { detail: model.get("carrying") }));
  };

  // Whoever has bet is at what is said of it: the button that was pressed is gone.
  const afterTheBet = () => {
    const explorer = el.closest(".lo-explorer");
    if (model.get("betting")) return;
    setTimeout(() => {
      if (!isStillAt(explorer)) return;
      const told = explorer?.querySelector(".lo-feedback:has(+ .lo-why)");
      told?.setAttribute("tabindex", -1);
      told?.focus({ preventScroll: true });
      told?.scrollIntoView({ block: "nearest" });
    }, 100);
  };
  model.on("change:betting", afterTheBet);

  // Whoever comes to a lever by keyboard sees the picture as well, and no picture lies over the lever.
  const onKey = ({ key }) => {
    const control = document.activeElement, body = el.closest(".lo-body");
    if (key !== "Tab" || !body?.contains(control) || figure.contains(control)) return;
    figure.scrollIntoView({ block: "nearest" });
    control.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("keyup", onKey, true);

  // Ask for a picture that fits: in steps, so that dragging a window asks seldom.
  let asked = "";
  const measure = () => {
    el.closest(".lo-body")?.style.setProperty("--lo-stuck", `${figure.offsetHeight + 8}px`);
    const headroom = stage.headroom();
    const space = headroom ? Math.floor(figure.clientWidth / stage.zoom())
      : Math.floor(figure.clientWidth / 20) * 20;
    if (!space || `${space} ${headroom}` === asked) return;
    asked = `${space} ${headroom}`;
    for (const said of [sentence, more]) said.style.removeProperty("--lo-most");
    model.set("room", space);
    model.set("headroom", headroom);
    model.save_changes();
  };
  let resting;
  const watcher = new ResizeObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(measure, 120);
  });
  watcher.observe(figure);
  watcher.observe(view);
  resting = setTimeout(measure, 120); // what is out of sight is not watched, but measured once
  // What nobody sees need not be kept true at every move; a screen further it begins in time.
  const sight = new IntersectionObserver((entries) => {
    model.set("in_sight", entries.at(-1).isIntersecting);
    model.save_changes();
  }, { rootMargin: "50%" });
  sight.observe(figure);

  const changes = [
    ["change:background change:marks change:handles change:width change:height change:cover change:betting",
      paintImage],
    ["change:title change:sentence change:note change:cover", paintWords], ["change:table", paintTable],
    ["change:code", paintAddress], ["change:carrying", tellCarrying]];
  for (const [events, paint] of changes) model.on(events, paint);
  const stage = onStage(model, el, { figure, view, sentence }, measure, paintImage);
  figure.append(stage.qr);
  paintImage();
  paintWords();
  paintTable();
  tellCarrying();
  return () => {
    watcher.disconnect();
    growing.disconnect();
    sight.disconnect();
    document.removeEventListener("keyup", onKey, true);
    model.off("change:betting", afterTheBet);
    clearTimeout(wait);
    ahead.leave();
    stage.dispose();
    for (const [events, paint] of changes) model.off(events, paint);
  };
}

export default { render };
