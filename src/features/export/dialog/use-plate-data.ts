import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { loadPlateData, type PlateData, type PlateNeeds } from '../page/plate-data.ts'

interface LoadedPlateData {
  /** Null until it is there. */
  readonly data: PlateData | null
  readonly error: Error | null
}

/** What plates of views or slides need. */
export function usePlateData(needs: PlateNeeds): LoadedPlateData {
  const { language } = useTranslation().i18n
  const queries = useQueryClient()
  const atlas = useAtlasData()
  const { date } = useFormats()
  const { data, error } = useQuery({
    queryKey: ['plate-data', language, [...needs.projections], needs.slides],
    queryFn: () => loadPlateData(queries, atlas, needs, date),
    structuralSharing: false,
    gcTime: 0,
    retry: false,
  })
  return { data: data ?? null, error }
}
