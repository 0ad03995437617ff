/** Sizes in the units of a plate: a pixel of a picture 1080 pixels high. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

export interface Box extends FrameSize {
  readonly x: number
  readonly y: number
}

/** `a4` lies on its long side. */
export const plateFrames = {
  wide: { width: 1920, height: 1080 },
  'four-three': { width: 1440, height: 1080 },
  a4: { width: 1527, height: 1080 },
} as const satisfies Record<string, FrameSize>

export type PlateFrame = keyof typeof plateFrames
