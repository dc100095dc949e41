// The picture, its sentence and its table. A new picture replaces the old one only once decoded.

// On the screen in half the time that a browser takes for a blob, which it fetches from itself.
function dataUrl(png) {
  const bytes = new Uint8Array(png.buffer, png.byteOffset, png.byteLength);
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return `data:image/png;base64,${btoa(text)}`;
}

function render({ model, el }) {
  el.classList.add("lo-picture");
  const words = model.get("words");
  const title = element("p", { class: "lo-title" });
  const image = element("img", { class: "lo-image", alt: "" });
  const cover = element("div", { class: "lo-cover" });
  const sentence = element("p", { class: "lo-sentence" });
  const spoken = element("div", { class: "lo-spoken", role: "status", "aria-live": "polite" });
  const note = element("p", { class: "lo-note" });
  // A table that is too wide for a phone can be scrolled, so also by keyboard.
  const rows = element("div",
    { class: "lo-rows", tabindex: 0, role: "region", "aria-label": words.table || "" });
  const details = element("details", { class: "lo-table" },
    element("summary", {}, words.table), rows);
  el.append(title, image, cover, sentence, note, details, spoken);

  const ahead = drawnAhead(model, () => {
    paintImage();
    paintWords();
  });
  const get = (name) => ahead.seen()?.[name] ?? model.get(name);
  const paintImage = () => {
    const png = get("png");
    const covered = Boolean(model.get("cover"));
    image.hidden = covered || !png?.byteLength;
    details.hidden = covered || !words.table;
    cover.hidden = !covered;
    cover.textContent = model.get("cover");
    if (image.hidden) return;
    image.alt = get("alt");
    image.width = model.get("width");
    image.height = model.get("height");
    const url = dataUrl(png);
    if (image.src !== url) image.src = url;
  };
  let wait;
  const paintWords = () => {
    title.textContent = get("title");
    title.hidden = !title.textContent || Boolean(model.get("cover"));
    sentence.innerHTML = get("sentence"); // made by words.as_html, which escapes
    note.textContent = get("note");
    note.hidden = !note.textContent;
    clearTimeout(wait);
    wait = setTimeout(() => { spoken.textContent = sentence.textContent; }, 700);
  };
  const paintTable = () => { rows.innerHTML = model.get("table"); };
  details.addEventListener("toggle", () => {
    model.set("table_open", details.open);
    model.save_changes();
  });

  // Ask for a picture that fits: in steps, so that dragging a window asks seldom.
  let asked = 0;
  const measure = () => {
    const space = Math.floor(el.clientWidth / 20) * 20;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    if (!space || (space === asked && ratio === model.get("ratio"))) return;
    asked = space;
    model.set("room", space);
    model.set("ratio", ratio);
    model.save_changes();
  };
  let resting;
  const watcher = new ResizeObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(measure, 120);
  });
  watcher.observe(el);
  resting = setTimeout(measure, 120); // what is out of sight is not watched, but measured once
  // What nobody sees need not be kept true at every move; a screen further it begins in time.
  const sight = new IntersectionObserver((entries) => {
    model.set("in_sight", entries.at(-1).isIntersecting);
    model.save_changes();
  }, { rootMargin: "50%" });
  sight.observe(el);

  const changes = [["change:png change:cover", paintImage],
    ["change:sentence change:note change:cover", paintWords], ["change:table", paintTable]];
  for (const [events, paint] of changes) model.on(events, paint);
  paintImage();
  paintWords();
  paintTable();
  return () => {
    watcher.disconnect();
    sight.disconnect();
    clearTimeout(wait);
    ahead.leave();
    for (const [events, paint] of changes) model.off(events, paint);
  };
}

export default { render };
