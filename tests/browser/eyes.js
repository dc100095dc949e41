// What a person sees of the page; nothing here moves anything.
window.eyes = (() => {
  // The part of the window in which the article shows: JupyterLab keeps the rest for itself.
  const pane = (node = null) => {
    const lab = document.querySelector(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer");
    const box = !node || lab?.contains(node) ? lab?.getBoundingClientRect() : undefined;
    const line = document.querySelector("#progress:not([hidden])")?.getBoundingClientRect();
    return {
      left: Math.max(0, box?.left ?? 0),
      right: Math.min(innerWidth, box?.right ?? innerWidth),
      top: Math.max(0, box?.top ?? 0) + stuck(node),
      bottom: Math.min(innerHeight, box?.bottom ?? innerHeight, line?.top ?? innerHeight),
    };
  };

  // How much of it a picture takes that stays above what is moved.
  const stuck = (node) => {
    const figure = node?.closest(".lo-body")?.querySelector(".lo-figure");
    if (!figure || figure.contains(node) || getComputedStyle(figure).position !== "sticky") return 0;
    const it = figure.getBoundingClientRect(), own = node.getBoundingClientRect();
    return it.left < own.right && own.left < it.right ? it.height : 0;
  };

  const box = (node) => {
    const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  };

  // Whether a hand that touches the window there, touches this.
  const under = (x, y, node) => {
    const hit = document.elementFromPoint(x, y);
    return Boolean(hit) && (node.contains(hit) || hit.contains(node) && hit.closest("label") !== null);
  };

  // Whether all of it (its top, where it is higher than the window) is in the window, uncovered.
  const sees = (node) => {
    const it = node.getBoundingClientRect(), room = pane(node);
    if (!it.width || !it.height) return false;
    const foot = Math.min(it.bottom, it.top + (room.bottom - room.top) / 2);
    return it.top >= room.top - 1 && foot <= room.bottom + 1
      && it.left >= room.left - 1 && it.right <= room.right + 1
      && under(...middle(node, foot), node);
  };
  // Where a hand would touch it: in the middle, of the first line where it runs over several.
  const middle = (node, foot = Infinity) => {
    const it = node.getClientRects()[0];
    return [(it.left + it.right) / 2, (it.top + Math.min(it.bottom, foot)) / 2];
  };

  const text = (node) => node.textContent.replace("¶", "").trim();
  const meets = (node, least = 0) => {
    const it = node.getBoundingClientRect(), room = pane();
    return it.height > 0 && it.top < room.bottom - least && it.bottom > room.top + least;
  };
  const headings = () => [...document.querySelectorAll("h1, h2, h3")].filter((node) => {
    const it = node.getBoundingClientRect();
    return meets(node, it.height / 2) && under(it.left + 20, (it.top + it.bottom) / 2, node);
  }).map(text);

  // The last line under the last heading, and whether it is in the window.
  const lastLine = () => {
    const last = [...document.querySelectorAll("main h2, .jp-Notebook h2")].at(-1);
    return [...last.closest(".text, .jp-MarkdownCell").querySelectorAll("p, li")]
      .filter((it) => text(it)).at(-1);
  };
  const atEnd = () => {
    const line = lastLine();
    return line.getBoundingClientRect().bottom <= pane().bottom + 1 && meets(line, 5);
  };

  // Where a finger can be put that wants to scroll: on a text, a picture or a slider's track.
  const kinds = {
    text: (hit) => hit.closest("p, li, td, h1, h2, h3")
      && !hit.closest("a, button, label, input, select, summary"),
    picture: (hit, x, y) => hit.closest(".lo-image") && !atGrip(x, y),
    page: (hit, x, y) => !atGrip(x, y),
    slider: (hit, x) => hit.matches(".lo-range") && Math.abs(x - thumb(hit)) > 40,
  };
  // At a handle, which a finger would drag: it is as wide as this many CSS pixels to each side.
  const FINGER = 10;
  const atGrip = (x, y) => [...document.querySelectorAll(".lo-grip")].some((grip) => {
    const it = grip.getBoundingClientRect();
    return x > it.left - FINGER && x < it.right + FINGER
      && y > it.top - FINGER && y < it.bottom + FINGER;
  });
  const thumb = (slider) => {
    const it = slider.getBoundingClientRect();
    return it.left + 12 + (slider.value - slider.min) / (slider.max - slider.min) * (it.width - 24);
  };
  const hold = (kind, up) => {
    const room = pane();
    for (let share = 0.92; share > 0.6; share -= 0.02) {
      const y = room.top + (up ? 1 - share : share) * (room.bottom - room.top);
      for (const across of [0.5, 0.3, 0.7, 0.15, 0.85]) {
        const x = room.left + across * (room.right - room.left);
        const hit = document.elementFromPoint(x, y);
        if (hit && kinds[kind](hit, x, y)) return [x, y];
      }
    }
    return null;
  };

  // What the eye rests on while a hand moves the page: what stands in the middle of the window.
  let mark = null, before = null;
  // Whether it stands still while the page moves, as a picture and its sentence may.
  const stays = (node) => {
    for (let it = node; it; it = it.parentElement) {
      const { position, display } = getComputedStyle(it);
      if (position === "sticky" && display !== "contents") return true;
    }
    return false;
  };
  const look = () => {
    const room = pane();
    const places = [0.5, 0.45, 0.55, 0.35, 0.65, 0.8, 0.92].map((share) => [0.5, share]);
    if (!mark?.isConnected) mark = null; // where nothing better is seen, what was looked at before
    for (const [across, share] of [...places, ...places.map(([, share]) => [0.15, share])]) {
      const hit = document.elementFromPoint(room.left + across * (room.right - room.left),
        room.top + share * (room.bottom - room.top));
      if (stays(hit)) continue;
      if (!mark || hit?.matches("p, li, h1, h2, h3, img, td, th, input, label, button")) mark = hit;
      if (mark === hit && hit?.matches("p, li, h1, h2, h3, img, td, th")) break;
    }
    // Where a picture fills the window, what it stands in moves with the page.
    const middle = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
    mark ??= document.elementFromPoint(...middle)?.closest(".lo-body") ?? document.body;
    before = box(mark);
  };
  // By how many pixels it has moved since: what went out of the page has moved far.
  const moved = () => (mark?.isConnected ? mark.getBoundingClientRect().top - before.top : NaN);
  const shifted = () => (mark?.isConnected ? mark.getBoundingClientRect().left - before.left : NaN);

  // Resolves once what the eye rests on stands still.
  const still = (frames = 6, patience = 900) => new Promise((resolve, reject) => {
    let last = null, same = 0, seen = 0;
    const look = () => {
      const now = mark?.isConnected ? mark.getBoundingClientRect().top : "gone";
      same = now === last ? same + 1 : 0;
      last = now;
      seen += 1;
      if (same >= frames) resolve(true);
      else if (seen > patience) reject(new Error("the page does not come to rest"));
      else requestAnimationFrame(look);
    };
    look();
  });

  // Resolves once nothing in a node has changed for a while: it has come in parts.
  const calm = (node, frames = 10, patience = 900) => new Promise((resolve, reject) => {
    let same = 0, seen = 0;
    const watcher = new MutationObserver(() => { same = 0; });
    watcher.observe(node, { childList: true, subtree: true, attributes: true });
    const wait = () => {
      same += 1;
      seen += 1;
      if (same > frames || seen > patience) watcher.disconnect();
      if (same > frames) resolve(true);
      else if (seen > patience) reject(new Error("an explorer does not come to rest"));
      else requestAnimationFrame(wait);
    };
    wait();
  });

  let presses = 0;
  addEventListener("contextmenu", () => { presses += 1; }, true);
  const longPresses = () => presses;

  // What has the focus, and whether a person can see it.
  const focus = () => {
    const it = document.activeElement;
    if (!it || it === document.body) return { what: "nothing", seen: true, node: null };
    const at = it.getBoundingClientRect();
    const within = at.bottom > 0 && at.top < innerHeight && at.right > 0 && at.left < innerWidth;
    return { what: `${it.tagName.toLowerCase()}.${it.className} “${text(it).slice(0, 30)}”`,
      seen: within && at.width > 0 };
  };
  // Whether the key would be taken by what has the focus.
  const busy = (key) => {
    const it = document.activeElement;
    if (!it || it === document.body) return false;
    if (it.matches("select, textarea, input:not([type=checkbox], [type=radio])")) return true;
    return key === "Space" && it.matches("input, button, summary, a, [role=button]")
      || key.startsWith("Arrow") && it.matches("input");
  };

  // How far picture and sentence of an explorer reach under the window; what of them, and of a
  // lever of it, is not in the window.
  const above = (body) => pane().top - Math.min(...[".lo-title", ".lo-window"].map((it) => (
    body.querySelector(it))).filter((it) => it.offsetHeight).map((it) => it.getBoundingClientRect().top));
  const below = (body) => Math.max(...[".lo-window", ".lo-sentence"].map((it) => (
    body.querySelector(it).getBoundingClientRect().bottom))) - pane().bottom;
  const hidden = (body, row) => {
    const room = pane();
    const out = [".lo-title", ".lo-window", ".lo-sentence"].map((it) => body.querySelector(it))
      .filter((it) => it.textContent && it.offsetHeight).filter((it) => {
        const { top, bottom } = it.getBoundingClientRect();
        return top < room.top - 1 || bottom > room.bottom + 1;
      }).map((it) => it.className);
    return [...out, ...(sees(row) ? [] : ["the lever"])].join(", ");
  };
  return { pane, box, middle, sees, meets, hold, headings, lastLine, atEnd, look, moved, shifted, still, calm, longPresses, focus, busy, text, above, below, hidden };
})();
