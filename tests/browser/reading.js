// What the tests ask of the page. An explorer is any .lo-explorer: a bet and a map are ones too.
window.reading = (() => {
  const text = (node) => node?.textContent ?? "";
  // What is folded away has a place as well, but nobody sees it; what is but its contents has none,
  // as a picture on a phone.
  const shown = (node) => (getComputedStyle(node).display === "contents"
    ? [...node.children].some(shown)
    : node.getClientRects().length > 0 && node.checkVisibility());
  const all = (node, what) => [...node.querySelectorAll(what)].filter(shown);

  // A short text for a long one: a picture's address holds all of its bytes.
  const digest = (long) => {
    let sum = 0;
    for (let i = 0; i < long.length; i += 1) sum = (31 * sum + long.charCodeAt(i)) | 0;
    return `${long.length}:${sum}`;
  };

  // Changes when the picture or anything said of it does, but for what is said at the start of what
  // the verdict hangs on there: that goes with any move.
  const state = (node) => all(node, ".lo-picture").map((picture) => {
    const image = picture.querySelector(".lo-image");
    return [shown(image) ? digest(image.innerHTML) : "", image.getAttribute("aria-label") ?? "",
      ...[".lo-title", ".lo-sentence", ".lo-more", ".lo-note:not(.lo-hangs-on)"].map(
        (what) => text(picture.querySelector(what)).trim())]
      .join("\n");
  }).join("\n\n");

  // The pictures alone: their two layers. A game's map remembers where the reader has been.
  const looks = (node) => all(node, ".lo-picture:not(.lo-game) .lo-image")
    .map((image) => [...image.querySelectorAll(".lo-background, .lo-marks")]
      .map((layer) => digest(layer.innerHTML)).join()).join("\n");

  // What it says; of a game what stands on its sign: the rest counts what the reader has found so far.
  const sentence = (node) => all(node, ".lo-sentence, .lo-more")
    .map((it) => text(it.querySelector(".lo-sign") ?? it)).join("\n");

  // The scenario code, where it is unfolded.
  const code = (node) => all(node, ".lo-extra .lo-code input")[0]?.value ?? null;

  const control = (lever) => lever.querySelector("input[type=range], select, input[type=checkbox]");

  const lever = (node) => {
    const it = control(node);
    const kind = it.type === "range" ? "slider" : it.type === "checkbox" ? "switch" : "choice";
    return {
      kind,
      unit: node.dataset.unit,
      label: text(node.querySelector(".lo-label")),
      value: kind === "switch" ? Number(it.checked) : Number(it.value),
      last: kind === "choice" ? it.options.length - 1 : kind === "switch" ? 1 : Number(it.max),
      spoken: it.getAttribute("aria-valuetext"),
      field: node.querySelector(".lo-field")?.value ?? null,
      told: text(node.querySelector(".lo-told")),
      focused: document.activeElement === it,
    };
  };

  // A picture is settled when it is as wide as the page has room for, within its own limits.
  const settled = (node, least, most) => all(node, ".lo-picture").every((picture) => {
    const image = picture.querySelector(".lo-image");
    const room = Math.floor(picture.querySelector(".lo-figure").clientWidth / 20) * 20;
    const pages = 1 + picture.querySelectorAll(".lo-stop").length;
    const page = image.getAttribute("width") / pages; // a bit of the next one is seen beside it
    const beside = pages > 1 && page + 26 >= 300 ? 26 : 0;
    return !shown(image) ? picture.querySelector(".lo-cover").textContent !== ""
      : Math.abs(page + beside - Math.min(Math.max(room, least), most)) < 2;
  });

  // What is wrong with how an explorer stands on the page: texts.
  const misfits = (node) => {
    const wrong = [];
    const place = node.getBoundingClientRect();
    const name = (it) => `${it.tagName.toLowerCase()}.${it.className} “${text(it).slice(0, 40)}”`;
    if (node.scrollWidth > node.clientWidth + 1) { // these two are rounded
      wrong.push(`is ${node.scrollWidth - node.clientWidth} px wider than its place`);
    }
    if (place.left < 0 || place.right > window.innerWidth) wrong.push("sticks out of the window");
    for (const image of all(node, ".lo-image")) {
      const natural = Number(image.getAttribute("width"));
      const width = image.getBoundingClientRect().width;
      if (Math.abs(natural - width) > 0.5) {
        wrong.push(`its picture of ${natural} px is shown at ${width} px`);
      }
      const seen = image.closest(".lo-window").getBoundingClientRect().width; // a page of it
      if (seen > window.innerWidth) wrong.push(`its picture is ${seen} px wide`);
    }
    for (const it of all(node, "label, button, summary, p, .lo-hint, .lo-told, .lo-noun, .lo-field, "
        + ".widget-label")) {
      const box = it.getBoundingClientRect();
      const inside = it.closest(".lo-spoken, .lo-rows, .lo-evidence");
      if (inside) continue; // read aloud only, or a table that scrolls by itself
      if (it.clientWidth && it.scrollWidth > it.clientWidth + 1) wrong.push(`cuts ${name(it)}`);
      if (it.clientHeight && it.scrollHeight > it.clientHeight + 3
          && getComputedStyle(it).overflowY !== "visible") {
        wrong.push(`cuts the foot of ${name(it)}`);
      }
      const aside = it.closest(".lo-presets"); // a row that a finger moves aside on a phone
      if (!aside && (box.right > place.right + 1 || box.left < place.left - 1)) {
        wrong.push(`lets ${name(it)} stick out`);
      }
    }
    const words = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const holder = words.currentNode.parentElement;
      if (!words.currentNode.data.trim() || !shown(holder)) continue;
      const size = parseFloat(getComputedStyle(holder).fontSize);
      if (size < 12) wrong.push(`writes ${name(holder)} at ${size} px`);
    }
    // Words take the room that was measured for them only in the weight they were measured in.
    for (const it of all(node, ".lo-image text")) {
      const meant = { "": "400", normal: "400", bold: "700" }[it.style.fontWeight] ?? it.style.fontWeight;
      const weight = getComputedStyle(it).fontWeight;
      if (weight !== meant) wrong.push(`writes “${text(it)}” in weight ${weight}, not ${meant}`);
    }
    for (const it of all(node, ".lo-select")) {
      const pen = document.createElement("canvas").getContext("2d");
      const style = getComputedStyle(it);
      pen.font = style.font;
      const room = it.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      for (const option of it.options) {
        const width = pen.measureText(option.text).width;
        if (width > room) wrong.push(`cuts the option “${option.text}” (${width} in ${room} px)`);
      }
    }
    return wrong;
  };

  // Opens all that is deeper.
  const unfold = () => document.querySelectorAll(".deeper").forEach((it) => { it.open = true; });

  // What went wrong in a cell, where a reader sees it.
  const failed = (node) => [...node.querySelectorAll("pre, .jupyter-widgets-error-widget")].map(text)
    .filter((it) => /Traceback|Error displaying widget/.test(it)).join("\n");

  // axe takes for invisible whatever a scrolling page clips, and then does not look at it: for as
  // long as it looks, nothing around the explorers clips.
  const unclip = (what) => {
    const around = new Set();
    for (const node of document.querySelectorAll(what)) {
      for (let it = node.parentElement; it; it = it.parentElement) around.add(it);
    }
    const before = [...around].map((it) => [it, it.getAttribute("style")]);
    for (const it of around) {
      it.style.setProperty("overflow", "visible", "important");
      it.style.setProperty("content-visibility", "visible", "important");
      it.style.setProperty("contain", "none", "important");
    }
    return () => before.forEach(([it, style]) => (style === null ? it.removeAttribute("style")
      : it.setAttribute("style", style)));
  };

  return { failed, unfold, unclip, state, looks, sentence, code, control, lever, settled, misfits, all, text, shown };
})();
