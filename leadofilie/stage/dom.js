// What every widget's script begins with; see page.py.
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

// Every widget runs a copy of this script of its own, so a counter would give the same id twice.
const freshId = (name) => `${name}-${Math.random().toString(36).slice(2)}`;
