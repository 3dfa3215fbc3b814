export { answerAtom as loader } from '../exports/promise.server'
