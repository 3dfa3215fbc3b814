export { answerIcs as loader } from '../exports/promise.server'
