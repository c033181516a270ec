/** 96 pixels and 72 points are an inch. */
const POINTS_PER_PIXEL = 0.75;

export function toPixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}
