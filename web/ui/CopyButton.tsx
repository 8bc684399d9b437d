import { useTranslation } from 'react-i18next'
import { IconButton } from './Button.tsx'
import { toast } from './Toast.tsx'

/** Copies a reference or a link. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { t } = useTranslation()
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    toast(t('ui.copied'))
  }
  return <IconButton icon="copy" size="small" label={label ?? t('ui.copy')} onPress={() => void copy()} />
}
