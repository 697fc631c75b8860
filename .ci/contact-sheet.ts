/** One page that shows all pictures of the examples side by side, for a look at what a change has done to them. */

export interface Shown {
  /** Address of the picture, relative to the page. */
  readonly picture: string;
  readonly caption: string;
}

export function toContactSheet(pictures: readonly Shown[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>All examples</title>
<style>
  body { margin: 24px; font: 15px/1.4 Inter, 'Noto Sans', sans-serif; color: #1c2330; background: #f6f7f9 }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(560px, 1fr)); gap: 24px }
  figure { margin: 0; padding: 12px; background: #fff; border: 1px solid #e2e6ec; border-radius: 10px }
  img { width: 100%; height: auto; display: block }
  figcaption { margin-bottom: 8px; font-weight: 600 }
</style>
<h1>All examples</h1>
<main>
${pictures.map(toFigure).join('\n')}
</main>
</html>
`;
}

function toFigure({ picture, caption }: Shown): string {
  const [address, words] = [escapeText(encodeURI(picture)), escapeText(caption)];
  return `<figure><figcaption>${words}</figcaption><a href="${address}"><img src="${address}" alt="${words}" loading="lazy"></a></figure>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
