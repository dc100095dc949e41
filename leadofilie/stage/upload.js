// A native file field. The file goes to the kernel as one message, or is refused before it is sent.
function render({ model, el }) {
  el.classList.add("lo-upload");
  const id = freshId("lo-upload");
  const field = element("input",
    { type: "file", id, accept: model.get("accept"), class: "lo-file", "aria-describedby": `${id}-told` });
  const told = element("div", { class: "lo-told", id: `${id}-told`, role: "status" });
  const bar = element("progress", { max: 1, class: "lo-progress", "aria-label": model.get("busy") });
  el.append(element("label", { for: id, class: "lo-label" }, model.get("label")), field, bar, told);

  const paint = () => {
    told.textContent = model.get("told");
    bar.hidden = model.get("progress") < 0;
    if (!bar.hidden) bar.value = model.get("progress");
  };
  field.addEventListener("change", async () => {
    const file = field.files[0];
    if (!file) return;
    if (file.size > model.get("limit")) {
      told.textContent = model.get("too_large");
      field.value = "";
      return;
    }
    told.textContent = model.get("busy");
    try {
      model.send({ kind: "file", name: file.name }, undefined, [await file.arrayBuffer()]);
    } finally {
      field.value = ""; // so that the same file can be chosen again after it was mended
    }
  });
  model.on("change:told change:progress", paint);
  paint();
  return () => model.off("change:told change:progress", paint);
}

export default { render };
