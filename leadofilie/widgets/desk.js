// The teacher's side of a wall. `inThisTab` and `looking`: see tab.js.
const MOST = 200_001; // letters of a chat that are sent: one more than are read, so that it is told

function render({ model, el }) {
  el.classList.add("lo-desk");
  const words = model.get("words"), id = freshId("lo-chat");
  const word = element("p", { class: "lo-class" });
  const told = element("p", { class: "lo-told", role: "status" });
  const field = element("textarea", { id, rows: 2, spellcheck: "false", autocomplete: "off" });
  const chat = element("div", { class: "lo-chat" },
    element("label", { for: id, class: "lo-label" }, words.chat), field);
  const hands = element("div", { class: "lo-hands", role: "group", "aria-label": words.hands });
  el.append(word, chat, hands, told);

  const read = () => {
    if (!field.value.trim()) return;
    model.send(["chat", field.value.slice(0, MOST)]);
    field.value = ""; // names stand in a chat: they go from the screen as well
  };
  field.addEventListener("paste", () => setTimeout(() => {
    read();
    field.blur(); // the keys of the stage are the teacher's again
  }));
  field.addEventListener("change", read);

  const bins = model.get("bins").map((name, place) => {
    const count = element("output", {}, "0");
    const button = (by, sign, said) => {
      const made = element("button", { type: "button", class: "jupyter-button",
        "aria-label": `${said}: ${name}` }, sign);
      made.addEventListener("click", () => model.send(["hand", place, by]));
      return made;
    };
    hands.append(element("div", { class: "lo-bin" }, button(1, "+", words.more), count,
      button(-1, "−", words.fewer), element("span", {}, name)));
    return count;
  });
  const paint = () => {
    word.textContent = model.get("word");
    word.hidden = !word.textContent;
    told.textContent = model.get("told");
    const shows = model.get("shows");
    chat.hidden = shows !== "chat";
    hands.hidden = shows !== "hands";
    el.classList.toggle("lo-busy", Boolean(shows));
    model.get("counts").forEach((count, place) => { bins[place].textContent = count; });
  };
  const show = () => {
    const was = chat.hidden;
    paint();
    if (was && !chat.hidden) field.focus();
    dispatchEvent(new Event("resize")); // the picture has another room
  };
  const changes = [["change:word change:told change:counts", paint], ["change:shows", show]];
  for (const [events, act] of changes) model.on(events, act);
  const rest = looking(model, () => model.get("word"));
  const { page } = inThisTab();
  if (model.get("page") !== page) {
    model.set("page", page);
    model.save_changes();
  }
  paint();
  return () => {
    rest();
    for (const [events, act] of changes) model.off(events, act);
  };
}

export default { render };
