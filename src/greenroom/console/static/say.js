// Words for people: quiet ones for screen readers, loud ones when something went wrong.

const TOGETHER_MS = 120;
let texts = [];

/** Has a screen reader say text when it is next free; what comes at the same moment is said together. */
export function say(text) {
  if (!texts.length) setTimeout(speak, TOGETHER_MS);
  texts.push(text);
}

function speak() {
  document.getElementById("announcer").textContent = texts.join(" ");
  texts = [];
}

/** Shows what went wrong until it is closed or the next action works. */
export function complain(text) {
  const trouble = document.getElementById("trouble");
  trouble.querySelector("[data-words]").textContent = text;
  trouble.hidden = false;
}

export function calmDown() {
  document.getElementById("trouble").hidden = true;
}

document.querySelector("#trouble [data-close]").addEventListener("click", calmDown);
