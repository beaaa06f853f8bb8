const COPIED_FOR_MS = 2000;

// Without script there is nothing that could copy, so the buttons are made here.
for (const block of document.querySelectorAll<HTMLPreElement>("pre.code:not(.headers)")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", () => void copy(block, button));
  const frame = document.createElement("div");
  frame.className = "code-frame";
  block.replaceWith(frame);
  frame.append(block, button);
}

async function copy(block: HTMLPreElement, button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(block.textContent);
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), COPIED_FOR_MS);
}
