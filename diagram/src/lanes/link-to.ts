import { type Fragment, fragment } from '../entry.ts';
import { safeLink } from '../safe-link.ts';

/** Words that lead to an address; plain words where the address may not be followed. */
export function linkTo(url: string, text: string): Fragment {
  const tone = safeLink(url) === undefined ? 'soft' : 'link';
  return fragment(text, {
    signs: [{ kind: 'icon', icon: 'link', tone }],
    font: 'small',
    tone,
    link: url,
    title: url,
  });
}
