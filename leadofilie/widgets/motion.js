// A layer of the picture goes from what it shows to what it is to show: what has the same shape moves,
// what is new appears. A next picture goes on from what is seen then, so nothing jumps.
const TAKES = 300; // ms
const MOST_NUMBERS = 20000; // of more, as of a network of thousands, each step would take too long
const NUMBERS = /-?\d+(?:\.\d+)?/g;
const MOVES = ["d", "x", "y", "transform", "points"];

// What is to move between two nodes of the same shape: [node, attribute, from, to, text]; null where
// their shapes differ.
function differences(before, now) {
  if (before.tagName !== now.tagName || before.children.length !== now.children.length) return null;
  if (!now.children.length && before.textContent !== now.textContent && !now.closest("text")) return null;
  const found = [];
  for (const name of MOVES) {
    const from = before.getAttribute(name), to = now.getAttribute(name);
    if (from === to) continue;
    if (!from || !to || from.replace(NUMBERS, "") !== to.replace(NUMBERS, "")) return null;
    found.push([now, name, from.match(NUMBERS).map(Number), to.match(NUMBERS).map(Number), to]);
  }
  for (let i = 0; i < now.children.length; i++) {
    const inside = differences(before.children[i], now.children[i]);
    if (!inside) return null;
    found.push(...inside);
  }
  return found;
}

// Gives a function that shows a text of SVG, moving there or at once.
function movingLayer(layer) {
  let shown = "", frame = 0;
  return (text, moving) => {
    if (text === shown) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    cancelAnimationFrame(frame);
    const before = new Map([...layer.children].map((node) => [node.id, node]));
    const first = !shown;
    shown = text;
    layer.innerHTML = text;
    if (!moving || first || still) return;
    const steps = [];
    for (const node of layer.children) {
      const old = before.get(node.id);
      steps.push(...((old && differences(old, node)) ?? [[node, "opacity", [0], [1], ""]]));
    }
    if (steps.reduce((all, [, , from]) => all + from.length, 0) > MOST_NUMBERS) return;
    const begun = performance.now();
    const go = () => {
      const share = Math.min(1, (performance.now() - begun) / TAKES);
      const done = 1 - (1 - share) ** 3;
      for (const [node, name, from, to, last] of steps) {
        if (share === 1) {
          if (last) node.setAttribute(name, last);
          else node.removeAttribute(name);
          continue;
        }
        const between = to.map((number, i) => (number + (from[i] - number) * (1 - done)).toFixed(2));
        node.setAttribute(name, last ? last.replace(NUMBERS, () => between.shift()) : between[0]);
      }
      if (share < 1) frame = requestAnimationFrame(go);
    };
    go();
  };
}
