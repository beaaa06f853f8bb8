/** A subject as it stands within a sentence: `the answer 200` for `The answer 200`. Names in backticks stay. */
export function midSentence(subject: string): string {
  return subject.replace(/^[A-Z](?=[a-z]+ )/, (letter) => letter.toLowerCase());
}
