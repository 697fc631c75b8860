/**
 * The address, when following it can do no more than open a page or a mail: anything else (`javascript:`, `data:`,
 * `file:`, what browsers would mend by dropping characters) is undefined and stays plain text.
 */
export function safeLink(url: string): string | undefined {
  return followable.test(url) ? url : undefined;
}

const followable = /^(?:https?:\/\/|mailto:)[^\p{C}\p{Z}]+$/iu;
