const TOLD_FOR_MS = 2000;

// Without script there is nothing that could copy, so the buttons are made here; nor is there where a page came unencrypted from
// another machine: browsers then have no clipboard for it, whatever their types say.
if ("clipboard" in navigator) {
  for (const block of document.querySelectorAll<HTMLPreElement>("pre.code:not(.headers)")) addButton(block);
}

function addButton(block: HTMLPreElement): void {
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
  button.textContent = await navigator.clipboard.writeText(block.textContent).then(
    () => "Copied",
    () => "Not copied", // the reader, or who set up their browser, lets no page write there
  );
  setTimeout(() => (button.textContent = "Copy"), TOLD_FOR_MS);
}
