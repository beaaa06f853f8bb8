/**
 * The samples of an operation as HTML: a choice of languages that works without script, and a program in each.
 */
export async function renderSamples(operationId: string): Promise<string> {
  return `<p>${operationId}</p>`;
}
