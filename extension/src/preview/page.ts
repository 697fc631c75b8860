import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/**
 * The page of a preview. It is set once: setting it again would reload everything and lose zoom and scroll.
 * Nothing from the text stands in it; that only comes by message.
 */
export function createPage(webview: Webview, dist: Uri, uri: Uri): string {
  const nonce = randomBytes(16).toString('base64');
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    'worker-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('webview.css')}">
<title>Journey preview</title>
</head>
<body data-uri="${encodeURIComponent(uri.toString())}">
<script type="module" nonce="${nonce}" src="${address('webview.js')}"></script>
</body>
</html>`;
}
