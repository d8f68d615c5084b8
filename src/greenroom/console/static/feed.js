// Opening an entry of the feed fetches what it holds: a webhook's body as received, a run's steps.

export function startFeed() {
  const feed = document.getElementById("feed");
  feed.addEventListener("toggle", (event) => event.target.open && fill(event.target), true);
  feed.addEventListener("animationend", (event) => event.target.removeAttribute("data-arrived"));
  document.addEventListener("greenroom:refreshed", () => {
    for (const details of feed.querySelectorAll("details[open]")) fill(details);
  });
}

async function fill(details) {
  const { kind, id, version } = details.dataset;
  const place = details.querySelector("[data-own]");
  if (!place || place.dataset.version === version) return;
  place.dataset.version = version;
  const path = kind === "webhook" ? `/api/events/${encodeURIComponent(id)}/body` : `/api/runs/${encodeURIComponent(id)}`;
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    const text = await response.text();
    place.replaceChildren(...(kind === "run" ? steps(text) : []), block(text, kind));
  } catch (error) {
    delete place.dataset.version;
    const words = document.createElement("p");
    words.className = "fetch";
    words.textContent = `This can't be shown now. ${error.message}`;
    place.replaceChildren(words);
  }
}

function block(text, kind) {
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.setAttribute("aria-label", kind === "run" ? "The run as JSON" : "The event's body as JSON");
  pre.textContent = indented(text);
  return pre;
}

function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const TONES = { completed: "good", failed: "bad", cancelled: "quiet", skipped: "quiet" };

function steps(text) {
  const run = JSON.parse(text);
  if (!run.steps?.length) return [];
  const list = document.createElement("ol");
  list.className = "steps";
  for (const step of run.steps) {
    const item = document.createElement("li");
    item.append(piece("span", "step", step.id), piece("span", `badge ${TONES[step.status] ?? "busy"}`, step.status));
    if (step.attempts > 1) item.append(piece("span", "badge quiet", `${step.attempts} attempts`));
    if (step.error) item.append(piece("small", "", step.error));
    list.append(item);
  }
  return [list];
}

function piece(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = typeof text === "string" ? text : JSON.stringify(text);
  return element;
}
