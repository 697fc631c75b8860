import { isLink, isSourceLink, isTicket } from '@cjm/grammar';
import { AstUtils } from 'langium';
import { propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

const allowed = /^(https?:\/\/|mailto:)/i;

/** Links are drawn to be clicked, so nothing but addresses of the web and of mail may stand there. */
export const unsafeLink: Rule = {
  name: 'unsafe-link',
  description: 'Disallow links that are neither http, https nor mailto.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check({ root }) {
    for (const node of AstUtils.streamAllContents(root)) {
      if (!isLink(node) && !isTicket(node) && !isSourceLink(node)) continue;
      if (node.url === undefined || allowed.test(node.url)) continue;
      yield {
        message: `"${node.url.slice(0, 60)}" is no link that can be followed: begin it with https://, http:// or mailto:.`,
        range: propertyRange(node, 'url'),
      };
    }
  },
};
