// The font comes from the kernel, so no page asks anyone else for it.
function initialize({ model }) {
  for (const [weight, bytes] of model.get("fonts")) {
    const face = new FontFace("Source Sans Pro", bytes, { weight: String(weight) });
    face.load().then(() => document.fonts.add(face));
  }
  document.addEventListener("focusin", keepKeys);
}

// JupyterLab takes arrows for a walk along the cells and letters for commands (d, d deletes one),
// also where a slider or a list has the focus: within an explorer they are the reader's. A reader
// can still leave with Escape, run the cell with Shift Enter and use every key with Ctrl or Cmd.
const kept = new WeakSet();

function keepKeys({ target }) {
  const explorer = target.closest(".lo-explorer, .lo-evidence");
  if (!explorer || kept.has(explorer)) return;
  kept.add(explorer);
  explorer.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || key === "Escape" || (shiftKey && key === "Enter")) return;
    event.stopPropagation();
  });
  // A tap on a number that selects itself asks for a menu: the browser's own, to paste, and not
  // JupyterLab's, which covers half a phone and takes what is typed.
  explorer.addEventListener("contextmenu", (event) => {
    if (event.target.matches("input[type=text]")) event.stopPropagation();
  });
}

function render({ el }) {
  el.hidden = true;
}

export default { initialize, render };
