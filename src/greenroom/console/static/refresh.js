// Fetch the page again and take over what differs: at most one fetch at a time, never a queue of them.
import { morph } from "./morph.js";
import { say } from "./say.js";

const SHORTEST_PAUSE_MS = 60;
const EVERY_MS = 15_000;

let isDue = false;
let isBusy = false;
let lastTook = 0;
const waiting = [];

/** Something changed. What, does not matter: the server prints all of it, and only what differs is taken over. */
export function onNews() {
  isDue = true;
  if (!isBusy) run();
}

/** Resolves once the page shows what the server knew after this call. */
export function refresh() {
  return new Promise((resolve) => {
    waiting.push(resolve);
    onNews();
  });
}

/** Some things change with the time alone (a check-in opens, a booking ends), and no news tells of them. */
export function startRefreshing() {
  setInterval(() => document.hidden || onNews(), EVERY_MS);
}

async function run() {
  isBusy = true;
  try {
    while (isDue) {
      // A slow page (a large building, a busy day) is asked for less often.
      await pause(Math.max(SHORTEST_PAUSE_MS, 2 * lastTook));
      isDue = false;
      const served = waiting.splice(0);
      const began = performance.now();
      const text = await fetched();
      if (text) takeOver(new DOMParser().parseFromString(text, "text/html"));
      lastTook = performance.now() - began;
      for (const resolve of served) resolve();
    }
  } finally {
    isBusy = false;
  }
}

/** Returns the page as it is now, or nothing: then the stream drops too, and refreshes when it is back. */
async function fetched() {
  try {
    const response = await fetch(location.pathname + location.search, { cache: "no-store" });
    if (response.status === 401) location.reload(); // the log-in page
    return response.ok ? await response.text() : "";
  } catch {
    return "";
  }
}

function takeOver(fresh) {
  const before = states(document);
  for (const part of document.querySelectorAll("[data-live]")) {
    const newer = fresh.getElementById(part.id);
    if (newer) morph(part, newer);
  }
  announce(before, states(document));
  document.dispatchEvent(new CustomEvent("greenroom:refreshed"));
}

function states(root) {
  const cards = root.querySelectorAll(".card");
  return new Map([...cards].map((card) => [card.dataset.room, { state: card.dataset.state, people: card.dataset.people, card }]));
}

function announce(before, after) {
  const changes = [];
  for (const [room, { state, people, card }] of after) {
    const earlier = before.get(room);
    if (!earlier || (earlier.state === state && earlier.people === people)) continue;
    const label = card.querySelector(".state").textContent.trim().toLowerCase();
    changes.push(`${card.dataset.name}: ${label}, ${people} ${people === "1" ? "person" : "people"}.`);
  }
  if (changes.length > 4) say(`${changes.length} rooms changed.`);
  else if (changes.length) say(changes.join(" "));
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
