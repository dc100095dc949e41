// The code stays in the field where it cannot be taken, so that a letter of it can be mended.
function render({ model, el }) {
  el.classList.add("lo-code");
  const id = freshId("lo-code");
  const field = element("input", { type: "text", id, autocomplete: "off", autocapitalize: "characters",
    spellcheck: "false", "aria-describedby": `${id}-told` });
  const told = element("div", { class: "lo-told", id: `${id}-told`, role: "status" });
  const silence = element("div", { class: "lo-told", role: "status" });
  el.append(element("label", { for: id, class: "lo-label" }, model.get("label")), field, told, silence);
  const send = sender(model, (silent) => {
    silence.textContent = silent ? model.get("no_answer") : "";
  });

  let typing = false;
  const paint = () => {
    if (!typing) field.value = model.get("value");
  };
  const tell = () => {
    told.textContent = model.get("told");
    field.setAttribute("aria-invalid", Boolean(model.get("told")));
    if (!model.get("told")) paint();
  };
  field.addEventListener("input", () => { typing = true; });
  const read = () => {
    if (!typing) return; // Enter says it twice
    typing = false;
    const text = field.value.slice(0, 200);
    if (!text.trim()) paint();
    model.set("typed", `${text}\n${performance.now()}`);
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

  // What the page has of it from another one, and where it keeps it (rail.js): JupyterLab has neither.
  const kept = model.get("kept"), has = kept && document.body.dataset[kept];
  if (has && has !== model.get("value")) {
    model.set("typed", `${has.slice(0, 200)}\n${performance.now()}`);
    model.save_changes();
  }
  const keep = () => {
    if (kept) dispatchEvent(new CustomEvent("leadofilie-keep", { detail: { [kept]: model.get("value") } }));
  };
  const erased = () => model.send("erased");
  if (kept) addEventListener("leadofilie-erased", erased);

  const changes = [["change:value", paint], ["change:value", keep], ["change:told", tell]];
  for (const [events, act] of changes) model.on(events, act);
  tell();
  return () => {
    for (const [events, act] of changes) model.off(events, act);
    removeEventListener("leadofilie-erased", erased);
  };
}

export default { render };
