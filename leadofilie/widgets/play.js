// One step is asked for at a time: the next one waits for the picture of the one before.
function render({ model, el }) {
  el.classList.add("lo-play");
  const sign = element("span", { "aria-hidden": "true" });
  const text = element("span");
  const button = element("button",
    { type: "button", class: "jupyter-button lo-preset" }, sign, text);
  el.append(button);
  let waiting, asked = 0, mine = false;

  const paint = () => {
    const playing = model.get("playing");
    sign.textContent = playing ? "■ " : "▶ ";
    text.textContent = model.get(playing ? "stop" : "play");
    button.classList.toggle("lo-chosen", playing);
    if (!playing) {
      mine = false;
      clearTimeout(waiting);
    }
  };
  const ask = () => {
    if (!mine || !model.get("playing")) return;
    asked = performance.now();
    model.set("asked", model.get("asked") + 1);
    model.save_changes();
  };
  const next = () => {
    clearTimeout(waiting);
    if (mine) waiting = setTimeout(ask, Math.max(0, asked + model.get("pause") - performance.now()));
  };
  button.addEventListener("click", () => {
    mine = !model.get("playing");
    model.set("playing", mine);
    model.save_changes();
    ask();
  });
  model.on("change:playing", paint);
  model.on("change:shown", next);
  paint();
  return () => {
    clearTimeout(waiting);
    if (mine) {
      model.set("playing", false);
      model.save_changes();
    }
    model.off("change:playing", paint);
    model.off("change:shown", next);
  };
}

export default { render };
