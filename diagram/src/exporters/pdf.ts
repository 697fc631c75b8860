import PDFDocument from 'pdfkit';
import { drawMap } from '../draw-map.ts';
import { type Box, shift } from '../geometry.ts';
import { joined } from '../painting/joined.ts';
import { type PdfContext, paintPdf } from '../painting/paint-pdf.ts';
import { type PaintedShape, paintShapes, paperOf, textsOf } from '../painting/paint-shapes.ts';
import type { TextStroke } from '../painting/painting.ts';
import { foldedSheet, type Piece, type Sheet, wholeSheet } from '../painting/sheet.ts';
import type { Picture, Scene } from '../scene.ts';
import { widthOf } from '../text.ts';
import type { ThemeName } from '../theme-names.ts';
import { type OpenFont, openFonts } from '../typeset/open-fonts.ts';
import { preparePictures } from '../typeset/prepare-pictures.ts';
import { wordsOf } from '../words.ts';
import { type Export, fixed } from './exporter.ts';
import { type Page, type PaperName, pagesFor } from './paper.ts';

/** Vectors on paper: text can be selected and searched, links can be followed. */
export const exportPdf: Export = async ({ map, view, layout }, { theme, scale = 1, paper }, tools) => {
  const scene = await drawMap(map, layout, view);
  const shapes = paintShapes(scene, fixed(theme));
  const sheet = sheetFor(scene, shapes, fixed(theme), paper);
  const texts = textsOf(sheet.pieces);
  const opened = await openFonts(texts, tools.fonts);
  if ('problem' in opened) return opened;

  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    // The same map gives the same bytes, whenever that is.
    info: { Title: scene.title, Creator: 'cjm', Producer: 'cjm', CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  const context: PdfContext = {
    document,
    fonts: opened.fonts,
    nameOf: createNames(document),
    pictures: (await preparePictures(texts, opened.fonts)) ?? (() => []),
  };
  const ground = paperOf(fixed(theme));
  for (const page of pagesFor(sheet.width, sheet.height, paper, scale)) addPage(page, sheet, ground, scene, context);
  document.end();
  await ended;
  return { content: joined(chunks) };
};

/** In points: smaller text is no longer read on paper. */
const readable = 6;
const bodyText = 13;

/** A long map on one sheet is put into rows, where its text would be too small to be read in one. */
function sheetFor(
  scene: Scene,
  shapes: readonly PaintedShape[],
  theme: ThemeName,
  paper: PaperName | undefined,
): Sheet {
  const whole = wholeSheet(scene, shapes);
  const [page, ...others] = pagesFor(whole.width, whole.height, paper, 1);
  if (paper === undefined || !page || others.length > 0 || page.scale * bodyText >= readable) return whole;
  const paint = (some: Picture) => paintShapes(some, theme);
  const folded = foldedSheet(scene, shapes, page.width / page.height, paint);
  const [inRows] = pagesFor(folded.width, folded.height, paper, 1);
  return inRows && inRows.scale > page.scale ? folded : whole;
}

function addPage(page: Page, sheet: Sheet, ground: string, scene: Scene, context: PdfContext): void {
  const { document } = context;
  const { part, scale, left, top, tile } = page;
  const options: PDFKit.PDFDocumentOptions = { size: [page.width, page.height], margin: 0 };
  // The library knows it, its types do not yet.
  document.addPage(Object.assign(options, { userUnit: page.unit }));
  const figure = document.markStructureContent('Figure');
  document.save();
  document.translate(left, top).scale(scale).translate(-part.x, -part.y);
  document.rect(part.x, part.y, part.width, part.height).clip();
  document.rect(0, 0, sheet.width, sheet.height).fill(ground);
  for (const piece of sheet.pieces) paintPiece(piece, part, context);
  document.restore();
  document.endMarkedContent();
  const { tile: placed } = wordsOf(scene.language);
  const place = tile ? ` (${placed(tile.row, tile.rows, tile.column, tile.columns)})` : '';
  document.addStructure(document.struct('Figure', { alt: `${scene.title}${place}. ${scene.description}` }, [figure]));
  if (tile) cutLines(page, document);
}

/** @param seen the part of the sheet that the page shows */
function paintPiece({ part, at, strokes }: Piece, seen: Box, context: PdfContext): void {
  const { document } = context;
  const [x, y] = [at.x - part.x, at.y - part.y];
  document.save();
  document.translate(x, y);
  document.rect(part.x, part.y, part.width, part.height).clip();
  for (const { stroke } of strokes) {
    if (stroke.kind === 'shape' || isNear(stroke, shift(seen, { x: -x, y: -y }))) paintPdf(stroke, context);
  }
  document.restore();
}

/** Texts elsewhere would be found and copied though they are not seen. */
function isNear({ text, x, y, anchor, size, weight }: TextStroke, part: Box): boolean {
  const width = widthOf(text, { size, weight });
  const left = x - { left: 0, middle: width / 2, right: width }[anchor];
  const across = left < part.x + part.width && left + width > part.x;
  return across && y > part.y && y < part.y + part.height + size;
}

/** Where to cut, so that the sheets join. */
function cutLines({ left, top, scale, part }: Page, document: PDFKit.PDFDocument): void {
  const right = left + part.width * scale;
  const bottom = top + part.height * scale;
  const mark = 10;
  document.markContent('Artifact');
  document.lineWidth(0.5).strokeColor('#7f7f7f');
  for (const x of [left, right]) {
    document
      .moveTo(x, top - mark)
      .lineTo(x, top - 3)
      .moveTo(x, bottom + 3)
      .lineTo(x, bottom + mark);
  }
  for (const y of [top, bottom]) {
    document
      .moveTo(left - mark, y)
      .lineTo(left - 3, y)
      .moveTo(right + 3, y)
      .lineTo(right + mark, y);
  }
  document.stroke();
  document.endMarkedContent();
}

/** Each font is part of the document once. */
function createNames(document: PDFKit.PDFDocument): (font: OpenFont) => string {
  const names = new Map<OpenFont, string>();
  return (font) => {
    const known = names.get(font);
    if (known !== undefined) return known;
    const name = `font-${names.size}`;
    names.set(font, name);
    document.registerFont(name, font.file.bytes, font.face);
    return name;
  };
}
