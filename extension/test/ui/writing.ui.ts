/** What one meets who writes a map: all in one workbench, as its start takes longer than the tests. */
import './writing/completion.ts';
import './writing/hover.ts';
import './writing/quick-fix.ts';
import './writing/refactorings.ts';
import './writing/rename.ts';
import './writing/lenses.ts';
import './writing/organise-imports.ts';
import './writing/preview-language.ts';
