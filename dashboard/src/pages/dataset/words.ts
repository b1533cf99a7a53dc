import { addWords } from '../../i18n/add-words.ts'
import { en } from './words-en.ts'
import { id } from './words-id.ts'

addWords('dataset', id, en)
