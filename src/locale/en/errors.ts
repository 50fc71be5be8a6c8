/** The words for errors in English, in which errors are thrown. */
export { english as errorWords } from '../../errors/english.js';
