// A native file field. The file goes to the kernel as one message, or is refused before it is sent.
function render({ model, el }) {
  el.classList.add("lo-upload");
  const id = freshId("lo-upload");
  const field = element("input",
    { type: "file", id, accept: model.get("accept"), class: "lo-file", "aria-describedby": `${id}-file ${id}-told` });
  // The browser would say "No file chosen" in its own language, and go on saying it.
  const file = element("span", { class: "lo-file-name", id: `${id}-file` });
  const told = element("div",
    { class: "lo-told", id: `${id}-told`, role: "status", tabindex: -1 });
  const bar = element("progress", { max: 1, class: "lo-progress", "aria-label": model.get("busy") });
  el.append(element("label", { for: id, class: "lo-label" }, model.get("label")),
    element("div", {}, element("label", { class: "lo-browse" }, field, model.get("browse")), file), bar, told);

  const paint = () => {
    file.textContent = model.get("chosen") || model.get("none");
    told.textContent = model.get("told");
    el.classList.toggle("lo-fine", model.get("fine"));
    bar.hidden = model.get("progress") < 0;
    if (!bar.hidden) bar.value = model.get("progress");
  };
  // The button that was pressed goes with what it confirmed; its focus goes to what is said then,
  // or a reader would stand at the top of the page, or far below the answer.
  const answer = () => {
    paint();
    setTimeout(() => { if (document.activeElement === document.body) told.focus(); }, 100);
  };
  const take = async (chosen) => {
    if (!chosen) return;
    file.textContent = chosen.name;
    if (chosen.size > model.get("limit")) {
      el.classList.remove("lo-fine");
      told.textContent = model.get("too_large");
      return;
    }
    told.textContent = model.get("busy");
    model.send({ kind: "file", name: chosen.name }, undefined, [await chosen.arrayBuffer()]);
  };
  field.addEventListener("change", async () => {
    try {
      await take(field.files[0]);
    } finally {
      field.value = ""; // so that the same file can be chosen again after it was mended
    }
  });
  el.addEventListener("dragover", (event) => event.preventDefault());
  el.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  const changes = [["change:told", answer], ["change:progress change:chosen change:fine", paint]];
  for (const [events, act] of changes) model.on(events, act);
  paint();
  return () => {
    for (const [events, act] of changes) model.off(events, act);
  };
}

export default { render };
