export { answerDocx as loader } from '../exports/commitments.server'
