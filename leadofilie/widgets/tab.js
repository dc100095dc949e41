// Of which class this page is, kept for this tab alone: a reload and the next notebook are of the same
// reader. Nothing of it says who that is.
const KEPT = "leadofilie: lesson";

function inThisTab() {
  let kept = {};
  try {
    kept = JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
  } catch { /* the browser keeps nothing: then a reload is another reader */ }
  const asked = document.querySelector("body.article")
    && new URLSearchParams(location.search).get("class");
  if (asked != null) kept.word = asked.slice(0, 40);
  kept.page ??= [...crypto.getRandomValues(new Uint8Array(16))]
    .map((each) => each.toString(16).padStart(2, "0")).join("");
  keepInThisTab(kept);
  return kept;
}

function keepInThisTab(kept) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch { /* as above */ }
}

// Every few seconds, while the page is looked at and the last look has been answered.
function looking(model, wanted, pause = 2500) {
  let asked = 0, answered = true;
  const done = () => { answered = true; };
  const timer = setInterval(() => {
    if (!wanted() || document.hidden || (!answered && Date.now() - asked < 15000)) return;
    asked = Date.now();
    answered = false;
    model.send(["look", ""], { iopub: { status: ({ content }) => {
      if (content.execution_state === "idle") done();
    } } });
    setTimeout(done, 5000);
  }, pause);
  return () => clearInterval(timer);
}
