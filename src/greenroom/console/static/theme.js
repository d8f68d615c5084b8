// Before the first paint: the colours chosen last time, if any. Classic script, so that nothing flashes.
document.documentElement.dataset.scripts = "on";
try {
  const chosen = localStorage.getItem("greenroom-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage may be switched off; the system's preference stands.
}
