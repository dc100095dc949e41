// A reader's side of a lesson. `inThisTab`, `keepInThisTab` and `looking`: see tab.js.
function render({ model, el }) {
  el.classList.add("lo-lesson");
  const kept = inThisTab();
  const id = freshId("lo-word");
  const field = element("input", { type: "text", id, autocomplete: "off", maxlength: 4,
    autocapitalize: "characters", spellcheck: "false", "aria-describedby": `${id}-told` });
  const button = (what) => {
    const made = element("button", { type: "button", class: "jupyter-button lo-small" });
    made.addEventListener("click", () => act(what));
    return made;
  };
  const join = button("join"), codes = button("codes"), leave = button("leave");
  const label = element("label", { for: id, class: "lo-label" });
  const ask = element("div", { class: "lo-row lo-ask" }, field, join);
  const told = element("div", { class: "lo-told", id: `${id}-told`, role: "status" });
  el.append(label, ask, told, codes, leave);

  const act = (what) => {
    if (what === "leave") model.send(["leave", ""]);
    else if (what === "codes") model.send(["join", ""]);
    else if (field.value.trim()) model.send(["join", field.value.trim().slice(0, 40)]);
    else field.focus();
  };
  field.addEventListener("keydown", ({ key }) => { if (key === "Enter") act("join"); });

  const paint = () => {
    const words = model.get("words"), betting = model.get("betting");
    const free = model.get("joined") == null;
    label.textContent = words.word ?? "";
    join.textContent = words.join ?? "";
    codes.textContent = words.codes ?? "";
    leave.textContent = words.leave ?? "";
    for (const each of [label, ask]) each.hidden = !betting || !free || !model.get("sends");
    codes.hidden = !betting || !free;
    leave.hidden = !betting || free;
    told.textContent = model.get("told");
  };
  // Another explorer of this page may have joined or left meanwhile: its page tells all of them.
  const tellAll = () => {
    const joined = model.get("joined");
    if (joined == null) delete kept.word;
    else kept.word = joined;
    keepInThisTab(kept);
    dispatchEvent(new CustomEvent("leadofilie-lesson", { detail: joined }));
    paint();
  };
  const follow = ({ detail }) => {
    if (detail === model.get("joined")) return;
    model.send(detail == null ? ["leave", ""] : ["join", detail]);
  };
  addEventListener("leadofilie-lesson", follow);
  const changes = [["change:joined", tellAll], ["change:words change:told change:betting", paint]];
  for (const [events, paintIt] of changes) model.on(events, paintIt);
  const rest = looking(model, () => model.get("watching"));
  if (model.get("page") !== kept.page) {
    model.set("page", kept.page);
    model.save_changes();
  }
  if (kept.word != null && model.get("joined") == null) model.send(["join", kept.word.slice(0, 40)]);
  paint();
  return () => {
    rest();
    removeEventListener("leadofilie-lesson", follow);
    for (const [events, paintIt] of changes) model.off(events, paintIt);
  };
}

export default { render };
