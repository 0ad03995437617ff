/** An M49 sub-region as links write it: `western-africa` for Western Africa. */
export function subregionCode(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
}
