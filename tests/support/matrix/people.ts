import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Region } from '../region.ts'
import { Account } from '../../../subgraphs/identity/src/entities.ts'

/** Holds a position: from and to are days from today, null is for good. */
export interface Holding {
  readonly position: string
  readonly appointment?: 'DEFINITIVE' | 'PLT' | 'PLH'
  readonly from: number
  readonly to: number | null
}

/** The entity manager of a subgraph, without a caller. */
export function managerOf(region: Region, name: string): EntityManager {
  const subgraph = region.running.find((each) => each.name === name)
  if (subgraph === undefined) throw new Error(`There is no subgraph "${name}".`)
  return subgraph.orm.em.fork()
}

let people = 0

/** Makes the account of an employee and has Kepegawaian say which positions he or she holds. No password: an operator's token names it. */
export async function addEmployee(region: Region, username: string, holdings: readonly Holding[]): Promise<void> {
  const employeeNumber = `8${String(++people).padStart(17, '0')}`
  await managerOf(region, 'identity').insert(Account, {
    id: randomUUID(),
    username,
    name: `${username} (contoh)`,
    email: null,
    kind: 'EMPLOYEE',
    employeeNumber,
    demonstration: true,
    passwordHash: null,
    disabledAt: null,
    createdAt: new Date(),
  })
  for (const { position, appointment = 'DEFINITIVE', from, to } of holdings)
    await managerOf(region, 'organizations').execute(
      `insert into organizations.position_holder (position_code, employee_number, valid_from, valid_to, name, appointment, decree)
       values (?, ?, ${day(from)}, ${to === null ? 'null' : day(to)}, ?, ?, 'SK/CONTOH/UJI')`,
      [position, employeeNumber, `${username} (contoh)`, appointment],
    )
}

/** Gives a person other days in the positions held: `to` is days from today. */
export async function endPositions(region: Region, username: string, to: number | null): Promise<void> {
  await managerOf(region, 'organizations').execute(
    `update organizations.position_holder set valid_to = ${to === null ? 'null' : day(to)} where name = ?`,
    [`${username} (contoh)`],
  )
}

function day(offset: number): string {
  return `(now() at time zone 'Asia/Jakarta')::date + (${offset})`
}
