import { type House, openHouse } from '../house.ts'
import type { Front } from './front.ts'

/** Opens the house for one command, and closes it whatever happens. */
export async function withHouse<T>(
  front: Front,
  use: (house: House) => Promise<T>,
  options: { processes?: number; now?: () => string; onProgress?: (done: number, total: number) => void } = {},
): Promise<T> {
  const house = await openHouse({ configFile: front.configFile(), env: front.env, ...options })
  try {
    return await use(house)
  } finally {
    await house.close()
  }
}
