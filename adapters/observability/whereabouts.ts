/** Kind and place of an error. Not its message, which may repeat the question, and not its whole stack. */
export function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return "something that is no Error was thrown";
  const place = /^\s+at .*?([^/\\(]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1] ?? "an unknown place";
  return `${error.name} at ${place}`;
}
