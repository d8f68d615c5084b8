// Make one piece of the page equal to a newer one, touching only what differs: focus, open details, scroll
// positions and transitions survive. Children with data-key are matched by it, the others by place.
// What a reader opened (details[open]), what scripts filled in (data-own) and buttons at work are left alone.

/** Changes old so that it equals fresh, a node of another document. */
export function morph(old, fresh) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE) return;
  if (old.hasAttribute("data-own")) return;
  morphAttributes(old, fresh);
  morphChildren(old, fresh);
}

function morphAttributes(old, fresh) {
  for (const { name, value } of [...fresh.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !isOurs(name)) old.removeAttribute(name);
  }
}

function isOurs(name) {
  return name === "open" || name === "aria-busy" || name === "data-arrived";
}

function morphChildren(old, fresh) {
  const keyed = new Map();
  for (const child of old.children) if (child.dataset?.key) keyed.set(child.dataset.key, child);
  let at = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const key = wanted.dataset?.key;
    const match = key ? keyed.get(key) : at && !at.dataset?.key && isAlike(at, wanted) ? at : null;
    if (match) {
      if (key) keyed.delete(key);
      if (match === at) at = at.nextSibling;
      else old.insertBefore(match, at);
      morph(match, wanted);
    } else {
      const added = document.importNode(wanted, true);
      if (key) added.setAttribute("data-arrived", "");
      old.insertBefore(added, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

function isAlike(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName;
}
