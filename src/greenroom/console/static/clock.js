// Between two refreshes the world's clock ticks here: the time, the countdowns, the now-line.

let worldAt = 0;
let machineAt = 0;
let isFrozen = false;

export function startClock() {
  if (!document.getElementById("clock-time")) return;
  read();
  document.addEventListener("greenroom:refreshed", read);
  setInterval(tick, 1000);
}

function read() {
  const time = document.getElementById("clock-time");
  worldAt = Date.parse(time.dateTime);
  machineAt = performance.now();
  isFrozen = time.dataset.frozen === "true";
  tick();
}

function tick() {
  const now = isFrozen ? worldAt : worldAt + performance.now() - machineAt;
  const time = document.getElementById("clock-time");
  put(time, new Intl.DateTimeFormat("en-GB", { timeZone: time.dataset.zone, timeStyle: "medium" }).format(now));
  for (const release of document.querySelectorAll("[data-due]")) countDown(release, now);
  moveLine(now);
}

function countDown(release, now) {
  const left = Math.max(0, Math.floor((Date.parse(release.dataset.due) - now) / 1000));
  put(release.querySelector("[data-left]"), `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
  release.querySelector("progress").value = left;
}

function moveLine(now) {
  const line = document.getElementById("now-line");
  if (!line) return;
  const { start, end } = line.dataset;
  const at = `${Math.min(100, Math.max(0, (100 * (now - start)) / (end - start)))}%`;
  line.querySelector("line").setAttribute("x1", at);
  line.querySelector("line").setAttribute("x2", at);
  line.querySelector("circle").setAttribute("cx", at);
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
