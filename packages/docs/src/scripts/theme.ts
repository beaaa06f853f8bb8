import { THEME_KEY } from "../outputs/theme-before-paint.ts";

const THEMES = ["light", "dark"] as const;

/** Lets the reader choose between light and dark, for the whole site; until then the pages follow the system. */
const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");

if (button !== null) {
  button.hidden = false;
  button.addEventListener("click", () => {
    choose(shown() === "dark" ? "light" : "dark");
    tell(button);
  });
  tell(button);
}

function shown(): (typeof THEMES)[number] {
  const chosen = THEMES.find((theme) => theme === document.documentElement.dataset["theme"]);
  return chosen ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

function choose(theme: (typeof THEMES)[number]): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // A browser that lets sites keep nothing shows the choice on this page alone.
  }
}

function tell(toggle: HTMLButtonElement): void {
  toggle.textContent = shown() === "dark" ? "Light" : "Dark";
  toggle.setAttribute("aria-label", `Use ${shown() === "dark" ? "light" : "dark"} colours`);
}
