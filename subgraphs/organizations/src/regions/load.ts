import type { EntityManager } from '@mikro-orm/postgresql'
import { ConfigError } from '@satudata/core'
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data'
import { Region, RegionName } from '../entities.ts'
import { searchText } from '../names.ts'
import { inBatches, readSample } from '../sample.ts'
import { ancestorCodes, kindOf, levelOf } from './codes.ts'
import { abbreviationOf, namesOf, shortNameOf } from './names.ts'

/** Loads a province and all its kabupaten, kota, kecamatan, desa and kelurahan, with every name they go by. */
export async function loadRegions(em: EntityManager, province: string): Promise<void> {
  const listed = (await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]))
    .flat()
    .filter(({ code }) => code === province || code.startsWith(`${province}.`))
  if (listed.length === 0) {
    throw new ConfigError(`PROVINCE=${province}: the code list has no such province; use a Kemendagri code such as 36.`)
  }
  const spellings = Map.groupBy(await readSample('alias-wilayah.csv', ['code', 'alias']), ({ code }) => code)
  const regions = listed.map(({ code, name }) =>
    regionOf(code, name, spellings.get(code)?.map(({ alias }) => alias) ?? []),
  )
  for (const part of inBatches(regions)) await em.insertMany(Region, part)
  const names = regions.flatMap((region) => namesOf(region).map((name) => ({ name, regionCode: region.code })))
  for (const part of inBatches(names)) await em.insertMany(RegionName, part)
}

/** A region as it is kept, from its code and official name. */
function regionOf(code: string, name: string, spellings: readonly string[]) {
  const kind = kindOf(code)
  const level = levelOf(code)
  const shortName = shortNameOf(name, kind)
  const abbreviation = abbreviationOf(shortName, kind)
  const aliases = [...(abbreviation === undefined ? [] : [abbreviation]), ...spellings]
  return {
    code,
    name,
    shortName,
    level,
    kind,
    parentCode: ancestorCodes(code).at(-1) ?? null,
    aliases,
    bpsCode: level === 'PROVINCE' || level === 'REGENCY' ? code.replace('.', '') : null,
    searchText: searchText([name, ...aliases]),
  }
}
