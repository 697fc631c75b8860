import { test } from 'node:test';
import { takePicture } from '../take-picture.ts';
import { day } from './maps.ts';
import { holds, openAt, page, pickAction } from './shared.ts';

const refactor = (title: string): Promise<void> => pickAction('Control+Shift+R', title);

test('declarations move to a file that can be shared', async () => {
  await openAt('extracted.cjm', 'persona me');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+End');
  await refactor('Move these declarations to a file that maps can share');
  await holds('shared.cjm', 'persona me "Me"\npersona boss "Начальник"\n');
  await holds('extracted.cjm', `import "shared.cjm"\n\n${day.replace(/persona .*\n/g, '')}`);
  await takePicture(page, 'extracted');
});

test('a thought becomes a pain with a name', async () => {
  const text = await openAt('pained.cjm', 'thought');
  await refactor('Turn it into a pain with a name');
  await holds('pained.cjm', text.replace('thought', 'pain whyIsItSoLoudHere'));
});

test('the future of a journey is begun with its stages and touchpoints', async () => {
  await openAt('future.cjm', 'workday');
  await refactor('Begin the journey as it shall be');
  await holds(
    'future.cjm',
    `${day}
journey workdayFuture "My working day: as it shall be" for me {
  state future of workday

  stage "Go to work" {
    touchpoint bus "Take the bus"
    touchpoint "Coffee with the team"
  }
}
`,
  );
});

test('a touchpoint is told in a journey of its own', async () => {
  await openAt('nested.cjm', 'bus "Take');
  await refactor('Tell this in a journey of its own');
  await holds(
    'nested.cjm',
    `${day.replace('{ emotion -0.5', '{\n      details takeTheBus emotion -0.5')}
journey takeTheBus "Take the bus" for me {
  stage "Take the bus" {
  }
}
`,
  );
});
