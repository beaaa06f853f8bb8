/** Where a browser keeps which theme the reader chose. */
export const THEME_KEY = "augno-docs-theme";

/** Runs before the page is painted, so that it does not flash in the other theme; it must be no module for that. */
export const themeScript = `try {
  const theme = localStorage.getItem("${THEME_KEY}");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that lets sites keep nothing follows the system.
}
`;
