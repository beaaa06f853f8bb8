/** Where the language that a reader chose for samples is kept, for every page of the site. */
const STORED = "augno-docs-language";

const radios = [...document.querySelectorAll<HTMLInputElement>("[data-samples] input[type=radio]")];

choose(remembered());
for (const radio of radios) {
  radio.addEventListener("change", () => {
    remember(radio.value);
    choose(radio.value);
  });
}

/** Shows this language wherever samples have it; where they do not, what they show stays. */
function choose(language: string | null): void {
  for (const radio of radios) if (radio.value === language) radio.checked = true;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // the reader lets no site store anything
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // The reader lets no site store anything: the choice holds for this page.
  }
}
