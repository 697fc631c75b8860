/** A map without findings, as the formatter writes it. The labels may hold anything. */
export function firstMap(title: string, persona: string): string {
  return `persona customer ${quoted(persona)}

journey first ${quoted(title)} for customer {
  stage "Finds out" {
    touchpoint "Hears of us"     { emotion +0.5 "curious" }
    touchpoint "Compares offers" { emotion -0.5 "unsure" }
  }
  stage "Decides" {
    touchpoint "Asks a question"  { emotion +1 "is taken seriously" }
    touchpoint "Places the order" { emotion +2 "glad" }
  }
}
`;
}

/** As a text of the language, on one line. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r\n|[\r\n]/g, '\\n')}"`;
