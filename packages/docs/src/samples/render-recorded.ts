/** The answer that was recorded of an operation's sample, as HTML. */
export async function renderRecorded(operationId: string): Promise<string> {
  return `<p>${operationId}</p>`;
}
