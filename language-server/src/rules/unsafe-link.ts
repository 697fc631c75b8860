import { isLink, isSafeLink, isSourceLink, isTicket, nodesOf } from '@cjm/grammar';
import type { Fix } from '../finding.ts';
import { called, propertyRange } from './places.ts';
import type { Problem, Rule } from './rule.ts';

/** Links are drawn to be clicked, so nothing but addresses of the web and of mail may stand there. */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  description: 'Disallow links that are neither http, https nor mailto.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'file',
  about: ['Link', 'Ticket', 'SourceLink'],
  *check({ root }) {
    for (const node of nodesOf(root, 'Link', 'Ticket', 'SourceLink')) {
      if (!isLink(node) && !isTicket(node) && !isSourceLink(node)) continue;
      if (node.url === undefined || isSafeLink(node.url)) continue;
      const range = propertyRange(node, 'url');
      yield {
        message: `${called({ text: node.url })} is no link that can be followed: begin it with https://, http:// or mailto:.`,
        range,
        fixes: fixesFor(node.url, range),
      };
    }
  },
};

/** What looks like an address without its beginning: `example.com/a`, `anna@example.com`. */
function fixesFor(url: string, range: Problem['range']): Fix[] {
  const begin = /^[\p{L}\p{N}.-]+\.\p{L}{2,}([/?#:][^"\\\s]*)?$/u.test(url)
    ? 'https://'
    : /^[^\s@:/"\\]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(url)
      ? 'mailto:'
      : undefined;
  return begin
    ? [{ does: { kind: 'begin', what: begin }, safe: false, edits: [{ range, text: `"${begin}${url}"` }] }]
    : [];
}
