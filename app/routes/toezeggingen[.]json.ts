export { answerJson as loader } from '../exports/commitments.server'
