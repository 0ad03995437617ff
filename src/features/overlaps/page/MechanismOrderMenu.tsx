import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { matrixOrders } from '../../../domain/view-options.ts'
import { Labelled } from './Labelled.tsx'
import { OrderMenu } from './OrderMenu.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'
import type { Seriation } from './use-seriation.ts'

interface Props extends MatrixPageProps {
  /** What `size` is of. */
  readonly size: 'size' | 'priorities'
  readonly seriation: Seriation
}

/** The order of the mechanisms, and how far the one by similarity has come. A new order ends that by one theme or mechanism. */
export function MechanismOrderMenu({ place, size, seriation }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('overlaps.order')
  const orders = matrixOrders.map((key) => ({ key, label: t(`overlaps.orders.${key === 'size' ? size : key}`) }))
  const { state } = seriation
  return (
    <Labelled label={name}>
      <OrderMenu
        name={name}
        orders={orders}
        order={place.order}
        onChange={(order) =>
          go({ ...view, place: { ...place, order }, ...(place.page === 'themes' ? { theme: null } : {}) }, 'replace')
        }
      />
      <span role="status">{state === 'running' || state === 'failed' ? t(`overlaps.ordering.${state}`) : null}</span>
    </Labelled>
  )
}
