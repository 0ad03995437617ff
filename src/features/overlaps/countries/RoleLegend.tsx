import { useTranslation } from 'react-i18next'
import type { Role } from '../../../domain/vocabulary.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MarkLegend } from '../../../ui/layout/MarkLegend.tsx'
import { RoleMark } from './RoleMark.tsx'

/** What the shapes mean, and what the figures at the heads count. */
export function RoleLegend({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const shapes = roles.map((role) => ({
    key: role,
    mark: <RoleMark role={role} chairs={false} />,
    label: t(`role.${role}`),
  }))
  const chairing = { role: 'member', chairs: true } as const
  const chair = { key: 'chair', mark: <RoleMark {...chairing} />, label: t('overlaps.legend.chair') }
  return (
    <div>
      <MarkLegend title={t('overlaps.legend.marks')} entries={[...shapes, chair]} />
      <p>{t('overlaps.legend.counts', { roles: view.roles })}</p>
    </div>
  )
}
