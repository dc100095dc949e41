// What every widget's script begins with; see page.py.
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// Every widget runs a copy of this script of its own, so a counter would give the same id twice.
const freshId = (name) => `${name}-${Math.random().toString(36).slice(2)}`;

// A kernel that died or cannot be reached answers nothing. Gives a function that sends what was set,
// and calls tell(true) when no answer came in time, tell(false) once one does.
function sender(model, tell, patience = 12000) {
  let waiting = null;
  const status = (message) => {
    if (message.content.execution_state !== "idle") return;
    clearTimeout(waiting);
    waiting = null;
    tell(false);
  };
  return () => {
    waiting ??= setTimeout(tell, patience, true);
    model.save_changes({ iopub: { status } });
  };
}
