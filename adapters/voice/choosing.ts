/** A question about a name that several bear → the same question about one of them. */

/** `asked` is the name as it was typed; null where it isn't known. */
export function askedOf(name: string, question: string, asked: string | null): string {
  return asked !== null && question.includes(asked)
    ? question.replace(asked, () => name)
    : `${name}: ${question}`;
}
