import { useLocation } from '@tanstack/react-router'
import { decodeAddress, type Address } from '../view/address.ts'

/** What the address of the page asks for, as its link says it: not yet settled against the data. */
export function useAddress(): Address {
  return useLocation({ select: decodeAddress })
}
