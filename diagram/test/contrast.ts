export type Rgb = readonly [number, number, number];

/** `#rrggbb`, each from 0 to 255. */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** On linear light, from 0 to 1. */
export function linear(rgb: Rgb): Rgb {
  const channel = (value: number) => (value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return [channel(rgb[0]), channel(rgb[1]), channel(rgb[2])];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = (rgb: Rgb) => {
    const [red, green, blue] = linear(rgb);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
