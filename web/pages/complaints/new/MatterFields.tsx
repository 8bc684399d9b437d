import { useTranslation } from 'react-i18next'
import { TextArea } from '../../../ui/TextArea.tsx'
import type { ToldProps } from './HowFields.tsx'

/** What happened and what would put it right, in their words. */
export function MatterFields({ told, tell }: ToldProps) {
  const { t } = useTranslation()
  return (
    <>
      <TextArea
        name="narrative"
        label={t(`new.narrative.${told.kind}`)}
        hint={t('new.narrative.hint')}
        isRequired
        rows={6}
        maxLength={20_000}
        value={told.narrative}
        onChange={(narrative) => tell({ narrative })}
      />
      {told.kind === 'complaint' && (
        <TextArea
          name="remedySought"
          label={t('new.remedySought')}
          hint={t('new.remedySought.hint')}
          rows={2}
          maxLength={2_000}
          value={told.remedySought}
          onChange={(remedySought) => tell({ remedySought })}
        />
      )}
    </>
  )
}
