import { barCss } from './styles/bar-css.ts';
import { cardCss } from './styles/card-css.ts';
import { panelCss } from './styles/panel-css.ts';
import { pictureCss } from './styles/picture-css.ts';
import { searchCss } from './styles/search-css.ts';

/**
 * How the viewer itself looks. In VS Code the editor's own colours and fonts are taken; elsewhere the page says what
 * they are, or the fallbacks hold.
 */
export const viewerCss = [pictureCss, barCss, panelCss, searchCss, cardCss].join('\n');
