/** What the buttons do. */
export interface ZoomActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  showZoom(zoom: number): void;
}

export function createToolbar(document: Document, actions: ZoomActions): Toolbar {
  const element = document.createElement('div');
  element.className = 'cjm-toolbar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', 'Zoom');
  const zoom = document.createElement('output');
  zoom.setAttribute('aria-label', 'Zoom level');
  const button = (text: string, name: string, key: string, act: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.title = `${name} (${key})`;
    made.setAttribute('aria-label', name);
    made.addEventListener('click', act);
    return made;
  };
  element.append(
    button('−', 'Zoom out', '−', actions.zoomOut),
    zoom,
    button('+', 'Zoom in', '+', actions.zoomIn),
    button('Fit', 'Fit to width', '0', actions.fit),
  );
  return {
    element,
    showZoom(value) {
      zoom.value = `${Math.round(value * 100)} %`;
    },
  };
}
