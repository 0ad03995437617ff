interface Size {
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Pixels between the pointer and its hint, and between the hint and the edge of the pane. */
const gap = 14
const edge = 8

/** Where a hint's corner stands, so that all of it is in the pane: after and below the pointer, on the other side where it would run off. */
export function hintPlace(pointer: Point, hint: Size, pane: Size): Point {
  return { x: along(pointer.x, hint.width, pane.width), y: along(pointer.y, hint.height, pane.height) }
}

function along(pointer: number, length: number, room: number): number {
  const after = pointer + gap
  const start = after + length + edge <= room ? after : pointer - gap - length
  return Math.round(Math.max(edge, Math.min(start, room - edge - length)))
}
