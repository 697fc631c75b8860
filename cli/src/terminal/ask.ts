/** Asks on the terminal; undefined when it is closed before there is an answer. */
export async function ask(question: string, usual: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  return new Promise((answered) => {
    reader.once('close', () => answered(undefined));
    reader.question(`${question} (${usual}) `, (answer) => {
      answered(answer.trim() || usual);
      reader.close();
    });
  });
}
