import { find } from '@cjm/diagram/viewer/find';
import { words } from './language.ts';

/** Half-typed words are no problem yet: the chip waits until the writer does. */
const patience = 700;

export interface ProblemChip {
  /** `stale`: the picture is older than the text. */
  show(errors: number, stale: boolean): void;
}

/** A calm note of how many problems the text has; screen readers hear it too. */
export function createProblemChip(open: () => void): ProblemChip {
  const chip = find('problems', HTMLButtonElement);
  const count = find('problem-count', HTMLElement);
  const status = find('status', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  chip.addEventListener('click', open);

  function update(errors: number, stale: boolean): void {
    chip.hidden = errors === 0;
    const { problems } = words;
    chip.title = stale ? `${problems.stale} ${problems.open}` : problems.open;
    count.textContent = problems.count(errors);
    const news = errors === 0 ? '' : stale ? problems.staleNews(errors) : problems.news(errors);
    if (status.textContent !== news) status.textContent = news;
  }

  return {
    show(errors, stale) {
      clearTimeout(timer);
      if (errors === 0) update(0, false);
      else timer = setTimeout(update, patience, errors, stale);
    },
  };
}
