export { answerIcs as loader } from '../exports/commitments.server'
