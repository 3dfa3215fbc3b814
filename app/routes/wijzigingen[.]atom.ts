export { answerAtom as loader } from '../exports/changes.server'
