// The live stream: open while the page is seen, opened again when it drops.
import { say } from "./say.js";

const TOPICS = ["room", "clock", "webhook", "request", "run"];
const WORDS = { loading: "Connecting", live: "Live", lost: "Reconnecting" };
const LONGEST_PAUSE_MS = 15_000;

let source = null;
let retry = 0;
let timer = 0;
let wasLost = false;

/** Calls onNews for every piece of news, and whenever some may have been missed. */
export function startStream(onNews) {
  const open = () => {
    close();
    source = new EventSource("/api/stream");
    source.onopen = () => {
      show("live");
      if (wasLost) say("Live again.");
      wasLost = false;
      retry = 0;
      onNews();
    };
    source.onerror = () => {
      if (!wasLost) say("The connection dropped. Trying again.");
      wasLost = true;
      show("lost");
      // The browser retries by itself unless the answer was an error; then it gives up, and we go on.
      if (source.readyState === EventSource.CLOSED) {
        timer = setTimeout(open, Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** retry++));
      }
    };
    for (const topic of TOPICS) {
      source.addEventListener(topic, onNews);
    }
  };
  // A hidden page lets go: browsers allow six connections per server, and each stream holds one.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && open());
  show("loading");
  open();
}

function close() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

function show(state) {
  const link = document.getElementById("link");
  if (link.dataset.link === state) return;
  link.dataset.link = state;
  link.querySelector("[data-words]").textContent = WORDS[state];
}
