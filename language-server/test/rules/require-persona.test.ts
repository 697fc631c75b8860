import { testRule } from './test-rule.ts';

const journey = (head: string): string => `${head} { stage "S" { touchpoint "A" } }`;
const message = 'Nobody takes "J": declare a persona in this file, or name an imported one after "for".';
const beside = { 'shop.cjm': 'persona anna "Anna"' };

testRule('require-persona', [
  { name: 'nobody is declared', text: journey('⟦journey j "J"⟧'), messages: [message], alone: true },
  { name: 'somebody is declared', text: journey('persona a "A" journey j "J"') },
  { name: 'somebody is declared later', text: `${journey('journey j "J"')} persona a "A"` },
  {
    name: 'an imported persona that is not named takes nothing',
    text: journey('import "shop.cjm" channel c "C" ⟦journey j "J"⟧'),
    beside,
    messages: [message],
  },
  { name: 'an imported persona that is named', text: journey('import "shop.cjm" journey j "J" for anna'), beside },
  { name: 'a misspelt persona is somebody', text: journey('journey j "J" for ana') },
  {
    name: 'each journey is asked',
    text: `${journey('⟦journey j "J"⟧')}\n${journey('⟦journey k "K"⟧')}`,
    messages: [message, message.replace('"J"', '"K"')],
  },
]);
