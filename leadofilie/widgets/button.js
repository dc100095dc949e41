// Chosen and unfolded are said by Python and shown here, so what is heard is what is seen.
function render({ model, el }) {
  const button = element("button", { type: "button" },
    element("span", { class: "lo-said" }, model.get("text")));
  if (model.get("key")) button.dataset.key = model.get("key");
  el.append(button);
  const paint = () => {
    const { pressed, expanded } = { pressed: model.get("pressed"), expanded: model.get("expanded") };
    button.className = ["jupyter-button", ...model.get("classes")].join(" ");
    button.classList.toggle("mod-active", expanded === true);
    if (pressed != null) {
      button.setAttribute("aria-pressed", pressed);
      button.classList.toggle("lo-chosen", pressed);
      const row = pressed && button.closest(".lo-presets"); // on a phone it scrolls aside
      if (row) {
        const [it, within] = [button, row].map((each) => each.getBoundingClientRect());
        row.scrollLeft += Math.min(0, it.left - within.left) + Math.max(0, it.right - within.right);
      }
    }
    if (expanded == null) return;
    button.setAttribute("aria-expanded", expanded);
    const inside = el.nextElementSibling; // what it unfolds, once it is there
    if (!inside) return;
    inside.id ||= freshId("lo-inside");
    button.setAttribute("aria-controls", inside.id);
  };
  button.addEventListener("click", () => model.send("click"));
  const changes = "change:classes change:pressed change:expanded";
  model.on(changes, paint);
  paint();
  return () => model.off(changes, paint);
}

export default { render };
