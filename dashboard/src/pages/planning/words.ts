import { addWords } from '../../i18n/add-words.ts'
import { EN } from './words-en.ts'
import { ID } from './words-id.ts'

addWords('planning', ID, EN)
