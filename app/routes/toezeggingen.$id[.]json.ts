export { answerJson as loader } from '../exports/promise.server'
