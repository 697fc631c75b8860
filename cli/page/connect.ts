import type { Gallery } from './gallery.ts';

/**
 * Listens to the server. A page in the background lets go of its connection, since browsers hold only six of them
 * to one server, and catches up when it is seen again.
 */
export function connect(onGallery: (gallery: Gallery) => void, onState: (connected: boolean) => void): void {
  let source: EventSource | undefined;
  const follow = (): void => {
    source?.close();
    source = undefined;
    if (document.hidden) return;
    source = new EventSource('/events');
    source.addEventListener('open', () => onState(true));
    source.addEventListener('error', () => onState(false));
    source.addEventListener('message', ({ data }) => {
      const gallery: Gallery = JSON.parse(data);
      onGallery(gallery);
    });
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
