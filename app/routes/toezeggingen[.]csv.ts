export { answerCsv as loader } from '../exports/commitments.server'
