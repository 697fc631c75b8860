import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '..', '..', '..', 'examples');

/** A map of everything the picture can hold. */
export const giftShop = readFileSync(join(examples, 'gift-shop.cjm'), 'utf8');

export const workday = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint tea "Make tea" { emotion +1 }
    touchpoint bus "Take the bus" { emotion -0.5 "late again" }
    touchpoint coffee "Coffee with the team" { emotion +2 }
  }
}
`;

/** Its journey is for somebody who is not declared. */
export const broken = workday.replace('for me', 'for nobody');

export const twoJourneys = `${workday}
journey evening "My evening" for me {
  stage "Go home" {
    touchpoint train "Take the train" { emotion +0.5 }
    step book "Read a book" { emotion +2 }
  }
}
`;

/** Declarations only, as a file has them before its first journey. */
export const starter = 'persona me "Me"\n';

/** One of its pains is of somebody who is misspelt. */
export const misspelt = workday.replace('emotion +1 }', 'emotion +1 pain "No kettle" for mee }');

/** A map of so many touchpoints, ten a stage, each with a feeling and something to say. */
export function largeMap(touchpoints: number): string {
  const stages = Array.from({ length: Math.ceil(touchpoints / 10) }, (_, stage) => {
    const places = Array.from({ length: Math.min(10, touchpoints - stage * 10) }, (__, i) => {
      const n = stage * 10 + i;
      const value = ((n * 7) % 9) / 2 - 2;
      const signed = value > 0 ? `+${value}` : String(value);
      return `    touchpoint t${n} "Touchpoint ${n}" via ${n % 3 === 0 ? 'app' : 'shop'} {
      emotion ${signed}
      thought "What happens at number ${n}?"
      ${n % 4 === 0 ? `pain "It takes too long, for the time ${n}" severity medium` : 'action "Goes on"'}
    }`;
    });
    return `  stage s${stage} "Stage ${stage}" {\n${places.join('\n')}\n  }`;
  });
  return `persona me "Me"
channel app "App" online
channel shop "Shop" offline

journey long "A long journey" for me {
${stages.join('\n')}
}
`;
}
