import type { ScatterPoint } from './scatter.ts'

/** Where the name of a point stands. */
export type Side = 'right' | 'left' | 'top' | 'bottom'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Roughly: pixels of width of a letter, of height of a name, and around a point. */
const LETTER = 6.4
const LINE = 14
const DOT = 7

/** With more points than these, names give way to each other. */
const FEW = 60

/**
 * The side of its point where each name lies over no other point and no name before it, on a drawing of these pixels; where
 * there is none, the one that does least harm.
 */
export function sidesOf(points: readonly ScatterPoint[], width: number, height: number): Side[] {
  if (points.length > FEW) return points.map(() => 'right')
  const [across, down] = [
    placed(
      points.map(({ x }) => x),
      width,
    ),
    placed(
      points.map(({ y }) => y),
      height,
    ),
  ]
  const dots = points.map((_, at) => around(across[at]!, height - down[at]!, DOT, DOT))
  const names: Box[] = []
  return points.map(({ label }, at) => {
    const boxes = namesOf(label, across[at]!, height - down[at]!)
    // A name that is cut is worse than one over a point, and that worse than one over a name, which moves away.
    const harm = ({ box }: { readonly box: Box }) =>
      (box.left < 0 || box.right > width ? 100 : 0) +
      dots.filter((dot, other) => other !== at && overlap(box, dot)).length * 10 +
      names.filter((other) => overlap(box, other)).length
    const chosen = boxes.toSorted((one, other) => harm(one) - harm(other))[0]!
    names.push(chosen.box)
    return chosen.side
  })
}

/** Pixels from the low end of an axis that begins a little below its least value. */
function placed(values: readonly number[], length: number): number[] {
  const least = Math.min(...values)
  const span = Math.max(...values) - least || 1
  return values.map((value) => ((value - least) / span) * length * 0.8 + length * 0.1)
}

function namesOf(label: string, x: number, y: number): { readonly side: Side; readonly box: Box }[] {
  const half = (label.length * LETTER) / 2
  return [
    { side: 'right', box: around(x + DOT + 4 + half, y, half, LINE / 2) },
    { side: 'left', box: around(x - DOT - 4 - half, y, half, LINE / 2) },
    { side: 'top', box: around(x, y - DOT - LINE / 2 - 2, half, LINE / 2) },
    { side: 'bottom', box: around(x, y + DOT + LINE / 2 + 2, half, LINE / 2) },
  ]
}

function around(x: number, y: number, wide: number, high: number): Box {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high }
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
