import { useTranslation } from 'react-i18next'
import type { previewChanges } from '../../../../shared/api/register.ts'
import { groupReference } from '../../../../shared/reference.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { codeText } from '../../../problem-text.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { ManyShort } from '../../../ui/Note.tsx'
import { Reference } from '../../../ui/Reference.tsx'
import { byReason } from './bulk.ts'

/** How many cases will change, and which will not and why. */
export function BulkPreview({ preview }: { readonly preview: AnswerOf<typeof previewChanges> }) {
  const { t } = useTranslation()
  const { possible, unchanged, refused } = preview
  return (
    <Banner
      meaning={refused.length > 0 ? 'soon' : 'note'}
      title={t('bulk.preview.possible', { count: possible })}
    >
      {unchanged > 0 && <p>{t('bulk.preview.unchanged', { count: unchanged })}</p>}
      {byReason(refused).map(({ code, count, references }) => (
        <div key={code}>
          <p>{t('bulk.left', { count, reason: codeText(t, code) })}</p>
          {references.length > 0 && (
            <ManyShort
              items={references.map((reference) => ({
                id: reference,
                text: <Reference>{groupReference(reference)}</Reference>,
              }))}
            />
          )}
        </div>
      ))}
    </Banner>
  )
}
