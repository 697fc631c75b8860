import type { Fonts, OpenFont } from '../typeset/open-fonts.ts';
import { outlineOf } from '../typeset/outline-of.ts';
import { placeLine } from '../typeset/place-line.ts';
import type { Pictures } from '../typeset/prepare-pictures.ts';
import { features, type Run } from '../typeset/set-line.ts';
import type { Look, ShapeStroke, Stroke, TextStroke } from './painting.ts';

/** What drawing into a PDF needs to know. */
export interface PdfContext {
  readonly document: PDFKit.PDFDocument;
  readonly fonts: Fonts;
  /** Name of a font within the document. */
  readonly nameOf: (font: OpenFont) => string;
  readonly pictures: Pictures;
}

/** Draws in px of the picture: the document is scaled. */
export function paintPdf(stroke: Stroke, context: PdfContext): void {
  switch (stroke.kind) {
    case 'shape':
      paintShape(stroke, context);
      break;
    case 'text':
      paintText(stroke, context);
  }
}

function paintShape({ tag, geometry, look, link }: ShapeStroke, { document }: PdfContext): void {
  // A path that nothing paints would be painted with the next one.
  if (look.fill === undefined && look.stroke === undefined) return;
  const at = (name: string): number => Number(geometry[name] ?? 0);
  document.save();
  moveBy(document, String(geometry.transform ?? ''));
  switch (tag) {
    case 'rect': {
      const radius = Math.min(at('rx'), at('width') / 2, at('height') / 2);
      if (radius > 0) document.roundedRect(at('x'), at('y'), at('width'), at('height'), radius);
      else document.rect(at('x'), at('y'), at('width'), at('height'));
      if (link !== undefined) document.link(at('x'), at('y'), at('width'), at('height'), link);
      break;
    }
    case 'circle':
      document.circle(at('cx'), at('cy'), at('r'));
      break;
    case 'line':
      document.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      break;
    case 'path':
      document.path(String(geometry.d ?? ''));
  }
  finish(document, look, tag === 'line' ? undefined : look.fill);
  document.restore();
}

/** Of the form that icons have. */
function moveBy(document: PDFKit.PDFDocument, transform: string): void {
  for (const [, name, first = '0', second] of transform.matchAll(/(translate|scale)\(([-\d.]+)[ ,]*([-\d.]+)?\)/g)) {
    if (name === 'translate') document.translate(Number(first), Number(second ?? 0));
    else document.scale(Number(first), Number(second ?? first));
  }
}

/** Fills and strokes the path that is begun. */
function finish(document: PDFKit.PDFDocument, look: Look, fill: Look['fill'] | undefined): void {
  const { stroke, dashes } = look;
  if (stroke !== undefined) {
    document.lineWidth(look.strokeWidth).lineCap(look.cap).lineJoin(look.join).strokeColor(stroke, look.strokeOpacity);
    const [dash = 0] = dashes;
    if (dash > 0) document.dash(dash, { space: dashes[1] ?? dash });
  }
  if (fill !== undefined) fillWith(document, fill, look.fillOpacity);
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke();
  else if (fill !== undefined) document.fill();
  else if (stroke !== undefined) document.stroke();
}

function fillWith(document: PDFKit.PDFDocument, fill: NonNullable<Look['fill']>, opacity: number): void {
  if (typeof fill === 'string') {
    document.fillColor(fill, opacity);
    return;
  }
  const gradient = document.linearGradient(...fill.from, ...fill.to);
  for (const stop of fill.stops) gradient.stop(stop.offset, stop.colour, stop.opacity);
  document.fillColor(gradient);
}

function paintText(stroke: TextStroke, context: PdfContext): void {
  const { document } = context;
  const line = placeLine(stroke, context.fonts);
  for (const run of line.runs) {
    const x = line.x + run.x * line.squeeze;
    if (run.font.pictures) paintEmoji(run, x, line.y, stroke.size, context);
    else paintRun(run, x, line.y, line.squeeze, stroke, context);
  }
  if (stroke.link !== undefined)
    document.link(line.x, line.y - stroke.size, line.width, stroke.size * 1.3, stroke.link);
}

function paintRun(
  run: Run,
  x: number,
  y: number,
  squeeze: number,
  { look, size }: TextStroke,
  context: PdfContext,
): void {
  const { document, nameOf } = context;
  if (look.stroke !== undefined) {
    document.save().path(outlineOf(run, x, y, size, squeeze));
    finish(document, look, undefined);
    document.restore();
  }
  if (typeof look.fill !== 'string') return;
  const options: PDFKit.Mixins.TextOptions = { lineBreak: false, baseline: 'alphabetic' };
  // The types know only lists of features, which can turn none off.
  Reflect.set(options, 'features', features());
  document.save().translate(x, y).scale(squeeze, 1);
  document.font(nameOf(run.font)).fontSize(size).fillColor(look.fill, look.fillOpacity);
  document.text(run.rightToLeft && !strong.test(run.text) ? reversed(run.text) : run.text, 0, 0, options);
  document.restore();
}

/** What has no direction of its own is not turned by the font's tables. */
const strong = /\p{L}/u;

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** The text itself is there to be read out, found and copied. */
function paintEmoji(run: Run, x: number, y: number, size: number, { document, pictures }: PdfContext): void {
  document.markContent('Span', { actual: run.text });
  for (const picture of pictures(run)) {
    const { width, height } = picture;
    document.image(picture.address, x + picture.x * size, y + picture.y * size, {
      width: width * size,
      height: height * size,
    });
  }
  document.endMarkedContent();
}
