import { t } from '@vscode/l10n';
import { Uri, type Webview } from 'vscode';
import { captionLanguage, toolLanguage } from './preview-language.ts';

/**
 * The page of a preview. It is set once: setting it again would reload everything and lose zoom and scroll.
 * Nothing from the text stands in it; that only comes by message.
 */
export function createPage(webview: Webview, dist: Uri, uri: Uri): string {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    'worker-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${toolLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('fonts.css')}">
<link rel="stylesheet" href="${address('webview.css')}">
<title>${t('Journey preview')}</title>
</head>
<body data-uri="${encodeURIComponent(uri.toString())}" data-captions="${captionLanguage()}">
<main>
<div id="picture"></div>
<section id="notice" hidden>
<h1 id="notice-title"></h1>
<p id="notice-text"></p>
<pre id="notice-example"></pre>
</section>
<div id="status-bar">
<button id="problems" type="button" hidden><span id="problem-count"></span></button>
<span id="message" role="status" hidden></span>
<span id="status" role="status"></span>
</div>
<output id="value" hidden></output>
<form id="text-field" hidden>
<p id="text-caption" aria-hidden="true"></p>
<textarea id="text-input" rows="1" spellcheck="true" aria-describedby="text-reason"></textarea>
<p id="text-reason" role="alert" hidden></p>
</form>
</main>
<script type="module" nonce="${nonce}" src="${address('webview.js')}"></script>
</body>
</html>`;
}
