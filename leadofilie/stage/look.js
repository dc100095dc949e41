// The font comes from the kernel, so no page asks anyone else for it.
function initialize({ model }) {
  for (const [weight, bytes] of model.get("fonts")) {
    const face = new FontFace("Source Sans Pro", bytes, { weight: String(weight) });
    face.load().then(() => document.fonts.add(face));
  }
}

function render({ el }) {
  el.hidden = true;
}

export default { initialize, render };
