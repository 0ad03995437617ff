import { useTranslation } from 'react-i18next'
import { FilterMenu } from '../../../ui/controls/FilterMenu.tsx'

interface Props<Order extends string> {
  readonly name: string
  readonly orders: readonly { readonly key: Order; readonly label: string }[]
  readonly order: Order
  readonly onChange: (order: Order) => void
}

/** One order of several, behind a menu that shows the present one. */
export function OrderMenu<Order extends string>({ name, orders, order, onChange }: Props<Order>) {
  const { t } = useTranslation()
  const label = orders.find(({ key }) => key === order)?.label ?? name
  return (
    <FilterMenu
      name={name}
      label={label}
      spoken={t('overlaps.menu', { name, choice: label })}
      applied={false}
      choice="one"
      groups={[{ label: name, options: orders }]}
      chosen={[order]}
      onChange={([next]) => next && onChange(next)}
    />
  )
}
