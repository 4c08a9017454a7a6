import { withoutBackground } from '../../../paper/ink-background.ts'
import { leanOf } from '../../../paper/ink-lean.ts'
import { inkOf } from '../../../paper/ink-map.ts'
import { levelled, type Raster } from '../../../paper/picture-raster.ts'

/** A page on white paper whose lines run straight; across or down, which is likelier is told. */
export interface LevelPage {
  readonly page: Raster
  readonly isSideways: boolean
}

/** Takes a page's background away and its lean. */
export function level(raster: Raster): LevelPage {
  const white = withoutBackground(raster)
  const { across, down } = leanOf(inkOf(white))
  return { page: levelled(white, across, down), isSideways: down.sharpness > across.sharpness * 1.2 }
}
