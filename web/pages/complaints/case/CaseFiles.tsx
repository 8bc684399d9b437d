import type { CaseView } from '../../../../shared/api/case.ts'
import { paths } from '../../../paths.ts'
import { FileList } from '../../../ui/FileDrop.tsx'
import { useCase, useGo } from './case-context.ts'
import { lookOf } from './viewer/viewing.ts'

/** Files of the case: seen in place where that is safe, and downloaded. */
export function CaseFiles({ files }: { readonly files: CaseView['files'] }) {
  const { id: complaintId } = useCase()
  const go = useGo()
  return (
    <FileList
      files={files.map((file) => ({
        id: file.id,
        name: file.name,
        size: file.byteSize,
        href: paths.complaintFile(complaintId, file.id),
        onOpen: lookOf(file) === 'none' ? undefined : () => go({ panel: 'view', part: file.id }),
      }))}
    />
  )
}
