export { answerJson as loader } from '../exports/documents.server'
