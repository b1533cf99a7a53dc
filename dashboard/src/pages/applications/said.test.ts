import { expect, test } from 'vitest'
import type { ApplicationPartsFragment } from '../../generated/graphql.ts'
import { inputOf, saidBefore } from './said.ts'

const signIn = {
  redirectUris: ['https://rapor.example/kembali', 'https://rapor.example/uji'],
  postLogoutRedirectUris: ['https://rapor.example/'],
  backchannelLogoutUri: 'https://rapor.example/keluar',
  actsForPersons: true,
  idTokenAlgorithm: 'RS256' as const,
}

test('an application without an address to return to signs nobody in', () => {
  expect(inputOf({ ...saidBefore(), backchannelLogoutUri: 'https://rapor.example/keluar' }).signIn).toBeNull()
})

test('a registration that is saved as it stands changes nothing of how it signs people in', () => {
  const said = saidBefore({ requestedScopes: [], requestedSignIn: signIn } as unknown as ApplicationPartsFragment)
  expect(inputOf(said).signIn).toEqual(signIn)
})

test('empty lines are no addresses, and what is not asked for is not said', () => {
  const said = { ...saidBefore(), redirectUris: '\n https://rapor.example/ \n\n', ofPersons: [] }
  expect(inputOf(said).signIn).toEqual({
    redirectUris: ['https://rapor.example/'],
    postLogoutRedirectUris: [],
    backchannelLogoutUri: null,
    actsForPersons: false,
    idTokenAlgorithm: 'ES256',
  })
})
