import type { Context } from './context.ts'
import type { Handle } from './database.ts'
import { fromJson, SHAPES } from './json.ts'
import type { Row } from './rows.ts'

/** What the program remembers of itself: `letters.since`, `sweep.last`. Values are JSON. */
export interface SettingsDoor {
  get<T>(name: string): Promise<T | null>
  set(name: string, value: unknown): Promise<void>
  /** Sets it where it is not set yet, and gives what holds: the first start decides. */
  first<T>(name: string, value: T): Promise<T>
}

export function settingsDoor({ db }: Context): SettingsDoor {
  return {
    get: <T>(name: string) => db.read((handle) => read<T>(handle, name)),
    set: (name, value) =>
      db.write(async (trx) => {
        await trx('settings')
          .insert({ name, value: JSON.stringify(value) })
          .onConflict('name')
          .merge()
      }),
    first: <T>(name: string, value: T) =>
      db.write(async (trx) => {
        await trx('settings')
          .insert({ name, value: JSON.stringify(value) })
          .onConflict('name')
          .ignore()
        return (await read<T>(trx, name)) ?? value
      }),
  }
}

async function read<T>(handle: Handle, name: string): Promise<T | null> {
  const row = (await handle('settings').where({ name }).first()) as Row | undefined
  return row ? fromJson<T>(row.value, 'settings', name, SHAPES.any) : null
}
