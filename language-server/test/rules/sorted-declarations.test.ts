import { testRule } from './test-rule.ts';

const said = (kind: string, one: string, other: string): string =>
  `The ${kind} "${one}" comes after "${other}": sort them by name.`;

testRule('sorted-declarations', [
  {
    name: 'the first that stands too late',
    text: 'channel c "C"\n⟦channel b "B"⟧ online\nchannel a "A"\n',
    messages: [said('channel', 'b', 'c')],
    severities: ['info'],
    fixed: 'channel a "A"\nchannel b "B" online\nchannel c "C"\n',
    safe: true,
  },
  { name: 'sorted', text: 'channel a "Z"\nchannel b "A"\nchannel c\n' },
  {
    name: 'each kind for itself',
    text: 'team b "B"\nchannel a "A"\n⟦team a "A"⟧\nsource b "B"\n⟦source a "A"⟧\nsystem b "B"\n⟦system a "A"⟧\nmetric b "B"\n⟦metric a "A"⟧\n',
    messages: [said('team', 'a', 'b'), said('source', 'a', 'b'), said('system', 'a', 'b'), said('metric', 'a', 'b')],
    fixed:
      'team a "A"\nchannel a "A"\nteam b "B"\nsource b "B"\nsource a "A"\nsystem b "B"\nsystem a "A"\nmetric b "B"\nmetric a "A"\n',
  },
  { name: 'case makes no difference', text: 'channel a "1"\nchannel B "2"\nchannel c "3"\n' },
  {
    name: 'a label where there is no name',
    text: 'channel b "B"\n⟦channel "A"⟧\n',
    messages: [said('channel', 'A', 'b')],
  },
  { name: 'equal ones stay', text: 'channel "A" online\nchannel "a" offline\n' },
  { name: 'personas and journeys have an order of their own', text: 'persona b "B"\npersona a "A"\n' },
  {
    name: 'a comment above',
    text: '/// Doc\nchannel b "B"\n⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: null,
  },
  {
    name: 'a comment behind',
    text: 'channel b "B" // old\n⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: null,
  },
  {
    name: 'a comment behind the last',
    text: 'channel b "B"\n⟦channel a "A"⟧ /* new */\n',
    messages: [said('channel', 'a', 'b')],
    fixed: null,
  },
  {
    name: 'a comment of something else',
    text: 'team t "T" // old\n\nchannel b "B"\n⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: null,
  },
  { name: 'two of one name, before others', text: 'channel b "B"\nchannel b "B"\nchannel c "C"\n' },
  {
    name: 'two of one name keep their order',
    text: 'channel b "1"\n⟦channel b "2"⟧\nchannel a "A"\n'.replace(
      '⟦channel b "2"⟧\nchannel a "A"',
      'channel b "2"\n⟦channel a "A"⟧',
    ),
    messages: [said('channel', 'a', 'b')],
    fixed: 'channel a "A"\nchannel b "1"\nchannel b "2"\n',
  },
  {
    name: 'a comment within one moves with it',
    text: 'team t "T"\nchannel b /* old */ "B" ⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: 'team t "T"\nchannel a "A" channel b /* old */ "B"\n',
  },
  {
    name: 'also where the two touch',
    text: 'team t "T"\nchannel b /* old */ "B"⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: 'team t "T"\nchannel a "A"channel b /* old */ "B"\n',
  },
  {
    name: 'a comment within one is not above the next but one',
    text: 'channel a /* old */ "A"\nchannel c "C"\n⟦channel b "B"⟧\n',
    messages: [said('channel', 'b', 'c')],
    fixed: 'channel a /* old */ "A"\nchannel b "B"\nchannel c "C"\n',
  },
  {
    name: 'a comment at the beginning of the file',
    text: '//\nchannel b "B"\n⟦channel a "A"⟧\n',
    messages: [said('channel', 'a', 'b')],
    fixed: null,
  },
  {
    name: 'a comment behind something else that follows',
    text: 'channel b "B"\n⟦channel a "A"⟧\nteam t "T" // new\n',
    messages: [said('channel', 'a', 'b')],
    fixed: 'channel a "A"\nchannel b "B"\nteam t "T" // new\n',
  },
]);
