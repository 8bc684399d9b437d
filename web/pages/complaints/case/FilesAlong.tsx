import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/Banner.tsx'
import { CheckboxGroup } from '../../../ui/Checkbox.tsx'
import { useFormat } from '../../../ui/FormatContext.tsx'
import { useCase } from './case-context.ts'

/** Which files of the case go along with a message; the writer hears beforehand when they are too large for a mail. */
export function FilesAlong({
  channel,
  value,
  onChange,
}: {
  readonly channel: 'email' | 'portal'
  readonly value: readonly string[]
  readonly onChange: (attachmentIds: string[]) => void
}) {
  const { t } = useTranslation()
  const format = useFormat()
  const { files, attachedBytes } = useCase()
  if (files.length === 0) return null
  const size = files.filter(({ id }) => value.includes(id)).reduce((sum, { byteSize }) => sum + byteSize, 0)
  return (
    <>
      <CheckboxGroup
        name="attachmentIds"
        label={t('case.message.files')}
        hint={t('case.message.files.hint')}
        options={files.map(({ id, name, byteSize }) => ({
          value: id,
          label: `${name} (${format.bytes(byteSize)})`,
        }))}
        value={[...value]}
        onChange={onChange}
      />
      {channel === 'email' && size > attachedBytes && (
        <Banner meaning="soon">
          {t('case.message.files.linked', { size: format.bytes(size), most: format.bytes(attachedBytes) })}
        </Banner>
      )}
    </>
  )
}
