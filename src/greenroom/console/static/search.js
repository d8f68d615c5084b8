// The search works as a plain form; with scripts it narrows while one types.
import { refresh } from "./refresh.js";

export function startSearch() {
  const field = document.getElementById("words");
  if (!field) return;
  let timer = 0;
  const search = () => {
    clearTimeout(timer);
    const address = new URL(location);
    if (field.value.trim()) address.searchParams.set("q", field.value.trim());
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    return refresh();
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
}
