export { answerCsv as loader } from '../exports/documents.server'
