import { expect, test } from 'vitest'
import { classColors, DARK, LIGHT, SEQUENTIAL_DARK, SEQUENTIAL_LIGHT } from './palette.ts'

type Triple = readonly [number, number, number]

type Matrix = readonly [Triple, Triple, Triple]

/** How colours look to people without red, green or blue cones (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: Readonly<Record<string, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  noRed: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  noGreen: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  noBlue: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
/** From linear light to OKLab, in two steps. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

const times = (rows: Matrix, [a, b, c]: Triple): Triple => {
  const sum = ([x, y, z]: Triple) => x * a + y * b + z * c
  return [sum(rows[0]), sum(rows[1]), sum(rows[2])]
}
const map = ([a, b, c]: Triple, change: (value: number) => number): Triple => [change(a), change(b), change(c)]
const light = (hex: string): Triple => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return map([part(1), part(3), part(5)], (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
}
const luminance = (hex: string) => {
  const [r, g, b] = light(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}
const seen = (hex: string, vision: Matrix) =>
  times(
    TO_LAB,
    map(
      times(
        TO_CONES,
        map(times(vision, light(hex)), (value) => Math.min(1, Math.max(0, value))),
      ),
      Math.cbrt,
    ),
  )
const distance = (a: string, b: string, vision: Matrix) => {
  const [x, y] = [seen(a, vision), seen(b, vision)]
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2])
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('D1: six series are told apart by people with any colour vision, and stand out from a %s page', (_, palette) => {
  for (const color of palette.series) expect(contrast(color, palette.page)).toBeGreaterThan(3)
  const pairs = palette.series.flatMap((a, at) => palette.series.slice(at + 1).map((b) => [a, b] as const))
  expect(pairs).toHaveLength(15)
  for (const vision of Object.values(VISIONS)) {
    for (const [a, b] of pairs) expect(distance(a, b, vision)).toBeGreaterThan(0.1)
  }
})

test.each([
  ['light', SEQUENTIAL_LIGHT],
  ['dark', SEQUENTIAL_DARK],
])('D1: the order of the steps is seen without colour, %s', (_, scale) => {
  for (const vision of Object.values(VISIONS)) {
    const steps = scale.map((color) => seen(color, vision)[0])
    const rising = scale === SEQUENTIAL_DARK ? steps : steps.toReversed()
    rising.reduce((before, step) => {
      expect(step - before).toBeGreaterThan(0.06)
      return step
    }, Number.NEGATIVE_INFINITY)
  }
})

test('fewer classes keep both ends of the scale', () => {
  expect(classColors(SEQUENTIAL_LIGHT, 5)).toEqual([0, 2, 3, 5, 6].map((at) => SEQUENTIAL_LIGHT[at]))
  expect(classColors(SEQUENTIAL_LIGHT, 7)).toEqual([...SEQUENTIAL_LIGHT])
  expect(classColors(SEQUENTIAL_LIGHT, 1)).toEqual([SEQUENTIAL_LIGHT[6]])
})
