// Pictures drawn ahead: while a hand rests on a lever, Python draws what its next moves would show,
// so that the picture follows the finger at once, however far away Python is.
//
// A picture drawn ahead counts for what all levers stand at and for Picture.scene, which tells all
// else that a picture depends on: the ghost, the size, and how far axes have stretched. It counts in
// the scene it was drawn in and in the one it would lead to.
//
// Each move goes to Python as before and its answer replaces what was shown for it. Answers to
// earlier moves come too late to be shown: `moved`, the time of a move, goes to Python with it and
// comes back as `answered`.
const REST = 100; // ms for which a hand is still before anything is drawn for it
const LONG = 1500; // ms for which Python is then asked
const AROUND = 60; // of the lever's places, the nearest
const AT_ONCE = 8; // are asked for; Python draws as many as it has time for
const KEPT = 300; // pictures of some 15 kB
const SLOW = 100; // ms a picture: then Python, or the way to it, has no time to spare

function drawnAhead(model, paint) {
  const pictures = new Map();
  const key = (values, scene = model.get("scene")) => JSON.stringify([scene, values]);
  let moves = []; // that Python has not answered yet
  let shown = null; // the last one whose picture was shown before it was answered
  let hand = null, resting = null, asked = 0, until = 0;

  const values = () =>
    moves.reduce((all, { lever, value }) => ({ ...all, [lever]: value }), model.get("values"));
  const keep = (picture, ...scenes) => {
    for (const scene of scenes) pictures.set(key(picture.values, scene), picture);
    while (pictures.size > KEPT) pictures.delete(pictures.keys().next().value);
  };
  const ask = () => {
    resting = null;
    const sparing = navigator.connection?.saveData || model.get("cover") || !model.get("in_sight");
    if (!hand || asked || moves.length || sparing || performance.now() > until) return;
    const now = model.get("values");
    const lacking = hand.nearest(AROUND)
      .filter((value) => !pictures.has(key({ ...now, [hand.lever]: value })));
    if (!lacking.length) return;
    asked = performance.now();
    model.send({ lever: hand.lever, values: lacking.slice(0, AT_ONCE), scene: model.get("scene") });
  };
  const rest = () => {
    clearTimeout(resting);
    resting = setTimeout(ask, REST);
  };

  const onHand = ({ detail }) => {
    if (detail.picture !== model.get("name")) return;
    hand = detail;
    until = performance.now() + LONG;
    if (hand.moved) {
      moves.push(hand);
      const picture = pictures.get(key(values()));
      if (picture) {
        shown = { moved: hand.moved, picture: { ...picture, note: "" } };
        paint();
      }
    }
    rest();
  };
  const onAnswer = () => {
    moves = moves.filter(({ moved }) => moved > model.get("answered"));
    keep(Object.fromEntries(["background", "marks", "handles", "title", "sentence", "alt", "values"].map(
      (name) => [name, model.get(name)])), model.get("scene"));
    rest();
  };
  const onDrawn = ({ scene, drawn }) => {
    const took = (performance.now() - asked) / Math.max(1, drawn.length);
    asked = 0;
    if (took > SLOW) until = 0;
    // One without a background has that of the picture before it.
    const background = model.get("background");
    for (const picture of drawn) keep({ background, ...picture }, scene, picture.scene);
    if (resting === null && drawn.length) ask();
  };

  document.addEventListener("lo-hand", onHand);
  const changes = [["change:marks change:scene change:answered", onAnswer], ["msg:custom", onDrawn]];
  for (const [events, act] of changes) model.on(events, act);
  onAnswer();
  return {
    // What to show instead of the model's own: a picture of a move that it does not answer yet.
    seen: () => (shown?.moved > model.get("answered") ? shown.picture : null),
    leave: () => {
      clearTimeout(resting);
      document.removeEventListener("lo-hand", onHand);
      for (const [events, act] of changes) model.off(events, act);
    },
  };
}
