// A file comes from the kernel as one message, and the browser saves it; no server sees it.
function render({ model, el }) {
  el.classList.add("lo-take-along");
  const words = model.get("words"), id = freshId("lo-take-along");
  const told = element("div", { class: "lo-told", role: "status" });
  const label = element("label", { for: id, class: "lo-label" });
  const field = element("input", { type: "text", id, readonly: "" });
  const shown = element("div", { class: "lo-link lo-none" }, label, field);
  const tell = (text, fine = true) => {
    told.textContent = text;
    el.classList.toggle("lo-fine", fine);
  };
  const button = (text, act) => {
    const it = element("button", { type: "button", class: "jupyter-button lo-button" }, text);
    it.addEventListener("click", act);
    return it;
  };

  let waiting;
  const ask = (name) => {
    tell(words.busy);
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(words.no_answer, false), 20000);
    model.send({ make: name });
  };
  const save = ({ name, kind }, [content]) => {
    clearTimeout(waiting);
    const href = URL.createObjectURL(new Blob([content], { type: kind }));
    element("a", { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000); // once it is on the disk
    tell(words.saved.replace("…", name));
  };

  // The address of a page of ours says how the levers stand. JupyterLab's does not, and what was
  // taken along from the notebook before stands behind its #.
  const show = async (text) => {
    shown.classList.remove("lo-none");
    field.value = text;
    field.focus();
    field.select();
    try {
      await navigator.clipboard.writeText(text); // not where the address is no https
      tell(words.copied);
    } catch {
      tell(words.copy);
    }
  };
  let wanted = false;
  const link = () => {
    if (document.querySelector("body.article")) {
      const address = new URL(location);
      for (const name of ["stage", "only"]) address.searchParams.delete(name);
      address.hash = "";
      label.textContent = words.address;
      show(address.href);
      return;
    }
    label.textContent = words.code;
    wanted = true;
    model.set("asked", String(performance.now()).slice(0, 40));
    model.save_changes({ iopub: { status: answered } });
  };
  const answered = ({ content }) => {
    if (!wanted || content.execution_state !== "idle") return;
    wanted = false;
    show(model.get("code"));
  };

  const row = element("div", { class: "lo-row" }, ...model.get("buttons").map(
    ({ name, text }) => button(text, () => ask(name))), button(words.link, link));
  el.append(row, shown, told);
  model.on("msg:custom", save);
  return () => {
    clearTimeout(waiting);
    model.off("msg:custom", save);
  };
}

export default { render };
