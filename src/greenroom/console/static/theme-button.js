// Light or dark by hand; choosing what the system prefers goes back to following it.

const KEY = "greenroom-theme";
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

export function startTheme() {
  const button = document.getElementById("theme");
  const isDark = () => (document.documentElement.dataset.theme ?? (prefersDark.matches ? "dark" : "light")) === "dark";
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const chosen = isDark() ? "light" : "dark";
    if ((chosen === "dark") === prefersDark.matches) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    remember(document.documentElement.dataset.theme);
    show();
  });
  prefersDark.addEventListener("change", show);
  show();
}

function remember(theme) {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}
