export { answerJson as loader } from '../exports/changes.server'
