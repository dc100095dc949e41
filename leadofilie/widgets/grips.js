// Where a lever can be taken hold of in the picture itself. The lever on the page is moved, so all
// that follows a lever follows the hand here too; keyboards and screen readers have the lever.
const REACH = 22; // CSS pixels around its place in which a thumb takes hold
const ARROWS = { // towards more and less of a place; none out of the panel
  x: { "+": "M8 -5l5 5l-5 5", "-": "M-8 -5l-5 5l5 5" },
  y: { "+": "M-5 -8l5 -5l5 5", "-": "M-5 8l5 5l5 -5" },
};

function pullLever(el, lever, detail) {
  const all = `.lo-lever[data-name="${CSS.escape(lever)}"]`;
  el.closest(".lo-explorer")?.querySelector(all)?.dispatchEvent(new CustomEvent("lo-pull", { detail }));
}

// Numbers in a sentence that levers set (words.as_html): dragged aside they take the lever along. The
// sentence is written anew at each step, so it is the paragraph that keeps hold of the finger.
function pullNumbers(sentence, el) {
  let held = null;
  sentence.addEventListener("pointerdown", (event) => {
    const { lever } = event.target.closest(".lo-number")?.dataset ?? {};
    if (!lever || held || event.button) return;
    held = { lever, from: event.clientX, finger: event.pointerId };
    sentence.setPointerCapture(event.pointerId);
    sentence.classList.add("lo-pulled");
    event.preventDefault();
  });
  sentence.addEventListener("pointermove", ({ pointerId, clientX }) => {
    if (pointerId === held?.finger) pullLever(el, held.lever, { by: clientX - held.from });
  });
  // A finger that turns out to scroll the page has moved nothing.
  const release = ({ pointerId, type }) => {
    if (pointerId !== held?.finger) return;
    if (type === "pointercancel") pullLever(el, held.lever, { by: 0 });
    pullLever(el, held.lever, { done: true });
    sentence.classList.remove("lo-pulled");
    held = null;
  };
  for (const end of ["pointerup", "pointercancel"]) sentence.addEventListener(end, release);
}

// Gives a function that paints a grip at each of Picture.handles.
function grippable(grips, image, el) {
  const made = new Map(); // names of levers -> { grip, group }; a grip stays, so that a finger does
  // not lose what it has hold of while the picture follows, and where it goes out of the picture
  const pull = ({ lever }, detail) => pullLever(el, lever, detail);
  const value = ({ axis, start, per_pixel: per, log }, at) => {
    const there = start + per * at[axis];
    return log ? Math.exp(there) : there;
  };
  const place = (event) => {
    const box = image.getBoundingClientRect();
    const across = image.viewBox.baseVal.width / box.width;
    return { x: (event.clientX - box.left) * across, y: (event.clientY - box.top) * across };
  };
  const make = () => {
    const grip = svgElement("g", { class: "lo-grip" });
    grip.append(svgElement("circle", { r: REACH, class: "lo-reach" }),
      svgElement("circle", { r: 4.5, class: "lo-knob" }), svgElement("path", {}));
    const it = { grip, group: [] };
    let away = null; // from the finger to the middle of what it took hold of
    grip.addEventListener("pointerdown", (event) => {
      const at = place(event), { x, y } = it.group[0];
      away = { x: x - at.x, y: y - at.y };
      grip.setPointerCapture(event.pointerId);
      grip.classList.add("lo-held");
      event.preventDefault();
    });
    grip.addEventListener("pointermove", (event) => {
      if (!away) return;
      const { x, y } = place(event), at = { x: x + away.x, y: y + away.y };
      for (const handle of it.group) pull(handle, { value: value(handle, at) });
    });
    for (const end of ["pointerup", "pointercancel"]) {
      grip.addEventListener(end, () => {
        if (!away) return;
        away = null;
        grip.classList.remove("lo-held");
        for (const handle of it.group) pull(handle, { done: true });
      });
    }
    grips.append(grip);
    return it;
  };

  return (handles) => {
    // What lies in one place is taken hold of together, as on a map.
    const places = new Map();
    for (const handle of handles || []) {
      const key = `${Math.round(handle.x)} ${Math.round(handle.y)}`;
      places.set(key, [...(places.get(key) || []), handle]);
    }
    const shown = new Map([...places.values()].map((group) => [group.map((it) => it.lever).join(), group]));
    for (const [name, group] of shown) {
      if (!made.has(name)) made.set(name, make());
      const it = made.get(name), axes = group.map(({ axis }) => axis).join("");
      it.group = group;
      it.grip.setAttribute("transform", `translate(${group[0].x} ${group[0].y})`);
      it.grip.dataset.axes = axes;
      it.grip.querySelector(".lo-knob").toggleAttribute("hidden", !group[0].knob);
      it.grip.querySelector("path").setAttribute("d",
        group.flatMap(({ axis, ways }) => [...ways].map((way) => ARROWS[axis][way])).join(""));
    }
    for (const [name, { grip }] of made) {
      grip.classList.toggle("lo-gone", !shown.has(name));
    }
  };
}
