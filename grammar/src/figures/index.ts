/** What is computed from a map, never written. */
export { type CurveFigures, type CurvePoint, curveFigures, curveOf, type Drop } from './curve.ts';
export { type Flow, flowOf } from './flow.ts';
export { evidenceShare, type RouteFigures, routeFigures } from './journey-figures.ts';
export { placesOf, type Route, routesOf } from './routes.ts';
