/** What fixes do, as entries of a menu. The other tables have its shape. */
export const en = {
  remove: 'Remove it',
  straightQuotes: 'Change to straight quotation marks',
  order: 'Put them in order',
  callTouchpoint: 'Call it a touchpoint',
  change: (to: string) => `Change to ${to}`,
  add: (what: string) => `Add ${what}`,
  removeText: (what: string) => `Remove ${what}`,
  removeThe: (kind: string) => `Remove the ${kind}`,
  putIn: (kind: string) => `Put it in the braces of the ${kind}`,
  sort: (kind: string) => `Sort each ${kind} by name`,
  latin: (text: string) => `Write "${text}" in Latin letters`,
  begin: (start: string) => `Begin with ${start}`,
  reviewed: (date: string) => `Reviewed today, ${date}`,
} as const;
