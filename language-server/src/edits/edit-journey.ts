import { addStatement } from './add-statement.ts';
import type { Change, Edited } from './change.ts';
import { moveEmotion } from './move-emotion.ts';
import { setLabel } from './set-label.ts';
import type { Subject } from './subject.ts';

/**
 * What a change in the picture does to the text: the least there is to be written. All else, comments and white space
 * among it, stays as it is. Pure; a change that cannot be made is refused with the reason.
 */
export function editJourney(subject: Subject, change: Change): Edited {
  switch (change.kind) {
    case 'emotion':
      return moveEmotion(subject, change);
    case 'label':
      return setLabel(subject, change);
    case 'add':
      return addStatement(subject, change);
  }
}
