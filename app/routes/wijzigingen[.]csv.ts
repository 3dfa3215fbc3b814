export { answerCsv as loader } from '../exports/changes.server'
