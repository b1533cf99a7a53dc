import type { EntityManager } from '@mikro-orm/postgresql'
import { Organization, OrganizationName } from '../entities.ts'
import { normaliseName, searchText } from '../names.ts'
import { readSample } from '../sample.ts'
import { ancestorCodes, levelOf } from './codes.ts'

/** Loads the organizations and every name they go by. */
export async function loadOrganizations(em: EntityManager): Promise<Organization[]> {
  const rows = await readSample('opd.csv', ['code', 'name', 'short_name?', 'kind', 'aliases?'])
  const organizations = rows.map(({ code, name, short_name: shortName, kind, aliases: list }) => {
    const aliases = list?.split('|') ?? []
    return {
      code,
      name,
      shortName,
      kind: kind as Organization['kind'],
      level: levelOf(code),
      parentCode: ancestorCodes(code).at(-1) ?? null,
      aliases,
      validFrom: null,
      validTo: null,
      searchText: searchText([name, shortName, ...aliases]),
    }
  })
  await em.insertMany(Organization, organizations)
  await em.insertMany(OrganizationName, organizations.flatMap(namesOf))
  return organizations
}

/** A name that two organizations share stays with both: looking it up is then ambiguous, as it should be. */
export function namesOf(organization: Pick<Organization, 'code' | 'name' | 'shortName' | 'aliases'>) {
  const { code, name, shortName, aliases } = organization
  const names = [name, ...(shortName == null ? [] : [shortName]), ...aliases].map(normaliseName)
  return [...new Set(names)].map((each) => ({ name: each, organizationCode: code }))
}
