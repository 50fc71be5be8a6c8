/** The English words for errors, with which errors are thrown. */
export { english as errorWords } from '../../errors/english.js';
