import { find } from '@cjm/diagram/viewer/find';

/** Long enough to be read. */
const shown = 6000;

/** A sentence that comes and goes by itself; screen readers hear it. */
export function createMessage(): (text: string) => void {
  const message = find('message', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    message.textContent = text;
    message.hidden = false;
    timer = setTimeout(() => {
      message.hidden = true;
      message.textContent = '';
    }, shown);
  };
}
