export { drawMap } from './draw-map.ts';
export { type LaneName, laneNames } from './lanes/names.ts';
export type { ElkGraph, Layout } from './layout.ts';
export { rememberLayout } from './remember-layout.ts';
export type { Scene, Shape, Source } from './scene.ts';
export { elementAt, rangeOf } from './sources.ts';
export { type ThemeChoice, type ThemeName, themeFor, themeNames } from './theme-names.ts';
export { type SvgOptions, toSvg } from './to-svg.ts';
export type { View } from './view.ts';
