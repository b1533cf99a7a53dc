import { classOf } from './maps.ts'
import type { MapArea, MapChartData } from './maps.ts'
import { classColors, LIGHT, SEQUENTIAL_DARK, SEQUENTIAL_LIGHT } from './palette.ts'
import type { Palette } from './palette.ts'

/** What an area is filled with: a colour, or a pattern for one without a figure. */
export type MapFill = string | { readonly image: HTMLCanvasElement; readonly repeat: 'repeat' }

/** Fills of a map. */
export interface MapFills {
  /** One for each class, little first. */
  readonly classes: readonly string[]
  /** No figure: slanting lines. */
  readonly none: MapFill
  /** A figure that is not shown: dots. */
  readonly suppressed: MapFill
}

/** Fills of a theme. Classes differ by lightness alone, and what has no figure by its pattern: no hue has to be told from another. */
export function fillsOf({ classes }: MapChartData, palette: Palette): MapFills {
  const scale = palette === LIGHT ? SEQUENTIAL_LIGHT : SEQUENTIAL_DARK
  return {
    classes: classColors(scale, classes.length),
    none: pattern(palette, (pen) => {
      for (const shift of [-8, 0, 8]) {
        pen.moveTo(shift, 8)
        pen.lineTo(shift + 8, 0)
      }
      pen.stroke()
    }),
    suppressed: pattern(palette, (pen) => {
      pen.arc(4, 4, 1.3, 0, 2 * Math.PI)
      pen.fill()
    }),
  }
}

/** The fill of an area. */
export function fillOf(area: MapArea | undefined, { classes }: MapChartData, fills: MapFills): MapFill {
  const place = area === undefined ? 'NONE' : classOf(area, classes)
  if (place === 'NONE') return fills.none
  return place === 'SUPPRESSED' ? fills.suppressed : (fills.classes[place] ?? fills.none)
}

/** Black or white, whichever is read better on a fill; patterns are mostly page. */
export function inkOn(fill: MapFill, palette: Palette): string {
  if (typeof fill !== 'string') return palette.text
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(fill.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.179 ? '#000000' : '#ffffff'
}

/** A square of the page's colour that joins itself on all sides. */
function pattern(palette: Palette, draw: (pen: CanvasRenderingContext2D) => void): MapFill {
  const image = document.createElement('canvas')
  image.width = image.height = 8
  const pen = image.getContext('2d')
  if (pen !== null) {
    pen.fillStyle = palette.page
    pen.fillRect(0, 0, 8, 8)
    pen.fillStyle = pen.strokeStyle = palette.quiet
    pen.lineWidth = 1
    pen.beginPath()
    draw(pen)
  }
  return { image, repeat: 'repeat' }
}
