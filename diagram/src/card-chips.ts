import type { Channel, Touchpoint } from '@cjm/grammar/model';
import type { FlowLane } from './arrangement.ts';
import { channelHue } from './hues.ts';
import type { ChipText } from './marks/chip.ts';
import { shorten } from './paragraph.ts';
import { safeLink } from './safe-link.ts';
import type { Words } from './words.ts';

/** A link is named in a few words; its address stands in its title. */
const longest = 28;

/** What a card says below its title: channels that its lane does not tell, the journey within it, links. */
export function cardChips(
  touchpoint: Touchpoint,
  channels: readonly Channel[],
  words: Words,
  lane?: FlowLane,
): readonly ChipText[] {
  const { details, links } = touchpoint;
  return [
    ...(touchpoint.kind === 'step' ? stepChips(words, lane) : channelChips(touchpoint, channels, lane)),
    ...(details
      ? [{ icon: 'details', text: words.details, tone: 'soft', ground: 'noteSoft', title: details.label } as const]
      : []),
    ...links.map(({ url, label }): ChipText => {
      const tone = safeLink(url) === undefined ? 'soft' : 'link';
      const text = shorten(label ?? words.link, longest);
      return { icon: 'link', text, tone, ground: 'noteSoft', title: url, link: url };
    }),
  ];
}

function stepChips(words: Words, lane: FlowLane | undefined): readonly ChipText[] {
  return lane?.steps ? [] : [{ icon: 'step', text: words.step, tone: 'note', ground: 'noteSoft' }];
}

function channelChips(
  touchpoint: Touchpoint,
  channels: readonly Channel[],
  lane: FlowLane | undefined,
): readonly ChipText[] {
  return touchpoint.channels.flatMap((id) => {
    const index = channels.findIndex((channel) => channel.id === id);
    const channel = channels[index];
    if (!channel || index === lane?.channel) return [];
    return [{ icon: channel.presence ?? 'channel', text: channel.label, ...channelHue(index) }];
  });
}
