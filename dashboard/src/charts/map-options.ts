import type { MapSeriesOption } from 'echarts/charts'
import type { GraphicComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { boxTooltip } from './axes.ts'
import { fillOf, fillsOf, inkOn } from './map-fills.ts'
import type { MapFill } from './map-fills.ts'
import { legendEntries, legendGraphic, legendHeight } from './map-legend.ts'
import type { LegendWords } from './map-legend.ts'
import { FEW } from './map-shapes.ts'
import type { MapShapes } from './map-shapes.ts'
import type { MapArea, MapChartData } from './maps.ts'
import { FONT_SIZE } from './series.ts'
import type { Surface } from './series.ts'
import { written } from './tooltip.ts'

/** Options of the parts that are loaded (charts/MapChart.vue). */
export type MapOptions = ComposeOption<MapSeriesOption | GraphicComponentOption | TooltipComponentOption>

/** How a map is looked at: how much larger, and where its middle is. */
export interface MapSight {
  readonly zoom: number
  readonly center: readonly [number, number] | null
}

/** From this width in pixels, names are written on the map. */
const NAMED = 800
/** Between map and legend, in pixels. */
const GAP = 12
/** Pixels of height of the map itself. */
const HEIGHT = { least: 150, most: 520 }

/** Pixels of height at a width: shapes keep their proportions, below them the legend. */
export function mapHeight(data: MapChartData, shapes: MapShapes, words: LegendWords, width: number): number {
  const most = shapes.tiles.length === data.areas.length ? 4_000 : HEIGHT.most
  return Math.round(
    Math.min(most, Math.max(HEIGHT.least, width / shapes.aspect)) + GAP + legendOf(data, words, width).height,
  )
}

function legendOf(data: MapChartData, words: LegendWords, width: number) {
  const blank = { classes: data.classes.map(() => ''), none: '', suppressed: '' }
  return { height: legendHeight(legendEntries(data, blank, words), words.head, width) }
}

/** ECharts' options for a map whose shapes are registered under their name. */
export function mapOptions(
  data: MapChartData,
  shapes: MapShapes,
  words: LegendWords,
  sight: MapSight,
  surface: Surface,
): MapOptions {
  const { palette } = surface
  const height = mapHeight(data, shapes, words, surface.width)
  const legend = legendOf(data, words, surface.width).height
  const fills = fillsOf(data, palette)
  const byCode = new Map(data.areas.map((area) => [area.code, area]))
  return {
    animation: false,
    tooltip: {
      ...boxTooltip(surface),
      trigger: 'item',
      formatter: (given) => {
        const area = Array.isArray(given) ? undefined : byCode.get(given.name)
        return area === undefined ? '' : written(nameOf(area), [figureOf(area, data.unit)])
      },
    },
    graphic: { elements: legendGraphic(legendEntries(data, fills, words), words.head, height - legend, surface) },
    series: {
      type: 'map',
      map: shapes.name,
      nameProperty: 'code',
      left: 2,
      right: 2,
      top: 2,
      height: height - legend - GAP - 4,
      preserveAspect: 'contain',
      aspectScale: 1,
      zoom: sight.zoom,
      ...(sight.center === null ? {} : { center: [...sight.center] }),
      roam: sight.zoom > 1 ? 'move' : false,
      selectedMode: false,
      cursor: surface.leads ? 'pointer' : 'default',
      data: data.areas.map((area) => {
        const fill = fillOf(area, data, fills)
        const areaColor = fill as string
        const label = labelOf(area, data, shapes, surface, fill)
        return {
          name: area.code,
          value: area.value ?? Number.NaN,
          itemStyle: {
            areaColor,
            borderColor: palette.muted,
            borderWidth: 0.6,
            ...(data.invented && typeof fill === 'string' ? { decal: slanted(palette.page) } : {}),
          },
          emphasis: {
            itemStyle: { areaColor, borderColor: palette.text, borderWidth: 3 },
            label,
          },
          label,
        }
      }),
    },
  }
}

/** A name that is not taken for another's: kecamatan of several kabupaten go by the same one. */
export function nameOf({ name, parent }: Pick<MapArea, 'name' | 'parent'>): string {
  return parent === undefined ? name : `${name}, ${parent}`
}

/** A figure with its unit, or why there is none. */
export function figureOf({ value, words }: MapArea, unit: string): string {
  return value === null || unit === '' ? words : `${words} ${unit}`
}

/** The figures are made up. */
function slanted(color: string) {
  return { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: -Math.PI / 4 }
}

/** Names stand on tiles, and on the map where there is room for them. */
function labelOf(
  { code, name, words }: MapArea,
  data: MapChartData,
  shapes: MapShapes,
  surface: Surface,
  fill: MapFill,
) {
  const { width, font, palette } = surface
  const isTile = shapes.tiles.includes(code)
  const few = data.areas.length <= FEW
  // Letters on lines and dots need a ground of their own.
  const ground = typeof fill === 'string' ? fill : palette.page
  const hatched = data.invented || typeof fill !== 'string'
  return {
    show: isTile || (few && width >= NAMED),
    formatter: isTile && few ? `${name}\n${words}` : name,
    fontFamily: font,
    fontSize: few ? FONT_SIZE : 10,
    lineHeight: few ? 16 : 12,
    width: isTile ? width * shapes.tileWidth - 12 : 90,
    overflow: few ? ('break' as const) : ('truncate' as const),
    // On the map a name reaches over its borders: it has a rim of the page's colour.
    ...(isTile
      ? { color: inkOn(fill, palette), ...(hatched ? { backgroundColor: ground, padding: [1, 3] } : {}) }
      : { color: palette.text, textBorderColor: palette.page, textBorderWidth: 3 }),
  }
}
