// What every widget's script begins with; see page.py.
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// Every widget runs a copy of this script of its own, so a counter would give the same id twice.
const freshId = (name) => `${name}-${Math.random().toString(36).slice(2)}`;

// Whether the focus is in a place, or nowhere: it moves on only from there, since a quick reader may be
// at what comes next by the time that there is an answer.
const isStillAt = (place) => document.activeElement === document.body
  || place?.contains(document.activeElement);

// A kernel that died or cannot be reached answers nothing. Gives a function that sends what was set,
// and calls tell(true) when no answer came in time, tell(false, all) once one does; `all`: nothing
// that was sent still waits. A model has one sender: what is set while Python is busy goes out
// later, in one message, and ipywidgets calls back only whoever set the last of it.
function sender(model, tell, patience = 12000) {
  let waiting = null, sent = 0;
  const wait = () => { waiting = setTimeout(tell, patience, true); };
  return () => {
    const number = sent += 1;
    if (waiting === null) wait();
    const status = (message) => {
      if (message.content.execution_state !== "idle") return;
      clearTimeout(waiting);
      waiting = null;
      if (number < sent) wait();
      tell(false, number === sent);
    };
    model.save_changes({ iopub: { status } });
  };
}
