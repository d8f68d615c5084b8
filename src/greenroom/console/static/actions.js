// The buttons: people come and go, time moves, credentials are copied.
import { refresh } from "./refresh.js";
import { calmDown, complain, say } from "./say.js";

export function startActions() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button || button.getAttribute("aria-busy") === "true") return;
    if (button.dataset.advance) advance(button);
    else if (button.dataset.copy) copy(button);
    else if (button.closest(".card")) simulate(button, button.closest(".card"));
  });
}

function simulate(button, card) {
  const { room, people } = card.dataset;
  if (button.hasAttribute("data-online")) {
    return act(button, "/_sandbox/simulate", { kind: "room_online", room });
  }
  const { count, step } = button.dataset;
  return act(button, "/_sandbox/simulate", { kind: "people_count", room, count: step ? Number(people) + Number(step) : Number(count) });
}

async function advance(button) {
  const moved = await act(button, "/_sandbox/clock", { advance_s: Number(button.dataset.advance) });
  if (moved) say(`The clock moved ${button.dataset.said}: ${document.getElementById("clock-time").textContent}.`);
}

/** Sends one request for one button; it waits (and stays focused) until the page shows the effect. */
async function act(button, path, body) {
  button.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) {
      complain(await reason(response));
      return false;
    }
    calmDown();
    await refresh();
    return true;
  } catch {
    complain("The sandbox can't be reached. Is greenroom up still running?");
    return false;
  } finally {
    button.removeAttribute("aria-busy");
  }
}

async function reason(response) {
  try {
    const { error } = await response.json();
    return error.message;
  } catch {
    return `The sandbox answered ${response.status}.`;
  }
}

async function copy(button) {
  const block = document.getElementById(button.dataset.copy);
  const text = block.textContent.trim() + "\n";
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
    say("Copied.");
    setTimeout(() => (button.textContent = "Copy as environment"), 2000);
  } catch {
    // Without HTTPS, beyond loopback, browsers keep the clipboard to themselves.
    getSelection().selectAllChildren(block);
    say("Selected. Copy with your keyboard.");
    button.textContent = "Selected: copy it now";
  }
}
