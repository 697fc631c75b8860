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
