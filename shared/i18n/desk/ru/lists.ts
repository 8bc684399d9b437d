import type { Translation } from '../../keys.ts'
import type { lists as english } from '../en/lists.ts'

/** Categories merged and split. */
export const lists: Translation<typeof english> = {
  'error.category.mergedAlready': 'Эта категория уже объединена с другой. Сначала отмените это.',
  'error.category.intoItself': 'Категорию нельзя объединить с самой собой или с уже объединённой.',
  'settings.categories.history': 'Объединение и разделение',
  'settings.categories.cases_one': '{{count}} дело',
  'settings.categories.cases_few': '{{count}} дела',
  'settings.categories.cases_many': '{{count}} дел',
  'settings.categories.cases_other': '{{count}} дела',
  'settings.categories.casesOpen_one': '(открыто {{count}}) в этой категории.',
  'settings.categories.casesOpen_few': '(открыто {{count}}) в этой категории.',
  'settings.categories.casesOpen_many': '(открыто {{count}}) в этой категории.',
  'settings.categories.casesOpen_other': '(открыто {{count}}) в этой категории.',
  'settings.categories.merged':
    'Объединена: её дела считаются в категории «{{name}}» и сохраняют это название.',
  'settings.categories.merge': 'Объединить с другой',
  'settings.categories.merge.hint':
    'Дела сохраняют это название, а считаются отныне в другой категории, в том числе за прошлое. Отменить можно в любое время.',
  'settings.categories.merge.into': 'Считать в категории',
  'settings.categories.merge.choose': 'Сначала выберите категорию.',
  'settings.categories.merge.submit': 'Объединить',
  'settings.categories.merge.done': 'Объединено с категорией «{{name}}».',
  'settings.categories.split': 'Разделить на несколько',
  'settings.categories.split.hint':
    'Новые дела получат одну из частей. Прежние дела остаются в этой категории: никто не знает, к какой части они относились бы.',
  'settings.categories.split.part': 'Часть {{number}}',
  'settings.categories.split.more': 'Ещё одна часть',
  'settings.categories.split.two': 'Назовите хотя бы две части.',
  'settings.categories.split.submit': 'Разделить',
  'settings.categories.split.done_one': 'Разделено на {{count}} часть.',
  'settings.categories.split.done_few': 'Разделено на {{count}} части.',
  'settings.categories.split.done_many': 'Разделено на {{count}} частей.',
  'settings.categories.split.done_other': 'Разделено на {{count}} части.',
  'settings.categories.restore': 'Отменить это',
  'settings.categories.restored': 'Категория снова прежняя.',
}
