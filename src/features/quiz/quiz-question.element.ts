/** A question of the quiz or of "Remember?". */
import { Choice } from '../choice/choice.element.ts';

export class QuizQuestion extends Choice {}
