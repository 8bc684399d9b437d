import { useTranslation } from 'react-i18next'
import { accentSurface, contrastOf, readableContrast, readableOn } from '../../../shared/colours.ts'
import { Button } from '../../ui/Button.tsx'
import { ColourField, Swatch } from '../../ui/ColourField.tsx'
import { useFormat } from '../../ui/FormatContext.tsx'
import { Note } from '../../ui/Note.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { ChangedLast } from './Changes.tsx'
import type { FieldsProps } from './organization-fields.ts'

const ours = '#434ab8'

/** The accent colour, with a word about whether it can be read, and the nearest that can. */
export function LookFields({ fields, change }: FieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const colour = fields.accentColor.trim()
  const contrast = contrastOf(colour, accentSurface)
  const nearest = readableOn(colour, accentSurface)
  const isReadable = contrast !== null && contrast >= readableContrast
  return (
    <Section title={t('settings.organization.look')}>
      <ColourField
        name="accentColor"
        label={t('settings.organization.accent')}
        hint={t('settings.organization.accent.hint')}
        pickLabel={t('settings.organization.accent.pick')}
        fallback={ours}
        value={fields.accentColor}
        onChange={(accentColor) => change({ accentColor })}
      />
      {contrast !== null && (
        <Note isLive meaning={isReadable ? 'quiet' : 'soon'}>
          {t(isReadable ? 'settings.organization.accent.good' : 'settings.organization.accent.poor', {
            contrast: format.number(Math.floor(contrast * 10) / 10),
          })}
        </Note>
      )}
      {nearest !== null && !isReadable && (
        <Row>
          <Swatch colour={nearest}>
            {t('settings.organization.accent.nearest')} <code>{nearest}</code>
          </Swatch>
          <Button size="small" onPress={() => change({ accentColor: nearest })}>
            {t('settings.organization.accent.take')}
          </Button>
        </Row>
      )}
      <ChangedLast area="organization" fields={['accentColor']} />
    </Section>
  )
}
