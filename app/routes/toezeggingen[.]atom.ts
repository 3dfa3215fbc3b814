export { answerAtom as loader } from '../exports/commitments.server'
