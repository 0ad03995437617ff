import type { PlacedSlide } from '../../drawing/page/slide-layout.ts'

/** What the words of a slide leave for its picture. */
export type SlideRoom = Pick<PlacedSlide, 'frame' | 'picture'>

/** Pixels at each edge of a frame so high that the words of a slide take. */
export function mapPadding({ frame, picture: { x, y, width, height } }: SlideRoom, pixels: number) {
  const pixel = pixels / frame.height
  return {
    top: y * pixel,
    right: (frame.width - x - width) * pixel,
    bottom: (frame.height - y - height) * pixel,
    left: x * pixel,
  }
}
