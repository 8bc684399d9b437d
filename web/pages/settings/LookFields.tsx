import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { contrastOf, isColour, readableContrast } from '../../../shared/colours.ts'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldsProps } from './organization-fields.ts'

/** The accent colour, with a word about whether it can be read. */
export function LookFields({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const id = useId()
  const colour = fields.accentColor.trim()
  const contrast = contrastOf(colour, '#ffffff')
  const isReadable = contrast !== null && contrast >= readableContrast
  return (
    <Section title={t('settings.organization.look')}>
      <TextField
        name="accentColor"
        label={t('settings.organization.accent')}
        hint={t('settings.organization.accent.hint')}
        width={18}
        value={fields.accentColor}
        onChange={(accentColor) => change({ accentColor })}
        after={
          <input
            id={id}
            type="color"
            className="settings-colour"
            aria-label={t('settings.organization.accent.pick')}
            value={isColour(colour) ? colour : '#434ab8'}
            onChange={(event) => change({ accentColor: event.target.value })}
          />
        }
      />
      {contrast !== null && (
        <output className={isReadable ? 'settings-note' : 'settings-note settings-note-soon'}>
          {t(isReadable ? 'settings.organization.accent.good' : 'settings.organization.accent.poor', {
            contrast: format.number(Math.floor(contrast * 10) / 10),
          })}
        </output>
      )}
    </Section>
  )
}
