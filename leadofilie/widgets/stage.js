// The stage: one explorer fills the window, for a room to read; and an explorer alone on its page.
//
// Sizes on it grow with the window: they are meant for 1280 x 720, where no text is below 24 px. A
// picture is drawn for the room that is left there in its own pixels, and shown `zoom()` times as large.
const MEANT = [1280, 720];
const SMALLEST = 13; // of the texts in a picture (marks/)
const READABLE = 24; // of a text on the stage, seen from the back row
const SENTENCE = [40, 36, 32, 28]; // its sizes: the first in which it takes no more than this
const HIGH = 144; // three lines of the largest
const LOW = 102; // three lines of the smallest, where the levers are there too
const LEAST = 700; // px of a window below which there is no stage
const HERE_ONLY = /^(|localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/; // no phone gets there

const ourPage = () => document.querySelector("body.article");
const unit = () => Math.min(innerWidth / MEANT[0], innerHeight / MEANT[1]);

// Of the explorers in the window that can go on the stage the one nearest to its middle.
function nearestExplorer() {
  const middle = innerHeight / 2;
  const away = (it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return Math.max(0, top - middle, middle - bottom);
  };
  return [...document.querySelectorAll(".lo-explorer:has(> .lo-bar)")]
    .filter((it) => it.checkVisibility() && away(it) < middle).sort((a, b) => away(a) - away(b))[0];
}

// Opens what an element is folded away in.
function unfoldAround(node) {
  for (let it = node; it; it = it.parentElement) if (it.localName === "details") it.open = true;
}

// Everything on the page besides an element is out of reach; gives what takes that back.
function apart(node) {
  const others = [];
  for (let it = node; it !== document.body; it = it.parentElement) {
    others.push(...[...it.parentElement.children].filter((each) => each !== it && !each.inert));
  }
  for (const each of others) each.inert = true;
  return () => { for (const each of others) each.inert = false; };
}

// The page shows this explorer alone, as in a frame on a page of somebody else's (style.css).
function standAlone(explorer) {
  unfoldAround(explorer);
  explorer.classList.add("lo-alone");
  for (let it = explorer.parentElement; it; it = it.parentElement) it.classList.add("lo-around");
}

// The stage of the picture in `el`; `parts`: its figure, view (the window on the image) and sentence.
// `measure()` asks for a picture that fits, `paint()` shows the one there is.
function onStage(model, el, { figure, view, sentence }, measure, paint) {
  let leaveStage = null, large = SENTENCE[0], tall = 0;
  const explorer = () => el.closest(".lo-explorer");
  const zoom = () => (leaveStage ? (READABLE / SMALLEST) * unit() : 1);

  // As large as it fits, and rather the first of it in the largest size than all of it in a smaller
  // one; while a hand drags it only shrinks, and its room never does.
  const fit = (byHand) => {
    if (!leaveStage) return;
    const most = explorer().matches(".lo-with-levers") ? LOW : HIGH;
    sentence.style.minHeight = 0;
    const fitsIn = (size) => {
      sentence.style.fontSize = `${size * unit()}px`;
      return sentence.offsetHeight <= most * unit();
    };
    if (!byHand) sentence.classList.remove("lo-short");
    if (!fitsIn(SENTENCE[0])) sentence.classList.add("lo-short");
    large = SENTENCE.find((size) => (!byHand || size <= large) && fitsIn(size)) ?? SENTENCE.at(-1);
    tall = Math.max(tall, sentence.offsetHeight);
    sentence.style.minHeight = `${tall}px`;
  };
  // Presets show their words where all of them have room for it, or else only the chosen one.
  const brief = () => {
    const it = explorer(), row = it.querySelector(".lo-presets");
    it.classList.remove("lo-brief");
    it.classList.toggle("lo-brief", row?.scrollWidth > row?.clientWidth);
  };
  const presets = new MutationObserver(brief); // they come after a bet, and another one is chosen
  const resize = () => {
    if (!leaveStage) return;
    tall = 0;
    brief();
    fit();
    measure();
    paint();
  };

  // The code of an address with which a phone opens this explorer alone, as it stands.
  const qr = element("div", { class: "lo-qr", role: "img" });
  const name = model.get("address"), stagedAs = model.get("staged_as");
  const paintQr = () => {
    const words = model.get("words"), svg = model.get("qr");
    const here = HERE_ONLY.test(location.hostname);
    qr.setAttribute("aria-label", here ? words.local : words.qr);
    if (here) qr.textContent = words.local;
    else qr.innerHTML = svg; // made by Python
    qr.classList.toggle("lo-none", here || !svg);
  };
  const tellLink = () => {
    if (!leaveStage || !name || !ourPage() || HERE_ONLY.test(location.hostname)) return;
    const link = new URL(location.pathname, location), code = model.get("code");
    link.searchParams.set("only", name);
    if (model.get("lesson") != null) link.searchParams.set("class", model.get("lesson"));
    if (code) link.searchParams.set(name, code);
    model.set("link", link.href);
    model.save_changes();
  };

  const inAddress = (staged) => {
    if (!name || !ourPage()) return;
    const address = new URL(location);
    if (staged) address.searchParams.set(stagedAs, name);
    else address.searchParams.delete(stagedAs);
    history.replaceState(history.state, "", address);
  };
  const leave = () => {
    leaveStage?.();
    leaveStage = null;
    paint();
    measure();
  };
  const open = () => {
    const it = explorer();
    if (leaveStage || !it || document.querySelector(".lo-staged")) return;
    unfoldAround(it);
    if (innerWidth < LEAST) {
      it.scrollIntoView();
      return;
    }
    const place = it.parentElement, before = document.activeElement;
    place.style.minHeight = `${it.offsetHeight}px`; // the page keeps the room for it
    const reach = apart(it);
    it.popover = "manual"; // above everything, whatever it stands in
    it.classList.add("lo-staged");
    it.classList.toggle("lo-has-qr", Boolean(name && ourPage()));
    it.showPopover();
    it.tabIndex = -1;
    it.focus();
    const row = it.querySelector(".lo-presets");
    if (row) presets.observe(row, { subtree: true, childList: true, attributeFilter: ["class"] });
    addEventListener("resize", resize);
    inAddress(true);
    leaveStage = () => {
      removeEventListener("resize", resize);
      presets.disconnect();
      it.classList.remove("lo-staged", "lo-brief", "lo-has-qr", "lo-with-levers", "lo-large-qr");
      for (const attribute of ["popover", "tabindex"]) it.removeAttribute(attribute);
      sentence.classList.remove("lo-short");
      for (const property of ["font-size", "min-height"]) sentence.style.removeProperty(property);
      reach();
      place.style.removeProperty("min-height");
      inAddress(false);
      before?.focus();
      it.scrollIntoView({ block: "nearest" });
    };
    paintQr();
    resize();
    tellLink();
  };
  const acts = {
    F: () => (leaveStage ? leave() : open()),
    Esc: leave,
    L: () => {
      explorer().classList.toggle("lo-with-levers");
      resize();
    },
    Q: () => explorer().classList.toggle("lo-large-qr"),
  };

  const onClick = ({ target }) => {
    const key = target.closest?.("[data-key]")?.dataset.key;
    if (acts[key] && target.closest(".lo-explorer") === explorer()) acts[key]();
  };
  const onKey = (event) => {
    const { target, ctrlKey, metaKey, altKey } = event, it = explorer();
    const typing = target.closest?.("input:not([type=range], [type=checkbox], [type=radio]),"
      + "select, textarea, [contenteditable]");
    if (ctrlKey || metaKey || altKey || typing || !it?.isConnected) return;
    const key = event.key === "Escape" ? "Esc" : event.key.toUpperCase();
    const within = ourPage() ? it === nearestExplorer() : it.contains(target);
    if (leaveStage ? !it.querySelector(`[data-key="${CSS.escape(key)}"]`) : key !== "F" || !within) return;
    if (!leaveStage && document.querySelector(".lo-staged")) return;
    event.preventDefault();
    event.stopPropagation();
    it.querySelector(`[data-key="${CSS.escape(key)}"]`).click();
  };
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey, true);
  const changes = [["change:qr", paintQr], ["change:code change:lesson", tellLink],
    ["change:opening", () => arrive()]];
  for (const [events, act] of changes) model.on(events, act);

  // What the address asks for, once this stands on the page.
  const asked = new URLSearchParams(ourPage() ? location.search : "");
  const arrive = () => {
    if (!explorer()?.isConnected) arriving = setTimeout(arrive, 50);
    else if (model.get("opening")) open();
    else if (!name || !ourPage()) return;
    else if (asked.get(stagedAs) === name) open();
    else if (stagedAs === "stage" && asked.get("only") === name) standAlone(explorer());
    else if (stagedAs === "stage" && asked.get("wall") === name) {
      model.set("wall", true);
      model.save_changes();
    }
  };
  let arriving = setTimeout(arrive);

  return {
    qr, zoom, fit,
    // The height there is for the picture, in its own pixels; 0 where it may be as tall as it likes.
    headroom: () => (leaveStage ? Math.floor(view.clientHeight / zoom()) : 0),
    dispose: () => {
      clearTimeout(arriving);
      leaveStage?.();
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey, true);
      for (const [events, act] of changes) model.off(events, act);
    },
  };
}
