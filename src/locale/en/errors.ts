/** The English words for errors, used in the messages of thrown errors. */
export { english as errorWords } from '../../errors/english.js';
