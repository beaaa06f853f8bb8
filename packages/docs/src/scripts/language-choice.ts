/** Where the language that a reader chose for samples is kept, for every page of the site. */
const STORED = "augno-docs-language";

const radios = [...document.querySelectorAll<HTMLInputElement>("[data-samples] input[type=radio]")];

choose(localStorage.getItem(STORED));
for (const radio of radios) {
  radio.addEventListener("change", () => {
    localStorage.setItem(STORED, radio.value);
    choose(radio.value);
  });
}

/** Shows this language wherever samples have it; where they do not, what they show stays. */
function choose(language: string | null): void {
  for (const radio of radios) if (radio.value === language) radio.checked = true;
}
