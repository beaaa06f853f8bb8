import { escapeHtml } from "./escape-html.ts";
import { highlightCode } from "./highlight.ts";
import { sampleTexts } from "./sample-texts.ts";

/**
 * The samples of an operation as HTML: one program is shown, and which one is a choice of languages that works without
 * script. Each choice stands right before its program, so that one rule of style serves every language.
 */
export async function renderSamples(operationId: string): Promise<string> {
  const group = `samples-${operationId}`;
  const samples = await Promise.all(
    sampleTexts(operationId).map(async ({ language, title, grammar, text }, at) => {
      const id = `${group}-${language}`;
      return (
        `<input type="radio" name="${group}" id="${id}" value="${language}"${at === 0 ? " checked" : ""}>` +
        `<label for="${id}">${escapeHtml(title)}</label>` +
        `<div class="sample">${await highlightCode(text, grammar)}</div>`
      );
    }),
  );
  return `<fieldset class="samples" data-samples><legend>Language of the sample</legend>${samples.join("")}</fieldset>`;
}
